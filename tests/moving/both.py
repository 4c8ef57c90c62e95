"""An Express app on its MongoDB, and a stage that people move to: both kinds of token, both stores."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from adapters.dynamodb.copies import DynamoCopies
from adapters.dynamodb.users import DynamoUsers
from adapters.memory.mail import MemoryErrands
from adapters.mongodb import MongoSessions, MongoUsers
from domain.errors import AccessDenied, DomainError, InvalidRefreshToken, Unauthenticated, WrongCredentials
from domain.forms import RefreshForm, SignInForm
from service.account import AccountUseCases
from service.administration import AdministrationUseCases
from service.leaving import Ends
from service.moving import PAIR, moving_store
from service.settings import Settings
from service.stores import dynamodb, mongodb
from tests.moving import copier
from tests.moving.express import SECRET, ExpressApp
from tests.support.clock import FakeClock
from tests.support.service import ENVIRONMENT, HERE

if TYPE_CHECKING:
    import pytest

    from adapters.dynamodb import Table
    from domain.principals import Principal
    from domain.tokens import TokenPair
    from service.stores import Store

FREE = "100000/1/1"
SETTINGS = ENVIRONMENT | {
    "BACKEND": PAIR[0],
    "LEGACY_BACKEND": PAIR[1],
    "SESSION_SECRET": SECRET,
    "MONGODB_URI": "mongodb://127.0.0.1:1/app",
    "TABLE_NAME": "unused",
    "BCRYPT_ROUNDS": "4",
    "PASSWORD_MIN_LENGTH": "8",
    **dict.fromkeys(("LIMIT_SIGN_IN_ACCOUNT", "LIMIT_SIGN_IN_ADDRESS", "LIMIT_SIGN_UP"), FREE),
    **dict.fromkeys(("LIMIT_REFRESH", "LIMIT_REFRESH_ADDRESS"), FREE),
}


@dataclass
class Stage:
    """The use cases of the stage, as its functions compose them."""

    store: Store
    clock: FakeClock
    more: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        settings = Settings({**SETTINGS, **self.more}, lambda _: {})
        parts: Any = {"clock": self.clock, "store": self.store, "errands": MemoryErrands()}
        accounts = AccountUseCases(settings, **parts)
        self._sign_up, self._sign_in, self._sign_out = accounts.sign_up(), accounts.sign_in(), accounts.sign_out()
        self._refresh, self._authenticate = accounts.refresh(), accounts.authenticate()
        self._change_password, self.sessions = accounts.change_password(), accounts.my_sessions()
        self.account = accounts.my_account()
        self.administration = AdministrationUseCases(settings, **parts).administration()

    def sign_up(self, email: str, password: str) -> TokenPair:
        body = {"email": email, "password": password, "firstName": "Ada", "lastName": "Lovelace"}
        return self._sign_up(self._sign_up.form(body), HERE)

    def sign_in(self, email: str, password: str) -> TokenPair | None:
        try:
            return self._sign_in(SignInForm.parse({"email": email, "password": password}), HERE)
        except WrongCredentials:
            return None

    def refresh(self, token: str) -> TokenPair | None:
        try:
            return self._refresh(RefreshForm.parse({"refreshToken": token}), HERE)
        except InvalidRefreshToken:
            return None

    def caller(self, token: str) -> Principal | None:
        """As the authorizer finds; None for its 401 and 403."""
        try:
            return self._authenticate(token).principal
        except (Unauthenticated, AccessDenied):
            return None

    def sign_out(self, token: str) -> bool:
        """Whether there was anybody to sign out, behind the authorizer."""
        caller = self.caller(token)
        if caller is None:
            return False
        self._sign_out(token, caller.user.id, HERE)
        return True

    def change_password(self, token: str, old: str, new: str) -> bool:
        caller = self.caller(token)
        if caller is None:
            return False
        try:
            self._change_password(caller.user.id, caller.session, {"currentPassword": old, "newPassword": new}, HERE)
        except DomainError:
            return False
        return True


@dataclass
class Both:
    app: ExpressApp
    stage: Stage
    current: Store
    former: Store
    clock: FakeClock
    ends: Ends

    def copy(self) -> None:
        """A pass of `gatehouse migrate copy --delete-gone`."""
        copier.copy(self.ends, passes=1, clock=self.clock)


def both(patch: pytest.MonkeyPatch, table: Table, database: Any, clock: FakeClock | None = None, **more: str) -> Both:
    """Over a table and the app's database."""
    clock = clock or FakeClock()
    patch.setattr("adapters.mongodb.connect", lambda *_, **__: database)
    settings = Settings({**SETTINGS, **more}, lambda _: {})
    current, former = dynamodb.over_table(table), mongodb.open_store(settings)
    store = moving_store(current, former, DynamoCopies(DynamoUsers(table)), clock)
    users, sessions = former.users, former.sessions
    assert isinstance(users, MongoUsers)
    assert isinstance(sessions, MongoSessions)
    ends = Ends(users, sessions, table)
    return Both(ExpressApp(database, clock), Stage(store, clock, more), current, former, clock, ends)
