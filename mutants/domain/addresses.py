"""An account's address: that it is proved, and that it becomes another.

Somebody may open an account by an address that isn't theirs, and wait for its owner to use the account ("Pre-hijacked
accounts", Sudhodanan and Paverd, USENIX Security 2022). So when a mailbox proves an address for the first time, every
session from before is over; an address that is still to come is void once the mailbox has proved the one that there
is, and with every new password.
"""

from contextlib import suppress
from dataclasses import dataclass

from domain.errors import EmailInUse, InvalidToken
from domain.forms import ChangeEmailForm, VerifyEmailForm
from domain.guard import AddressGuard, MailGuard
from domain.mail import Errand
from domain.one_time import MailedTokens, state_of
from domain.ports import Clock, Errands, Users
from domain.reauthentication import Reauthentication, still_there
from domain.sessions import Origin
from domain.users import Credentials, unlocked


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁAskForVerificationǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class AskForVerification:
    users: Users
    guard: MailGuard
    errands: Errands

    @_mutmut_mutated(mutants_xǁAskForVerificationǁ__call____mutmut)
    def __call__(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_orig(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_1(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = None
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_2(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(None)
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_3(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(None))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_4(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(None, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_5(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, None)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_6(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_7(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, )
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_8(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_9(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(None)

    def xǁAskForVerificationǁ__call____mutmut_10(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand(None, user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_11(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", None, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_12(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=None))

    def xǁAskForVerificationǁ__call____mutmut_13(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand(user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_14(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_15(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, ))

    def xǁAskForVerificationǁ__call____mutmut_16(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("XXverifyXX", user.id, languages=languages))

    def xǁAskForVerificationǁ__call____mutmut_17(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("VERIFY", user.id, languages=languages))

mutants_xǁAskForVerificationǁ__call____mutmut['_mutmut_orig'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_1'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_2'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_3'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_4'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_5'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_6'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_7'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_8'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_9'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_10'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_11'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_12'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_13'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_14'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_15'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_16'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁAskForVerificationǁ__call____mutmut['xǁAskForVerificationǁ__call____mutmut_17'] = AskForVerification.xǁAskForVerificationǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ChangeEmail:
    reauthentication: Reauthentication
    guard: MailGuard
    errands: Errands

    @_mutmut_mutated(mutants_xǁChangeEmailǁ__call____mutmut)
    def __call__(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_orig(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_1(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = None
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_2(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(None)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_3(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(None, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_4(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, None)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_5(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_6(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, )
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_7(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(None, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_8(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, None)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_9(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_10(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, )
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_11(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(None)

    def xǁChangeEmailǁ__call____mutmut_12(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand(None, user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_13(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", None, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_14(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, None, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_15(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, None, languages))

    def xǁChangeEmailǁ__call____mutmut_16(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), None))

    def xǁChangeEmailǁ__call____mutmut_17(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand(user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_18(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_19(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_20(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, languages))

    def xǁChangeEmailǁ__call____mutmut_21(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), ))

    def xǁChangeEmailǁ__call____mutmut_22(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("XXchangeXX", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_23(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("CHANGE", user_id, form.new_email, state_of(credentials), languages))

    def xǁChangeEmailǁ__call____mutmut_24(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(None), languages))

mutants_xǁChangeEmailǁ__call____mutmut['_mutmut_orig'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_1'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_2'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_3'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_4'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_5'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_6'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_7'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_8'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_9'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_10'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_11'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_12'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_13'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_14'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_15'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_16'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_17'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_18'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_19'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_20'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_21'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_22'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_23'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁChangeEmailǁ__call____mutmut['xǁChangeEmailǁ__call____mutmut_24'] = ChangeEmail.xǁChangeEmailǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut: MutantDict = {}  # type: ignore
mutants_xǁVerifyEmailǁ_unlock__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class VerifyEmail:
    users: Users
    tokens: MailedTokens
    clock: Clock
    guard: AddressGuard

    @_mutmut_mutated(mutants_xǁVerifyEmailǁ__call____mutmut)
    def __call__(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_orig(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_1(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = None
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_2(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(None)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_3(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = None
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_4(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take(None, form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_5(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", None)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_6(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take(form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_7(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", )
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_8(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("XXemailXX", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_9(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("EMAIL", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_10(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(None)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_11(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = None
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_12(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(None)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_13(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None and state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_14(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is not None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_15(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(None) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_16(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) == token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_17(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = None
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_18(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(None)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_19(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_20(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if (user.email_verified) and False else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_21(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if (user.email_verified) or True else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_22(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(None):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_23(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(None, token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_24(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, None, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_25(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=None, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_26(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, sessions_from=None):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_27(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(token.address, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_28(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, replacing=user.email, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_29(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, sessions_from=first_proof):
                return
        raise InvalidToken

    def xǁVerifyEmailǁ__call____mutmut_30(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        with suppress(EmailInUse):
            if self.users.set_email(user.id, token.address, replacing=user.email, ):
                return
        raise InvalidToken

    @_mutmut_mutated(mutants_xǁVerifyEmailǁ_unlock__mutmut)
    def _unlock(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_orig(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_1(self, credentials: Credentials) -> None:
        stored = None
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_2(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(None)) != stored:
            self.users.set_password(credentials.user.id, new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_3(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) == stored:
            self.users.set_password(credentials.user.id, new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_4(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(None, new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_5(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, None, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_6(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, new, replacing=None)

    def xǁVerifyEmailǁ_unlock__mutmut_7(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(new, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_8(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, replacing=stored)

    def xǁVerifyEmailǁ_unlock__mutmut_9(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, new, )

mutants_xǁVerifyEmailǁ__call____mutmut['_mutmut_orig'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_1'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_2'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_3'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_4'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_5'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_6'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_7'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_8'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_9'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_10'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_11'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_12'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_13'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_14'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_15'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_16'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_17'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_18'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_19'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_20'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_21'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_22'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_23'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_24'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_25'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_26'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_27'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_27 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_28'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_28 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_29'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_29 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ__call____mutmut['xǁVerifyEmailǁ__call____mutmut_30'] = VerifyEmail.xǁVerifyEmailǁ__call____mutmut_30 # type: ignore # mutmut generated

mutants_xǁVerifyEmailǁ_unlock__mutmut['_mutmut_orig'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_1'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_2'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_2 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_3'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_3 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_4'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_4 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_5'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_5 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_6'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_6 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_7'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_7 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_8'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_8 # type: ignore # mutmut generated
mutants_xǁVerifyEmailǁ_unlock__mutmut['xǁVerifyEmailǁ_unlock__mutmut_9'] = VerifyEmail.xǁVerifyEmailǁ_unlock__mutmut_9 # type: ignore # mutmut generated
