"""What an errand comes to: a mail, or none. It runs apart from the request that left it, and may run twice."""

from contextlib import suppress
from dataclasses import dataclass

from domain.errors import EmailInUse
from domain.mail import Errand, Letter, LetterKind
from domain.one_time import MailedTokens, Purpose, state_of
from domain.ports import Letters, Mail, Users
from domain.users import Credentials, User, canonical_email


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁRunErrandǁ__call____mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_write__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_register__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_verify__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_change__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_with_token__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_tell__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunErrandǁ_send__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class RunErrand:
    users: Users
    tokens: MailedTokens
    letters: Letters
    mail: Mail

    @_mutmut_mutated(mutants_xǁRunErrandǁ__call____mutmut)
    def __call__(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_orig(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_1(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind != "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_2(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "XXsign-upXX":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_3(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "SIGN-UP":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_4(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(None)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_5(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = None
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_6(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind not in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_7(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"XXforgotXX", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_8(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"FORGOT", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_9(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "XXsign-upXX"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_10(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "SIGN-UP"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_11(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = None
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_12(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if (by_address) and False else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_13(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if (by_address) or True else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_14(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = None
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_15(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(None)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_16(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if (by_address) and False else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_17(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if (by_address) or True else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_18(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials or not credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_19(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and credentials.user.disabled:
            self._write(errand, credentials)

    def xǁRunErrandǁ__call____mutmut_20(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(None, credentials)

    def xǁRunErrandǁ__call____mutmut_21(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, None)

    def xǁRunErrandǁ__call____mutmut_22(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(credentials)

    def xǁRunErrandǁ__call____mutmut_23(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, )

    @_mutmut_mutated(mutants_xǁRunErrandǁ_write__mutmut)
    def _write(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_orig(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_1(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_2(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_3(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_4(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_5(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_6(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)

    def xǁRunErrandǁ_write__mutmut_7(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "XXforgotXX":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_8(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "FORGOT":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_9(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token(None, "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_10(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", None, errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_11(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", None, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_12(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, None, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_13(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, None)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_14(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_15(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_16(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_17(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_18(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, )
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_19(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("XXresetXX", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_20(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("RESET", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_21(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "XXpasswordXX", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_22(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "PASSWORD", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_23(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "XXverifyXX" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_24(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "VERIFY" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_25(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_26(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(None, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_27(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, None)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_28(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_29(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, )
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_30(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "XXsign-upXX" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_31(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "SIGN-UP" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_32(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash != errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_33(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(None, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_34(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, None)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_35(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_36(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, )
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_37(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "XXsign-upXX":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_38(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "SIGN-UP":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_39(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell(None, errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_40(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", None, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_41(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, None)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_42(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell(errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_43(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_44(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, )
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_45(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("XXknownXX", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_46(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("KNOWN", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_47(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "XXchangeXX":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_48(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "CHANGE":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_49(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(None, credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_50(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, None)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_51(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(credentials)
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_52(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, )
            case "changed":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_53(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "XXchangedXX":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_54(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "CHANGED":
                self._tell("changed", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_55(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell(None, errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_56(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", None, credentials.user)

    def xǁRunErrandǁ_write__mutmut_57(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, None)

    def xǁRunErrandǁ_write__mutmut_58(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell(errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_59(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", credentials.user)

    def xǁRunErrandǁ_write__mutmut_60(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("changed", errand, )

    def xǁRunErrandǁ_write__mutmut_61(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("XXchangedXX", errand, credentials.user)

    def xǁRunErrandǁ_write__mutmut_62(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "forgot":
                self._with_token("reset", "password", errand, credentials, credentials.user.email)
            case "verify" if not credentials.user.email_verified:
                self._verify(errand, credentials)
            case "sign-up" if credentials.password_hash == errand.password_hash:
                self._verify(errand, credentials)
            case "sign-up":
                self._tell("known", errand, credentials.user)
            case "change":
                self._change(errand, credentials)
            case "changed":
                self._tell("CHANGED", errand, credentials.user)

    @_mutmut_mutated(mutants_xǁRunErrandǁ_register__mutmut)
    def _register(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_orig(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_1(self, errand: Errand) -> None:
        user = None
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_2(self, errand: Errand) -> None:
        user = User(None, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_3(self, errand: Errand) -> None:
        user = User(errand.user_id, None, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_4(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, None, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_5(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, None)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_6(self, errand: Errand) -> None:
        user = User(errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_7(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_8(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_9(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, )
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_10(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(None):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_11(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(None, None)

    def xǁRunErrandǁ_register__mutmut_12(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(None)

    def xǁRunErrandǁ_register__mutmut_13(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), )

    def xǁRunErrandǁ_register__mutmut_14(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(None, errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_15(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, None), None)

    def xǁRunErrandǁ_register__mutmut_16(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(errand.password_hash), None)

    def xǁRunErrandǁ_register__mutmut_17(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, ), None)

    @_mutmut_mutated(mutants_xǁRunErrandǁ_verify__mutmut)
    def _verify(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_orig(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_1(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token(None, "email", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_2(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", None, errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_3(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", None, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_4(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, None, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_5(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, credentials, None)

    def xǁRunErrandǁ_verify__mutmut_6(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("email", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_7(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_8(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_9(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_10(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, credentials, )

    def xǁRunErrandǁ_verify__mutmut_11(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("XXverifyXX", "email", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_12(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("VERIFY", "email", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_13(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "XXemailXX", errand, credentials, credentials.user.email)

    def xǁRunErrandǁ_verify__mutmut_14(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "EMAIL", errand, credentials, credentials.user.email)

    @_mutmut_mutated(mutants_xǁRunErrandǁ_change__mutmut)
    def _change(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_orig(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_1(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(None) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_2(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) == errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_3(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell(None, errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_4(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", None, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_5(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, None)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_6(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell(errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_7(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_8(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, )
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_9(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("XXmovingXX", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_10(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("MOVING", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_11(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = None
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_12(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(None)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_13(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others or canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_14(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(None) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_15(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) == canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_16(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(None):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_17(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell(None, errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_18(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", None, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_19(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, None)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_20(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell(errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_21(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_22(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, )
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_23(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("XXknownXX", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_24(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("KNOWN", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_25(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token(None, "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_26(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", None, errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_27(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", None, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_28(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, None, errand.address)

    def xǁRunErrandǁ_change__mutmut_29(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, None)

    def xǁRunErrandǁ_change__mutmut_30(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_31(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_32(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_33(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, errand.address)

    def xǁRunErrandǁ_change__mutmut_34(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, )

    def xǁRunErrandǁ_change__mutmut_35(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("XXverifyXX", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_36(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("VERIFY", "email", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_37(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "XXemailXX", errand, credentials, errand.address)

    def xǁRunErrandǁ_change__mutmut_38(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "EMAIL", errand, credentials, errand.address)

    @_mutmut_mutated(mutants_xǁRunErrandǁ_with_token__mutmut)
    def _with_token(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_orig(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_1(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = None
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_2(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(None, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_3(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, None, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_4(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, None)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_5(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_6(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_7(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, )
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_8(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = None
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_9(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name and ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_10(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or "XXXX"
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_11(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(None)

    def xǁRunErrandǁ_with_token__mutmut_12(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(None, address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_13(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, None, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_14(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, None, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_15(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, None, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_16(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, None, token))

    def xǁRunErrandǁ_with_token__mutmut_17(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, None))

    def xǁRunErrandǁ_with_token__mutmut_18(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(address, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_19(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, name, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_20(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, errand.languages, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_21(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, purpose, token))

    def xǁRunErrandǁ_with_token__mutmut_22(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, token))

    def xǁRunErrandǁ_with_token__mutmut_23(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, ))

    @_mutmut_mutated(mutants_xǁRunErrandǁ_tell__mutmut)
    def _tell(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name or "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_orig(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name or "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_1(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(None)

    def xǁRunErrandǁ_tell__mutmut_2(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(None, user.email, user.display_name or "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_3(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, None, user.display_name or "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_4(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, None, errand.languages))

    def xǁRunErrandǁ_tell__mutmut_5(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name or "", None))

    def xǁRunErrandǁ_tell__mutmut_6(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(user.email, user.display_name or "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_7(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.display_name or "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_8(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, errand.languages))

    def xǁRunErrandǁ_tell__mutmut_9(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name or "", ))

    def xǁRunErrandǁ_tell__mutmut_10(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name and "", errand.languages))

    def xǁRunErrandǁ_tell__mutmut_11(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name or "XXXX", errand.languages))

    @_mutmut_mutated(mutants_xǁRunErrandǁ_send__mutmut)
    def _send(self, letter: Letter) -> None:
        self.mail.send(self.letters.written(letter))

    def xǁRunErrandǁ_send__mutmut_orig(self, letter: Letter) -> None:
        self.mail.send(self.letters.written(letter))

    def xǁRunErrandǁ_send__mutmut_1(self, letter: Letter) -> None:
        self.mail.send(None)

    def xǁRunErrandǁ_send__mutmut_2(self, letter: Letter) -> None:
        self.mail.send(self.letters.written(None))

mutants_xǁRunErrandǁ__call____mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_1'] = RunErrand.xǁRunErrandǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_2'] = RunErrand.xǁRunErrandǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_3'] = RunErrand.xǁRunErrandǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_4'] = RunErrand.xǁRunErrandǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_5'] = RunErrand.xǁRunErrandǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_6'] = RunErrand.xǁRunErrandǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_7'] = RunErrand.xǁRunErrandǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_8'] = RunErrand.xǁRunErrandǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_9'] = RunErrand.xǁRunErrandǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_10'] = RunErrand.xǁRunErrandǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_11'] = RunErrand.xǁRunErrandǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_12'] = RunErrand.xǁRunErrandǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_13'] = RunErrand.xǁRunErrandǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_14'] = RunErrand.xǁRunErrandǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_15'] = RunErrand.xǁRunErrandǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_16'] = RunErrand.xǁRunErrandǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_17'] = RunErrand.xǁRunErrandǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_18'] = RunErrand.xǁRunErrandǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_19'] = RunErrand.xǁRunErrandǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_20'] = RunErrand.xǁRunErrandǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_21'] = RunErrand.xǁRunErrandǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_22'] = RunErrand.xǁRunErrandǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ__call____mutmut['xǁRunErrandǁ__call____mutmut_23'] = RunErrand.xǁRunErrandǁ__call____mutmut_23 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_write__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_write__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_1'] = RunErrand.xǁRunErrandǁ_write__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_2'] = RunErrand.xǁRunErrandǁ_write__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_3'] = RunErrand.xǁRunErrandǁ_write__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_4'] = RunErrand.xǁRunErrandǁ_write__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_5'] = RunErrand.xǁRunErrandǁ_write__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_6'] = RunErrand.xǁRunErrandǁ_write__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_7'] = RunErrand.xǁRunErrandǁ_write__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_8'] = RunErrand.xǁRunErrandǁ_write__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_9'] = RunErrand.xǁRunErrandǁ_write__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_10'] = RunErrand.xǁRunErrandǁ_write__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_11'] = RunErrand.xǁRunErrandǁ_write__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_12'] = RunErrand.xǁRunErrandǁ_write__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_13'] = RunErrand.xǁRunErrandǁ_write__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_14'] = RunErrand.xǁRunErrandǁ_write__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_15'] = RunErrand.xǁRunErrandǁ_write__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_16'] = RunErrand.xǁRunErrandǁ_write__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_17'] = RunErrand.xǁRunErrandǁ_write__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_18'] = RunErrand.xǁRunErrandǁ_write__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_19'] = RunErrand.xǁRunErrandǁ_write__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_20'] = RunErrand.xǁRunErrandǁ_write__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_21'] = RunErrand.xǁRunErrandǁ_write__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_22'] = RunErrand.xǁRunErrandǁ_write__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_23'] = RunErrand.xǁRunErrandǁ_write__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_24'] = RunErrand.xǁRunErrandǁ_write__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_25'] = RunErrand.xǁRunErrandǁ_write__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_26'] = RunErrand.xǁRunErrandǁ_write__mutmut_26 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_27'] = RunErrand.xǁRunErrandǁ_write__mutmut_27 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_28'] = RunErrand.xǁRunErrandǁ_write__mutmut_28 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_29'] = RunErrand.xǁRunErrandǁ_write__mutmut_29 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_30'] = RunErrand.xǁRunErrandǁ_write__mutmut_30 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_31'] = RunErrand.xǁRunErrandǁ_write__mutmut_31 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_32'] = RunErrand.xǁRunErrandǁ_write__mutmut_32 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_33'] = RunErrand.xǁRunErrandǁ_write__mutmut_33 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_34'] = RunErrand.xǁRunErrandǁ_write__mutmut_34 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_35'] = RunErrand.xǁRunErrandǁ_write__mutmut_35 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_36'] = RunErrand.xǁRunErrandǁ_write__mutmut_36 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_37'] = RunErrand.xǁRunErrandǁ_write__mutmut_37 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_38'] = RunErrand.xǁRunErrandǁ_write__mutmut_38 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_39'] = RunErrand.xǁRunErrandǁ_write__mutmut_39 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_40'] = RunErrand.xǁRunErrandǁ_write__mutmut_40 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_41'] = RunErrand.xǁRunErrandǁ_write__mutmut_41 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_42'] = RunErrand.xǁRunErrandǁ_write__mutmut_42 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_43'] = RunErrand.xǁRunErrandǁ_write__mutmut_43 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_44'] = RunErrand.xǁRunErrandǁ_write__mutmut_44 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_45'] = RunErrand.xǁRunErrandǁ_write__mutmut_45 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_46'] = RunErrand.xǁRunErrandǁ_write__mutmut_46 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_47'] = RunErrand.xǁRunErrandǁ_write__mutmut_47 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_48'] = RunErrand.xǁRunErrandǁ_write__mutmut_48 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_49'] = RunErrand.xǁRunErrandǁ_write__mutmut_49 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_50'] = RunErrand.xǁRunErrandǁ_write__mutmut_50 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_51'] = RunErrand.xǁRunErrandǁ_write__mutmut_51 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_52'] = RunErrand.xǁRunErrandǁ_write__mutmut_52 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_53'] = RunErrand.xǁRunErrandǁ_write__mutmut_53 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_54'] = RunErrand.xǁRunErrandǁ_write__mutmut_54 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_55'] = RunErrand.xǁRunErrandǁ_write__mutmut_55 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_56'] = RunErrand.xǁRunErrandǁ_write__mutmut_56 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_57'] = RunErrand.xǁRunErrandǁ_write__mutmut_57 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_58'] = RunErrand.xǁRunErrandǁ_write__mutmut_58 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_59'] = RunErrand.xǁRunErrandǁ_write__mutmut_59 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_60'] = RunErrand.xǁRunErrandǁ_write__mutmut_60 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_61'] = RunErrand.xǁRunErrandǁ_write__mutmut_61 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_write__mutmut['xǁRunErrandǁ_write__mutmut_62'] = RunErrand.xǁRunErrandǁ_write__mutmut_62 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_register__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_register__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_1'] = RunErrand.xǁRunErrandǁ_register__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_2'] = RunErrand.xǁRunErrandǁ_register__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_3'] = RunErrand.xǁRunErrandǁ_register__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_4'] = RunErrand.xǁRunErrandǁ_register__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_5'] = RunErrand.xǁRunErrandǁ_register__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_6'] = RunErrand.xǁRunErrandǁ_register__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_7'] = RunErrand.xǁRunErrandǁ_register__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_8'] = RunErrand.xǁRunErrandǁ_register__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_9'] = RunErrand.xǁRunErrandǁ_register__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_10'] = RunErrand.xǁRunErrandǁ_register__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_11'] = RunErrand.xǁRunErrandǁ_register__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_12'] = RunErrand.xǁRunErrandǁ_register__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_13'] = RunErrand.xǁRunErrandǁ_register__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_14'] = RunErrand.xǁRunErrandǁ_register__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_15'] = RunErrand.xǁRunErrandǁ_register__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_16'] = RunErrand.xǁRunErrandǁ_register__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_register__mutmut['xǁRunErrandǁ_register__mutmut_17'] = RunErrand.xǁRunErrandǁ_register__mutmut_17 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_verify__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_verify__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_1'] = RunErrand.xǁRunErrandǁ_verify__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_2'] = RunErrand.xǁRunErrandǁ_verify__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_3'] = RunErrand.xǁRunErrandǁ_verify__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_4'] = RunErrand.xǁRunErrandǁ_verify__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_5'] = RunErrand.xǁRunErrandǁ_verify__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_6'] = RunErrand.xǁRunErrandǁ_verify__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_7'] = RunErrand.xǁRunErrandǁ_verify__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_8'] = RunErrand.xǁRunErrandǁ_verify__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_9'] = RunErrand.xǁRunErrandǁ_verify__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_10'] = RunErrand.xǁRunErrandǁ_verify__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_11'] = RunErrand.xǁRunErrandǁ_verify__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_12'] = RunErrand.xǁRunErrandǁ_verify__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_13'] = RunErrand.xǁRunErrandǁ_verify__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_verify__mutmut['xǁRunErrandǁ_verify__mutmut_14'] = RunErrand.xǁRunErrandǁ_verify__mutmut_14 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_change__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_change__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_1'] = RunErrand.xǁRunErrandǁ_change__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_2'] = RunErrand.xǁRunErrandǁ_change__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_3'] = RunErrand.xǁRunErrandǁ_change__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_4'] = RunErrand.xǁRunErrandǁ_change__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_5'] = RunErrand.xǁRunErrandǁ_change__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_6'] = RunErrand.xǁRunErrandǁ_change__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_7'] = RunErrand.xǁRunErrandǁ_change__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_8'] = RunErrand.xǁRunErrandǁ_change__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_9'] = RunErrand.xǁRunErrandǁ_change__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_10'] = RunErrand.xǁRunErrandǁ_change__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_11'] = RunErrand.xǁRunErrandǁ_change__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_12'] = RunErrand.xǁRunErrandǁ_change__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_13'] = RunErrand.xǁRunErrandǁ_change__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_14'] = RunErrand.xǁRunErrandǁ_change__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_15'] = RunErrand.xǁRunErrandǁ_change__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_16'] = RunErrand.xǁRunErrandǁ_change__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_17'] = RunErrand.xǁRunErrandǁ_change__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_18'] = RunErrand.xǁRunErrandǁ_change__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_19'] = RunErrand.xǁRunErrandǁ_change__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_20'] = RunErrand.xǁRunErrandǁ_change__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_21'] = RunErrand.xǁRunErrandǁ_change__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_22'] = RunErrand.xǁRunErrandǁ_change__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_23'] = RunErrand.xǁRunErrandǁ_change__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_24'] = RunErrand.xǁRunErrandǁ_change__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_25'] = RunErrand.xǁRunErrandǁ_change__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_26'] = RunErrand.xǁRunErrandǁ_change__mutmut_26 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_27'] = RunErrand.xǁRunErrandǁ_change__mutmut_27 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_28'] = RunErrand.xǁRunErrandǁ_change__mutmut_28 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_29'] = RunErrand.xǁRunErrandǁ_change__mutmut_29 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_30'] = RunErrand.xǁRunErrandǁ_change__mutmut_30 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_31'] = RunErrand.xǁRunErrandǁ_change__mutmut_31 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_32'] = RunErrand.xǁRunErrandǁ_change__mutmut_32 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_33'] = RunErrand.xǁRunErrandǁ_change__mutmut_33 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_34'] = RunErrand.xǁRunErrandǁ_change__mutmut_34 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_35'] = RunErrand.xǁRunErrandǁ_change__mutmut_35 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_36'] = RunErrand.xǁRunErrandǁ_change__mutmut_36 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_37'] = RunErrand.xǁRunErrandǁ_change__mutmut_37 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_change__mutmut['xǁRunErrandǁ_change__mutmut_38'] = RunErrand.xǁRunErrandǁ_change__mutmut_38 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_with_token__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_1'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_2'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_3'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_4'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_5'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_6'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_7'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_8'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_9'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_10'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_11'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_12'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_13'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_14'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_15'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_16'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_17'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_18'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_19'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_20'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_21'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_22'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_with_token__mutmut['xǁRunErrandǁ_with_token__mutmut_23'] = RunErrand.xǁRunErrandǁ_with_token__mutmut_23 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_tell__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_tell__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_1'] = RunErrand.xǁRunErrandǁ_tell__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_2'] = RunErrand.xǁRunErrandǁ_tell__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_3'] = RunErrand.xǁRunErrandǁ_tell__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_4'] = RunErrand.xǁRunErrandǁ_tell__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_5'] = RunErrand.xǁRunErrandǁ_tell__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_6'] = RunErrand.xǁRunErrandǁ_tell__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_7'] = RunErrand.xǁRunErrandǁ_tell__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_8'] = RunErrand.xǁRunErrandǁ_tell__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_9'] = RunErrand.xǁRunErrandǁ_tell__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_10'] = RunErrand.xǁRunErrandǁ_tell__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_tell__mutmut['xǁRunErrandǁ_tell__mutmut_11'] = RunErrand.xǁRunErrandǁ_tell__mutmut_11 # type: ignore # mutmut generated

mutants_xǁRunErrandǁ_send__mutmut['_mutmut_orig'] = RunErrand.xǁRunErrandǁ_send__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_send__mutmut['xǁRunErrandǁ_send__mutmut_1'] = RunErrand.xǁRunErrandǁ_send__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunErrandǁ_send__mutmut['xǁRunErrandǁ_send__mutmut_2'] = RunErrand.xǁRunErrandǁ_send__mutmut_2 # type: ignore # mutmut generated
