"""Sign in: a new session for whoever knows the password."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from domain.errors import DomainError, WrongCredentials
from domain.forms import SignInForm
from domain.guard import SignInGuard
from domain.ports import Clock, Ids, Passwords, Sessions, Tokens, Users
from domain.sessions import Origin, Session
from domain.tokens import TokenPair
from domain.users import Credentials
from domain.verification import Verification


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSignInǁ__call____mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignInǁ_opened__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignInǁ_credentials__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignInǁ_renew__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignIn:
    users: Users
    sessions: Sessions
    passwords: Passwords
    tokens: Tokens
    ids: Ids
    clock: Clock
    lifetime: timedelta
    guard: SignInGuard
    verification: Verification

    @_mutmut_mutated(mutants_xǁSignInǁ__call____mutmut)
    def __call__(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_orig(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_1(
        self, form: SignInForm, origin: Origin, *, device: str = "XXXX", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_2(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "XXXX", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_3(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = "XXXX"
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_4(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = None
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_5(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(None, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_6(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, None, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_7(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, None)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_8(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_9(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_10(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, )
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_11(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = None
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_12(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(None)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_13(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(None)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_14(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(None, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_15(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, None)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_16(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_17(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, )
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_18(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(None, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_19(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, None)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_20(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_21(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, )
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_22(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = None
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_23(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(None, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_24(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, None)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_25(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_26(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, )
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_27(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(None)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_28(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(None):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_29(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(None)
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_30(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(None))
        return self.tokens.issue(credentials.user, session)

    def xǁSignInǁ__call____mutmut_31(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(None, session)

    def xǁSignInǁ__call____mutmut_32(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, None)

    def xǁSignInǁ__call____mutmut_33(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(session)

    def xǁSignInǁ__call____mutmut_34(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        credentials = self._credentials(form)
        self.guard.succeeded(admitted)
        self._renew(credentials, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        self.sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(credentials.user, )

    @_mutmut_mutated(mutants_xǁSignInǁ_opened__mutmut)
    def _opened(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_orig(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_1(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = None
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_2(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = None
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_3(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(None), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_4(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(None, user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_5(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, None, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_6(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, None, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_7(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, None, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_8(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, None, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_9(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=None)

    def xǁSignInǁ_opened__mutmut_10(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(user_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_11(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, now, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_12(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, self.lifetime, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_13(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, origin, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_14(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, stamp=stamp)

    def xǁSignInǁ_opened__mutmut_15(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, )

    @_mutmut_mutated(mutants_xǁSignInǁ_credentials__mutmut)
    def _credentials(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_orig(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_1(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = None
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_2(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(None)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_3(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_4(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if (credentials) and False else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_5(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if (credentials) or True else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_6(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is None and credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_7(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) and credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_8(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_9(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(None, known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_10(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, None) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_11(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(known) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_12(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, ) or credentials is None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    def xǁSignInǁ_credentials__mutmut_13(self, form: SignInForm) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8).
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is not None or credentials.user.disabled:
            raise WrongCredentials
        return credentials

    @_mutmut_mutated(mutants_xǁSignInǁ_renew__mutmut)
    def _renew(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_orig(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_1(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = None
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_2(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) or self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_3(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(None) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_4(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(None) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_5(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is not None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_6(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(None, self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_7(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, None, replacing=old)

    def xǁSignInǁ_renew__mutmut_8(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), replacing=None)

    def xǁSignInǁ_renew__mutmut_9(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(self.passwords.hash(password), replacing=old)

    def xǁSignInǁ_renew__mutmut_10(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, replacing=old)

    def xǁSignInǁ_renew__mutmut_11(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(password), )

    def xǁSignInǁ_renew__mutmut_12(self, credentials: Credentials, password: str) -> None:
        """Its hash made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""
        old = credentials.password_hash
        if self.passwords.is_outdated(old) and self.passwords.problem(password) is None:
            # Where it isn't `old` any more somebody has just set another, which counts.
            self.users.set_password(credentials.user.id, self.passwords.hash(None), replacing=old)

mutants_xǁSignInǁ__call____mutmut['_mutmut_orig'] = SignIn.xǁSignInǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_1'] = SignIn.xǁSignInǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_2'] = SignIn.xǁSignInǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_3'] = SignIn.xǁSignInǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_4'] = SignIn.xǁSignInǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_5'] = SignIn.xǁSignInǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_6'] = SignIn.xǁSignInǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_7'] = SignIn.xǁSignInǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_8'] = SignIn.xǁSignInǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_9'] = SignIn.xǁSignInǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_10'] = SignIn.xǁSignInǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_11'] = SignIn.xǁSignInǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_12'] = SignIn.xǁSignInǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_13'] = SignIn.xǁSignInǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_14'] = SignIn.xǁSignInǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_15'] = SignIn.xǁSignInǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_16'] = SignIn.xǁSignInǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_17'] = SignIn.xǁSignInǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_18'] = SignIn.xǁSignInǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_19'] = SignIn.xǁSignInǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_20'] = SignIn.xǁSignInǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_21'] = SignIn.xǁSignInǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_22'] = SignIn.xǁSignInǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_23'] = SignIn.xǁSignInǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_24'] = SignIn.xǁSignInǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_25'] = SignIn.xǁSignInǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_26'] = SignIn.xǁSignInǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_27'] = SignIn.xǁSignInǁ__call____mutmut_27 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_28'] = SignIn.xǁSignInǁ__call____mutmut_28 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_29'] = SignIn.xǁSignInǁ__call____mutmut_29 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_30'] = SignIn.xǁSignInǁ__call____mutmut_30 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_31'] = SignIn.xǁSignInǁ__call____mutmut_31 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_32'] = SignIn.xǁSignInǁ__call____mutmut_32 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_33'] = SignIn.xǁSignInǁ__call____mutmut_33 # type: ignore # mutmut generated
mutants_xǁSignInǁ__call____mutmut['xǁSignInǁ__call____mutmut_34'] = SignIn.xǁSignInǁ__call____mutmut_34 # type: ignore # mutmut generated

mutants_xǁSignInǁ_opened__mutmut['_mutmut_orig'] = SignIn.xǁSignInǁ_opened__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_1'] = SignIn.xǁSignInǁ_opened__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_2'] = SignIn.xǁSignInǁ_opened__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_3'] = SignIn.xǁSignInǁ_opened__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_4'] = SignIn.xǁSignInǁ_opened__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_5'] = SignIn.xǁSignInǁ_opened__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_6'] = SignIn.xǁSignInǁ_opened__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_7'] = SignIn.xǁSignInǁ_opened__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_8'] = SignIn.xǁSignInǁ_opened__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_9'] = SignIn.xǁSignInǁ_opened__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_10'] = SignIn.xǁSignInǁ_opened__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_11'] = SignIn.xǁSignInǁ_opened__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_12'] = SignIn.xǁSignInǁ_opened__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_13'] = SignIn.xǁSignInǁ_opened__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_14'] = SignIn.xǁSignInǁ_opened__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignInǁ_opened__mutmut['xǁSignInǁ_opened__mutmut_15'] = SignIn.xǁSignInǁ_opened__mutmut_15 # type: ignore # mutmut generated

mutants_xǁSignInǁ_credentials__mutmut['_mutmut_orig'] = SignIn.xǁSignInǁ_credentials__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_1'] = SignIn.xǁSignInǁ_credentials__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_2'] = SignIn.xǁSignInǁ_credentials__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_3'] = SignIn.xǁSignInǁ_credentials__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_4'] = SignIn.xǁSignInǁ_credentials__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_5'] = SignIn.xǁSignInǁ_credentials__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_6'] = SignIn.xǁSignInǁ_credentials__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_7'] = SignIn.xǁSignInǁ_credentials__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_8'] = SignIn.xǁSignInǁ_credentials__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_9'] = SignIn.xǁSignInǁ_credentials__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_10'] = SignIn.xǁSignInǁ_credentials__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_11'] = SignIn.xǁSignInǁ_credentials__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_12'] = SignIn.xǁSignInǁ_credentials__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignInǁ_credentials__mutmut['xǁSignInǁ_credentials__mutmut_13'] = SignIn.xǁSignInǁ_credentials__mutmut_13 # type: ignore # mutmut generated

mutants_xǁSignInǁ_renew__mutmut['_mutmut_orig'] = SignIn.xǁSignInǁ_renew__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_1'] = SignIn.xǁSignInǁ_renew__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_2'] = SignIn.xǁSignInǁ_renew__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_3'] = SignIn.xǁSignInǁ_renew__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_4'] = SignIn.xǁSignInǁ_renew__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_5'] = SignIn.xǁSignInǁ_renew__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_6'] = SignIn.xǁSignInǁ_renew__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_7'] = SignIn.xǁSignInǁ_renew__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_8'] = SignIn.xǁSignInǁ_renew__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_9'] = SignIn.xǁSignInǁ_renew__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_10'] = SignIn.xǁSignInǁ_renew__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_11'] = SignIn.xǁSignInǁ_renew__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignInǁ_renew__mutmut['xǁSignInǁ_renew__mutmut_12'] = SignIn.xǁSignInǁ_renew__mutmut_12 # type: ignore # mutmut generated
