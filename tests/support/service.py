"""The whole service over one store and one kind of token, with a clock that tests move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.forms import RefreshForm, SignInForm
from domain.handles import handle_of
from domain.sessions import Origin
from service import stores
from service.composition import UseCases
from service.settings import Settings
from tests.support.stores import LIFETIME, Store

if TYPE_CHECKING:
    from domain.authenticate import Authenticate
    from domain.ports import Sessions, Tokens, Users
    from domain.principals import Principal
    from domain.refresh import Refresh
    from domain.sign_in import SignIn
    from domain.sign_out import SignOut
    from domain.sign_up import SignUp
    from domain.tokens import TokenPair
    from tests.support.clock import FakeClock

HERE = Origin("203.0.113.7", "test")
PASSWORD = "correct horse battery"
ACCESS_LIFETIME = timedelta(minutes=15)
ENVIRONMENT = {
    "SESSION_SECRET": "a session secret",
    "SESSION_TTL_SECONDS": str(int(LIFETIME.total_seconds())),
    "JWT_ACCESS_SECRET": "access " * 8,
    "JWT_REFRESH_SECRET": "refresh " * 8,
    "JWT_ISSUER": "issuer",
    "JWT_AUDIENCE": "audience",
    "ACCESS_TOKEN_SECONDS": str(int(ACCESS_LIFETIME.total_seconds())),
    "REFRESH_TOKEN_SECONDS": str(int(LIFETIME.total_seconds())),
}


@dataclass(frozen=True, slots=True)
class Service:
    kind: str
    clock: FakeClock
    store: Store
    _sign_up: SignUp
    _sign_in: SignIn
    _refresh: Refresh
    _authenticate: Authenticate
    _sign_out: SignOut

    @property
    def users(self) -> Users:
        return self.store.users

    @property
    def sessions(self) -> Sessions:
        return self.store.sessions

    @property
    def tokens(self) -> Tokens:
        return self._sign_in.tokens

    def sign_up(self, email: str = "ada@example.org", password: str = PASSWORD) -> TokenPair:
        body = {"email": email, "password": password, "firstName": "Ada", "lastName": "Lovelace"}
        return self._sign_up(self._sign_up.form(body), HERE)

    def sign_in(self, email: str = "ada@example.org", password: str = PASSWORD, before: str = "") -> TokenPair:
        return self._sign_in(SignInForm.parse({"email": email, "password": password}), HERE, before=before)

    def handle(self, pair: TokenPair) -> str:
        """Of the session that the tokens are of."""
        return handle_of(self.tokens.session_of(pair.access_token))

    def refresh(self, token: str) -> TokenPair:
        return self._refresh(RefreshForm.parse({"refreshToken": token}), HERE)

    def authenticate(self, token: str) -> Principal:
        return self._authenticate(token).principal

    def sign_out(self, token: str) -> None:
        """Behind the authorizer."""
        self._sign_out(token, self.authenticate(token).user.id, HERE)


def service(
    kind: str, store: Store, clock: FakeClock, *, rounds: int = 4, plain_hashes: bool = False, **more: str
) -> Service:
    """`kind`: session, jwt, or checked-jwt (with CHECK_SESSION). `more` are further settings."""
    checked, token = str(kind.startswith("checked-")), kind.removeprefix("checked-")
    chosen = {"BACKEND": f"memory-{token}", "CHECK_SESSION": checked, "BCRYPT_ROUNDS": str(rounds)}
    settings = Settings({**ENVIRONMENT, **chosen, **more}, lambda _: {})
    opened = stores.Store(
        users=store.users,
        sessions=store.sessions,
        ids=store.ids,
        tallies=lambda: store.tallies,
        one_time_tokens=lambda: store.tokens,
        directory=lambda: store.directory,
        events=lambda: store.events,
        plain_hashes=plain_hashes,
    )
    use_cases = UseCases(settings, clock=clock, store=opened)
    return Service(
        kind=kind,
        clock=clock,
        store=store,
        _sign_up=use_cases.sign_up(),
        _sign_in=use_cases.sign_in(),
        _refresh=use_cases.refresh(),
        _authenticate=use_cases.authenticate(),
        _sign_out=use_cases.sign_out(),
    )
