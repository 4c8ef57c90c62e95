"""The whole service over one store and one kind of token, with a clock that tests move."""

from dataclasses import dataclass
from datetime import timedelta

from adapters.bcrypt import BcryptPasswords
from adapters.express_session.tokens import SignedSessionIds
from adapters.jwt.issuing import REFRESH_TYPE, JwtTokens, SigningKeys
from adapters.jwt.reading import ACCESS_TYPE, Expected
from domain.authenticate import Authenticate, ByCheckedToken, BySession, ByToken
from domain.forms import RefreshForm, SignInForm, SignUpForm
from domain.ports import Sessions, Tokens, Users
from domain.principals import Principal
from domain.refresh import ExtendSession, Refresh, RotateTokens
from domain.sessions import Origin
from domain.sign_in import SignIn
from domain.sign_out import SignOut
from domain.sign_up import SignUp
from domain.tokens import TokenPair
from tests.support.clock import FakeClock
from tests.support.stores import LIFETIME, Store

HERE = Origin("203.0.113.7", "test")
PASSWORD = "correct horse battery"
ACCESS_LIFETIME = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Service:
    kind: str
    clock: FakeClock
    store: Store
    tokens: Tokens
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

    def sign_up(self, email: str = "ada@example.org", password: str = PASSWORD) -> TokenPair:
        body = {"email": email, "password": password, "firstName": "Ada", "lastName": "Lovelace"}
        return self._sign_up(SignUpForm.parse(body), HERE)

    def sign_in(self, email: str = "ada@example.org", password: str = PASSWORD) -> TokenPair:
        return self._sign_in(SignInForm.parse({"email": email, "password": password}), HERE)

    def refresh(self, token: str) -> TokenPair:
        return self._refresh(RefreshForm.parse({"refreshToken": token}))

    def authenticate(self, token: str) -> Principal:
        return self._authenticate(token)

    def sign_out(self, token: str) -> None:
        self._sign_out(self._authenticate(token).session_id)


def service(kind: str, store: Store, clock: FakeClock) -> Service:
    """`kind`: session, jwt, or checked-jwt (with CHECK_SESSION)."""
    tokens = _tokens(kind, clock)
    passwords = BcryptPasswords(rounds=4)
    return Service(
        kind,
        clock,
        store,
        tokens,
        SignUp(store.users, passwords, tokens, store.ids, clock, LIFETIME),
        SignIn(store.users, store.sessions, passwords, tokens, store.ids, clock, LIFETIME),
        _refresh(kind, store, tokens, clock),
        _authenticate(kind, store, tokens, clock),
        SignOut(store.sessions),
    )


def _tokens(kind: str, clock: FakeClock) -> Tokens:
    if kind == "session":
        return SignedSessionIds(["a session secret"])
    access, refresh = SigningKeys(["access " * 8], ACCESS_TYPE), SigningKeys(["refresh " * 8], REFRESH_TYPE)
    return JwtTokens(Expected("issuer", "audience", clock), access, refresh, ACCESS_LIFETIME, LIFETIME)


def _refresh(kind: str, store: Store, tokens: Tokens, clock: FakeClock) -> Refresh:
    if kind == "session":
        return ExtendSession(store.users, store.sessions, tokens, clock)
    return RotateTokens(store.users, store.sessions, tokens, clock, LIFETIME)


def _authenticate(kind: str, store: Store, tokens: Tokens, clock: FakeClock) -> Authenticate:
    if kind == "session":
        return BySession(store.users, store.sessions, tokens, clock, touch_after=timedelta(0))
    return ByToken(tokens) if kind == "jwt" else ByCheckedToken(tokens, store.sessions, clock)
