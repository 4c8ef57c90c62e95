"""The use cases of an account's life, over the same store and settings as those in `service/composition.py`."""

from typing import TYPE_CHECKING

from domain.addresses import AskForVerification, ChangeEmail, VerifyEmail
from domain.change_password import ChangePassword, Forgot, ResetPassword
from domain.one_time import MailedTokens
from domain.run_errands import RunErrand
from service import limits, mail
from service.composition import UseCases

if TYPE_CHECKING:
    from domain.guard import AddressGuard, MailGuard


class AccountUseCases(UseCases):
    def change_password(self) -> ChangePassword:
        store = self._store()
        passwords = self._passwords(store)
        return ChangePassword(
            users=store.users,
            passwords=passwords,
            policy=self._policy(passwords),
            clock=self._clock,
            reauthentication=self._reauthentication(),
            errands=self._errands(),
            journal=self._journal(),
        )

    def forgot(self) -> Forgot:
        return Forgot(self._mail_guard(), self._errands())

    def reset_password(self) -> ResetPassword:
        store = self._store()
        passwords = self._passwords(store)
        return ResetPassword(
            users=store.users,
            passwords=passwords,
            policy=self._policy(passwords),
            tokens=self._mailed_tokens(),
            clock=self._clock,
            guard=self._token_guard(),
            errands=self._errands(),
            journal=self._journal(),
        )

    def ask_for_verification(self) -> AskForVerification:
        return AskForVerification(self._store().users, self._mail_guard(), self._errands())

    def change_email(self) -> ChangeEmail:
        return ChangeEmail(self._reauthentication(), self._mail_guard(), self._errands())

    def verify_email(self) -> VerifyEmail:
        return VerifyEmail(
            self._store().users, self._mailed_tokens(), self._clock, self._token_guard(), self._journal()
        )

    def run_errand(self) -> RunErrand:
        letters, sends = mail.letters(self._settings), mail.mail(self._settings)
        return RunErrand(self._store().users, self._mailed_tokens(), letters, sends)

    def _mailed_tokens(self) -> MailedTokens:
        return MailedTokens(self._store().one_time_tokens(), self._clock)

    def _mail_guard(self) -> "MailGuard":
        return limits.mail_guard(self._settings, self._store(), self._clock)

    def _token_guard(self) -> "AddressGuard":
        return limits.token_guard(self._settings, self._store(), self._clock)
