"""Whether an address has to be proved before anybody signs in by it."""

from contextlib import suppress
from dataclasses import dataclass

from domain.errors import EmailNotVerified, Unavailable
from domain.mail import Errand
from domain.ports import Errands
from domain.users import User


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁVerificationǁask__mutmut: MutantDict = {}  # type: ignore
mutants_xǁVerificationǁlacks__mutmut: MutantDict = {}  # type: ignore
mutants_xǁVerificationǁadmit__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Verification:
    errands: Errands
    required: bool

    @_mutmut_mutated(mutants_xǁVerificationǁask__mutmut)
    def ask(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁVerificationǁask__mutmut_orig(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁVerificationǁask__mutmut_1(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(None):
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def xǁVerificationǁask__mutmut_2(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(None)

    def xǁVerificationǁask__mutmut_3(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand(None, user.id, languages=languages))

    def xǁVerificationǁask__mutmut_4(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", None, languages=languages))

    def xǁVerificationǁask__mutmut_5(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", user.id, languages=None))

    def xǁVerificationǁask__mutmut_6(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand(user.id, languages=languages))

    def xǁVerificationǁask__mutmut_7(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", languages=languages))

    def xǁVerificationǁask__mutmut_8(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", user.id, ))

    def xǁVerificationǁask__mutmut_9(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("XXverifyXX", user.id, languages=languages))

    def xǁVerificationǁask__mutmut_10(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("VERIFY", user.id, languages=languages))

    @_mutmut_mutated(mutants_xǁVerificationǁlacks__mutmut)
    def lacks(self, user: User) -> bool:
        return self.required and not user.email_verified

    def xǁVerificationǁlacks__mutmut_orig(self, user: User) -> bool:
        return self.required and not user.email_verified

    def xǁVerificationǁlacks__mutmut_1(self, user: User) -> bool:
        return self.required or not user.email_verified

    def xǁVerificationǁlacks__mutmut_2(self, user: User) -> bool:
        return self.required and user.email_verified

    @_mutmut_mutated(mutants_xǁVerificationǁadmit__mutmut)
    def admit(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(user, languages)
            raise EmailNotVerified

    def xǁVerificationǁadmit__mutmut_orig(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(user, languages)
            raise EmailNotVerified

    def xǁVerificationǁadmit__mutmut_1(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(None):
            self.ask(user, languages)
            raise EmailNotVerified

    def xǁVerificationǁadmit__mutmut_2(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(None, languages)
            raise EmailNotVerified

    def xǁVerificationǁadmit__mutmut_3(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(user, None)
            raise EmailNotVerified

    def xǁVerificationǁadmit__mutmut_4(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(languages)
            raise EmailNotVerified

    def xǁVerificationǁadmit__mutmut_5(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(user, )
            raise EmailNotVerified

mutants_xǁVerificationǁask__mutmut['_mutmut_orig'] = Verification.xǁVerificationǁask__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_1'] = Verification.xǁVerificationǁask__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_2'] = Verification.xǁVerificationǁask__mutmut_2 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_3'] = Verification.xǁVerificationǁask__mutmut_3 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_4'] = Verification.xǁVerificationǁask__mutmut_4 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_5'] = Verification.xǁVerificationǁask__mutmut_5 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_6'] = Verification.xǁVerificationǁask__mutmut_6 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_7'] = Verification.xǁVerificationǁask__mutmut_7 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_8'] = Verification.xǁVerificationǁask__mutmut_8 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_9'] = Verification.xǁVerificationǁask__mutmut_9 # type: ignore # mutmut generated
mutants_xǁVerificationǁask__mutmut['xǁVerificationǁask__mutmut_10'] = Verification.xǁVerificationǁask__mutmut_10 # type: ignore # mutmut generated

mutants_xǁVerificationǁlacks__mutmut['_mutmut_orig'] = Verification.xǁVerificationǁlacks__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVerificationǁlacks__mutmut['xǁVerificationǁlacks__mutmut_1'] = Verification.xǁVerificationǁlacks__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVerificationǁlacks__mutmut['xǁVerificationǁlacks__mutmut_2'] = Verification.xǁVerificationǁlacks__mutmut_2 # type: ignore # mutmut generated

mutants_xǁVerificationǁadmit__mutmut['_mutmut_orig'] = Verification.xǁVerificationǁadmit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVerificationǁadmit__mutmut['xǁVerificationǁadmit__mutmut_1'] = Verification.xǁVerificationǁadmit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVerificationǁadmit__mutmut['xǁVerificationǁadmit__mutmut_2'] = Verification.xǁVerificationǁadmit__mutmut_2 # type: ignore # mutmut generated
mutants_xǁVerificationǁadmit__mutmut['xǁVerificationǁadmit__mutmut_3'] = Verification.xǁVerificationǁadmit__mutmut_3 # type: ignore # mutmut generated
mutants_xǁVerificationǁadmit__mutmut['xǁVerificationǁadmit__mutmut_4'] = Verification.xǁVerificationǁadmit__mutmut_4 # type: ignore # mutmut generated
mutants_xǁVerificationǁadmit__mutmut['xǁVerificationǁadmit__mutmut_5'] = Verification.xǁVerificationǁadmit__mutmut_5 # type: ignore # mutmut generated
