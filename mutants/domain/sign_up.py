"""Sign up: a new account, signed in at once; or one that nobody hears of but who reads its mail."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from domain.errors import EmailNotVerified
from domain.forms import SignUpForm
from domain.guard import AddressGuard, MailGuard
from domain.mail import Errand
from domain.passwords import PasswordPolicy
from domain.ports import Clock, Errands, Ids, Passwords, Tokens, Users
from domain.sessions import Origin, Session
from domain.tokens import TokenPair
from domain.users import Credentials, User, locked
from domain.verification import Verification


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSignUpǁform__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignUpǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignUp:
    users: Users
    passwords: Passwords
    tokens: Tokens
    ids: Ids
    clock: Clock
    lifetime: timedelta
    guard: AddressGuard
    policy: PasswordPolicy
    verification: Verification

    @_mutmut_mutated(mutants_xǁSignUpǁform__mutmut)
    def form(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(data, self.policy)

    def xǁSignUpǁform__mutmut_orig(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(data, self.policy)

    def xǁSignUpǁform__mutmut_1(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(None, self.policy)

    def xǁSignUpǁform__mutmut_2(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(data, None)

    def xǁSignUpǁform__mutmut_3(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(self.policy)

    def xǁSignUpǁform__mutmut_4(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(data, )

    @_mutmut_mutated(mutants_xǁSignUpǁ__call____mutmut)
    def __call__(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_orig(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_1(self, form: SignUpForm, origin: Origin, languages: str = "XXXX") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_2(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(None)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_3(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = None
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_4(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=None, email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_5(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=None, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_6(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=None, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_7(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=None)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_8(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_9(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_10(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_11(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, )
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_12(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = None
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_13(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(None, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_14(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, None)
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_15(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_16(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, )
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_17(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(None))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_18(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = None
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_19(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(None, user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_20(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), None, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_21(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, None, self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_22(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), None, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_23(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, None)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_24(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_25(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_26(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_27(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_28(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, )
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_29(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(None), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_30(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(None, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_31(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, None)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_32(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_33(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, )
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_34(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(None, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_35(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, None)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_36(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_37(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, )
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_38(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(None):
            raise EmailNotVerified
        return self.tokens.issue(user, session)

    def xǁSignUpǁ__call____mutmut_39(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(None, session)

    def xǁSignUpǁ__call____mutmut_40(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, None)

    def xǁSignUpǁ__call____mutmut_41(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(session)

    def xǁSignUpǁ__call____mutmut_42(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, )

mutants_xǁSignUpǁform__mutmut['_mutmut_orig'] = SignUp.xǁSignUpǁform__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignUpǁform__mutmut['xǁSignUpǁform__mutmut_1'] = SignUp.xǁSignUpǁform__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignUpǁform__mutmut['xǁSignUpǁform__mutmut_2'] = SignUp.xǁSignUpǁform__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignUpǁform__mutmut['xǁSignUpǁform__mutmut_3'] = SignUp.xǁSignUpǁform__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignUpǁform__mutmut['xǁSignUpǁform__mutmut_4'] = SignUp.xǁSignUpǁform__mutmut_4 # type: ignore # mutmut generated

mutants_xǁSignUpǁ__call____mutmut['_mutmut_orig'] = SignUp.xǁSignUpǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_1'] = SignUp.xǁSignUpǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_2'] = SignUp.xǁSignUpǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_3'] = SignUp.xǁSignUpǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_4'] = SignUp.xǁSignUpǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_5'] = SignUp.xǁSignUpǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_6'] = SignUp.xǁSignUpǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_7'] = SignUp.xǁSignUpǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_8'] = SignUp.xǁSignUpǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_9'] = SignUp.xǁSignUpǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_10'] = SignUp.xǁSignUpǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_11'] = SignUp.xǁSignUpǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_12'] = SignUp.xǁSignUpǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_13'] = SignUp.xǁSignUpǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_14'] = SignUp.xǁSignUpǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_15'] = SignUp.xǁSignUpǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_16'] = SignUp.xǁSignUpǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_17'] = SignUp.xǁSignUpǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_18'] = SignUp.xǁSignUpǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_19'] = SignUp.xǁSignUpǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_20'] = SignUp.xǁSignUpǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_21'] = SignUp.xǁSignUpǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_22'] = SignUp.xǁSignUpǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_23'] = SignUp.xǁSignUpǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_24'] = SignUp.xǁSignUpǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_25'] = SignUp.xǁSignUpǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_26'] = SignUp.xǁSignUpǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_27'] = SignUp.xǁSignUpǁ__call____mutmut_27 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_28'] = SignUp.xǁSignUpǁ__call____mutmut_28 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_29'] = SignUp.xǁSignUpǁ__call____mutmut_29 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_30'] = SignUp.xǁSignUpǁ__call____mutmut_30 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_31'] = SignUp.xǁSignUpǁ__call____mutmut_31 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_32'] = SignUp.xǁSignUpǁ__call____mutmut_32 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_33'] = SignUp.xǁSignUpǁ__call____mutmut_33 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_34'] = SignUp.xǁSignUpǁ__call____mutmut_34 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_35'] = SignUp.xǁSignUpǁ__call____mutmut_35 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_36'] = SignUp.xǁSignUpǁ__call____mutmut_36 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_37'] = SignUp.xǁSignUpǁ__call____mutmut_37 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_38'] = SignUp.xǁSignUpǁ__call____mutmut_38 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_39'] = SignUp.xǁSignUpǁ__call____mutmut_39 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_40'] = SignUp.xǁSignUpǁ__call____mutmut_40 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_41'] = SignUp.xǁSignUpǁ__call____mutmut_41 # type: ignore # mutmut generated
mutants_xǁSignUpǁ__call____mutmut['xǁSignUpǁ__call____mutmut_42'] = SignUp.xǁSignUpǁ__call____mutmut_42 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class QuietSignUp:
    """The same for every address: whether it has an account is looked at by whoever runs the errand.

    What follows says nothing either: the password is locked until the address is proved, so that to sign in before
    that is to sign in with a wrong one, and the mails that it may cost are counted for the address.
    """

    passwords: Passwords
    ids: Ids
    guard: MailGuard
    policy: PasswordPolicy
    errands: Errands

    @_mutmut_mutated(mutants_xǁQuietSignUpǁ__call____mutmut)
    def __call__(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_orig(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_1(self, data: Mapping[str, object], origin: Origin, languages: str = "XXXX") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_2(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = None
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_3(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(None, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_4(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, None)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_5(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_6(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, )
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_7(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(None, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_8(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, None)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_9(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_10(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, )
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_11(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = None
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_12(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            None,
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_13(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            None,
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_14(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            None,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_15(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=None,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_16(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=None,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_17(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=None,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_18(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=None,
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_19(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_20(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_21(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_22(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_23(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_24(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_25(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_26(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "XXsign-upXX",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_27(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "SIGN-UP",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_28(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(None),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_29(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(None)),
        )
        self.errands.leave(errand)

    def xǁQuietSignUpǁ__call____mutmut_30(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(None)

mutants_xǁQuietSignUpǁ__call____mutmut['_mutmut_orig'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_1'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_2'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_3'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_4'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_5'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_6'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_7'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_8'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_9'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_10'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_11'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_12'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_13'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_14'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_15'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_16'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_17'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_18'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_19'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_20'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_21'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_22'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_23'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_24'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_25'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_26'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_27'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_27 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_28'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_28 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_29'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_29 # type: ignore # mutmut generated
mutants_xǁQuietSignUpǁ__call____mutmut['xǁQuietSignUpǁ__call____mutmut_30'] = QuietSignUp.xǁQuietSignUpǁ__call____mutmut_30 # type: ignore # mutmut generated
