"""What an errand comes to: a mail, or none. It runs apart from the request that left it, and may run twice."""

from contextlib import suppress
from dataclasses import dataclass

from domain.credentials import Credentials
from domain.errors import EmailInUse
from domain.mail import Errand, Letter, LetterKind
from domain.one_time import MailedTokens, Purpose, state_of
from domain.ports import Letters, Mail, Users
from domain.users import User, canonical_email


@dataclass(frozen=True, slots=True)
class RunErrand:
    users: Users
    tokens: MailedTokens
    letters: Letters
    mail: Mail

    def __call__(self, errand: Errand) -> None:
        """Raises `Unavailable`; then it is to be run again."""
        if errand.kind == "sign-up":
            self._register(errand)
        by_address = errand.kind in {"forgot", "arrive", "sign-up"}
        find = self.users.credentials if by_address else self.users.credentials_of
        credentials = find(errand.address if by_address else errand.user_id)
        if credentials and not credentials.user.disabled:
            self._write(errand, credentials)

    def _write(self, errand: Errand, credentials: Credentials) -> None:
        match errand.kind:
            case "arrive" if credentials.password_hash:
                pass
            case "forgot" | "arrive":
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

    def _register(self, errand: Errand) -> None:
        user = User(errand.user_id, errand.address, errand.first_name, errand.last_name)
        with suppress(EmailInUse):  # by somebody else, or since this ran before: no other hash has its salt
            self.users.register(Credentials(user, errand.password_hash), None)

    def _verify(self, errand: Errand, credentials: Credentials) -> None:
        self._with_token("verify", "email", errand, credentials, credentials.user.email)

    def _change(self, errand: Errand, credentials: Credentials) -> None:
        if state_of(credentials) != errand.state:
            return  # the account has changed since, and with it what was asked for is void
        self._tell("moving", errand, credentials.user)
        others = self.users.credentials(errand.address)
        if others and canonical_email(errand.address) != canonical_email(credentials.user.email):
            self._tell("known", errand, others.user)
        else:
            self._with_token("verify", "email", errand, credentials, errand.address)

    def _with_token(
        self, kind: LetterKind, purpose: Purpose, errand: Errand, credentials: Credentials, address: str
    ) -> None:
        token = self.tokens.issue(purpose, credentials, address)
        name = credentials.user.display_name or ""
        self._send(Letter(kind, address, name, errand.languages, purpose, token))

    def _tell(self, kind: LetterKind, errand: Errand, user: User) -> None:
        self._send(Letter(kind, user.email, user.display_name or "", errand.languages))

    def _send(self, letter: Letter) -> None:
        self.mail.send(self.letters.written(letter))
