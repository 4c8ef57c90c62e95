"""A new password: for whoever knows the old one, and for whoever reads the account's mail."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from domain.errors import InvalidToken, NotYourPassword, Unavailable
from domain.forms import ChangePasswordForm, ForgotForm, ResetPasswordForm
from domain.guard import AddressGuard, MailGuard
from domain.mail import Errand
from domain.one_time import MailedTokens, state_of
from domain.passwords import PasswordPolicy
from domain.ports import Clock, Errands, Passwords, Users
from domain.reauthentication import Reauthentication
from domain.sessions import Origin


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁChangePasswordǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ChangePassword:
    users: Users
    passwords: Passwords
    policy: PasswordPolicy
    clock: Clock
    reauthentication: Reauthentication
    errands: Errands

    @_mutmut_mutated(mutants_xǁChangePasswordǁ__call____mutmut)
    def __call__(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_orig(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_1(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = None
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_2(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(None)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_3(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = None
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_4(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(None, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_5(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, None, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_6(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, None)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_7(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_8(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_9(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, )
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_10(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(None, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_11(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, None)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_12(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_13(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, )
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_14(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = None
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_15(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(None)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_16(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = None
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_17(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_18(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(None, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_19(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, None, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_20(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=None, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_21(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=None, keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_22(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=None):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_23(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_24(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_25(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_26(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_27(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), ):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)

    def xǁChangePasswordǁ__call____mutmut_28(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(None, user_id)

    def xǁChangePasswordǁ__call____mutmut_29(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, None)

    def xǁChangePasswordǁ__call____mutmut_30(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(user_id)

    def xǁChangePasswordǁ__call____mutmut_31(self, user_id: str, session: str, data: Mapping[str, object]) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old = credentials.password_hash
        if not self.users.set_password(user_id, new, replacing=old, sessions_from=self.clock.now(), keep=session):
            raise NotYourPassword  # somebody has just set another
        _tell(self.errands, )

mutants_xǁChangePasswordǁ__call____mutmut['_mutmut_orig'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_1'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_2'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_3'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_4'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_5'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_6'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_7'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_8'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_9'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_10'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_11'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_12'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_13'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_14'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_15'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_16'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_17'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_18'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_19'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_20'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_21'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_22'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_23'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_24'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_25'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_26'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_27'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_27 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_28'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_28 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_29'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_29 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_30'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_30 # type: ignore # mutmut generated
mutants_xǁChangePasswordǁ__call____mutmut['xǁChangePasswordǁ__call____mutmut_31'] = ChangePassword.xǁChangePasswordǁ__call____mutmut_31 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Forgot:
    """Whether there is an account is looked at by whoever runs the errand, and so not in this request's time."""

    guard: MailGuard
    errands: Errands

    @_mutmut_mutated(mutants_xǁForgotǁ__call____mutmut)
    def __call__(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_orig(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_1(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(None, origin)
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_2(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, None)
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_3(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(origin)
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_4(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, )
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_5(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(None)

    def xǁForgotǁ__call____mutmut_6(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand(None, address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_7(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", address=None, languages=languages))

    def xǁForgotǁ__call____mutmut_8(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", address=form.email, languages=None))

    def xǁForgotǁ__call____mutmut_9(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand(address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_10(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", languages=languages))

    def xǁForgotǁ__call____mutmut_11(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", address=form.email, ))

    def xǁForgotǁ__call____mutmut_12(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("XXforgotXX", address=form.email, languages=languages))

    def xǁForgotǁ__call____mutmut_13(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("FORGOT", address=form.email, languages=languages))

mutants_xǁForgotǁ__call____mutmut['_mutmut_orig'] = Forgot.xǁForgotǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_1'] = Forgot.xǁForgotǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_2'] = Forgot.xǁForgotǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_3'] = Forgot.xǁForgotǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_4'] = Forgot.xǁForgotǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_5'] = Forgot.xǁForgotǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_6'] = Forgot.xǁForgotǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_7'] = Forgot.xǁForgotǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_8'] = Forgot.xǁForgotǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_9'] = Forgot.xǁForgotǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_10'] = Forgot.xǁForgotǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_11'] = Forgot.xǁForgotǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_12'] = Forgot.xǁForgotǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁForgotǁ__call____mutmut['xǁForgotǁ__call____mutmut_13'] = Forgot.xǁForgotǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ResetPassword:
    users: Users
    passwords: Passwords
    policy: PasswordPolicy
    tokens: MailedTokens
    clock: Clock
    guard: AddressGuard
    errands: Errands

    @_mutmut_mutated(mutants_xǁResetPasswordǁ__call____mutmut)
    def __call__(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_orig(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_1(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = None
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_2(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(None, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_3(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, None)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_4(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_5(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, )
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_6(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = None
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_7(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(None)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_8(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = None
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_9(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take(None, form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_10(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", None)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_11(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take(form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_12(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", )
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_13(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("XXpasswordXX", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_14(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("PASSWORD", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_15(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(None)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_16(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = None
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_17(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(None)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_18(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled and state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_19(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None and credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_20(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is not None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_21(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(None) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_22(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) == token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_23(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = None
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_24(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = None
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_25(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(None)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_26(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_27(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(None, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_28(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, None, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_29(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=None, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_30(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=None):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_31(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_32(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_33(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_34(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, ):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_35(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_36(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(None, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_37(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, None, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_38(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=None, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_39(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=None)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_40(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_41(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, replacing=user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_42(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, sessions_from=now)
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_43(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, )
        _tell(self.errands, user.id)

    def xǁResetPasswordǁ__call____mutmut_44(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(None, user.id)

    def xǁResetPasswordǁ__call____mutmut_45(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, None)

    def xǁResetPasswordǁ__call____mutmut_46(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(user.id)

    def xǁResetPasswordǁ__call____mutmut_47(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, now = credentials.user, self.clock.now()
        new = self.passwords.hash(form.password)
        if not self.users.set_password(user.id, new, replacing=credentials.password_hash, sessions_from=now):
            raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email, sessions_from=now)
        _tell(self.errands, )

mutants_xǁResetPasswordǁ__call____mutmut['_mutmut_orig'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_1'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_2'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_3'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_4'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_5'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_6'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_7'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_8'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_9'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_10'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_11'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_12'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_13'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_14'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_15'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_16'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_17'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_18'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_19'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_20'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_21'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_22'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_23'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_24'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_25'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_26'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_27'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_27 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_28'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_28 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_29'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_29 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_30'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_30 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_31'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_31 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_32'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_32 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_33'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_33 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_34'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_34 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_35'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_35 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_36'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_36 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_37'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_37 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_38'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_38 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_39'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_39 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_40'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_40 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_41'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_41 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_42'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_42 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_43'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_43 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_44'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_44 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_45'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_45 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_46'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_46 # type: ignore # mutmut generated
mutants_xǁResetPasswordǁ__call____mutmut['xǁResetPasswordǁ__call____mutmut_47'] = ResetPassword.xǁResetPasswordǁ__call____mutmut_47 # type: ignore # mutmut generated
mutants_x__tell__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__tell__mutmut)
def _tell(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("changed", user_id))


def x__tell__mutmut_orig(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("changed", user_id))


def x__tell__mutmut_1(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(None):
        errands.leave(Errand("changed", user_id))


def x__tell__mutmut_2(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(None)


def x__tell__mutmut_3(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand(None, user_id))


def x__tell__mutmut_4(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("changed", None))


def x__tell__mutmut_5(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand(user_id))


def x__tell__mutmut_6(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("changed", ))


def x__tell__mutmut_7(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("XXchangedXX", user_id))


def x__tell__mutmut_8(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("CHANGED", user_id))

mutants_x__tell__mutmut['_mutmut_orig'] = x__tell__mutmut_orig # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_1'] = x__tell__mutmut_1 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_2'] = x__tell__mutmut_2 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_3'] = x__tell__mutmut_3 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_4'] = x__tell__mutmut_4 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_5'] = x__tell__mutmut_5 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_6'] = x__tell__mutmut_6 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_7'] = x__tell__mutmut_7 # type: ignore # mutmut generated
mutants_x__tell__mutmut['x__tell__mutmut_8'] = x__tell__mutmut_8 # type: ignore # mutmut generated
