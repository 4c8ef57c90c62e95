"""From settings to use cases: the one place where a backend is chosen.

A backend is a store times a kind of token. What belongs to one is imported when it is chosen, so that a function
never loads another's driver.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeVar

from adapters.system import RandomIds, SystemClock
from domain.authenticate import Authenticate, ByCheckedToken, BySession, ByToken
from domain.ports import Ids, Passwords, Sessions, Tokens, Users
from domain.refresh import ExtendSession, Refresh, RotateTokens
from domain.sign_in import SignIn
from domain.sign_out import SignOut
from domain.sign_up import SignUp
from handlers.settings import Settings, SettingsError

if TYPE_CHECKING:
    from adapters.express_session.cookies import SessionCookie
    from adapters.jwt import JwtTokens

T = TypeVar("T")
CLOCK = SystemClock()


@dataclass(frozen=True, slots=True)
class Store:
    """What a store offers: users, sessions, and new ids in its own form."""

    users: Users
    sessions: Sessions
    ids: Ids


class Backend:
    """The use cases over the store and the tokens that the settings choose."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._store_name, self._kind = settings.backend

    def sign_up(self) -> SignUp:
        store, tokens = self._store, self._issuing
        return SignUp(store.users, self._passwords(), tokens, store.ids, CLOCK, self._lifetime)

    def sign_in(self) -> SignIn:
        store, tokens = self._store, self._issuing
        return SignIn(store.users, store.sessions, self._passwords(), tokens, store.ids, CLOCK, self._lifetime)

    def refresh(self) -> Refresh:
        store, tokens = self._store, self._issuing
        if self._kind == "jwt":
            return RotateTokens(store.users, store.sessions, tokens, CLOCK, self._lifetime)
        return ExtendSession(store.users, store.sessions, tokens, CLOCK)

    def sign_out(self) -> SignOut:
        return SignOut(self._store.sessions)

    def authenticate(self) -> Authenticate:
        if self._kind == "session":
            touch_after = self._settings.seconds("SESSION_TOUCH_AFTER_SECONDS", 0, lowest=0)
            store = self._store
            return BySession(store.users, store.sessions, _signed_session_ids(self._settings), CLOCK, touch_after)
        tokens = _jwt(self._settings, issuing=False)
        if self._settings.flag("CHECK_SESSION", default=False):
            return ByCheckedToken(tokens, self._store.sessions, CLOCK)
        return ByToken(tokens)

    def cookie(self) -> "SessionCookie | None":
        """The session cookie of a backend whose tokens are session ids."""
        if self._kind != "session":
            return None
        from adapters.express_session.cookies import SessionCookie

        cookie = self._settings.cookie
        return SessionCookie(cookie.name, cookie.domain, cookie.secure, cookie.same_site)

    @cached_property
    def _store(self) -> Store:
        stores = {"mongodb": _mongodb, "dynamodb": _dynamodb, "memory": _memory}
        return stores[self._store_name](self._settings)

    @cached_property
    def _issuing(self) -> Tokens:
        return _jwt(self._settings, issuing=True) if self._kind == "jwt" else _signed_session_ids(self._settings)

    @cached_property
    def _lifetime(self) -> timedelta:
        return self._settings.jwt.refresh_lifetime if self._kind == "jwt" else self._settings.session_lifetime

    def _passwords(self) -> Passwords:
        from adapters.bcrypt import BcryptPasswords

        rounds = self._settings.integer("BCRYPT_ROUNDS", 12, 4, 16)
        return BcryptPasswords(rounds, cut_long=self._store_name == "mongodb")


def _signed_session_ids(settings: Settings) -> Tokens:
    from adapters.express_session.tokens import SignedSessionIds

    return SignedSessionIds(settings.secrets("SESSION_SECRET"))


def _jwt(settings: Settings, *, issuing: bool) -> "JwtTokens":
    from adapters.jwt import ACCESS_TYPE, REFRESH_TYPE, JwtTokens, KeyRing, TokenRules

    jwt = settings.jwt

    def ring(name: str, token_type: str) -> KeyRing:
        return _naming(name, lambda: KeyRing(settings.secrets(name), token_type, jwt.algorithm))

    rules = TokenRules(jwt.issuer, jwt.audience, jwt.access_lifetime, jwt.refresh_lifetime)
    refresh = ring("JWT_REFRESH_SECRET", REFRESH_TYPE) if issuing else None
    return JwtTokens(rules, CLOCK, ring("JWT_ACCESS_SECRET", ACCESS_TYPE), refresh)


def _mongodb(settings: Settings) -> Store:
    from adapters.mongodb import MongoIds, MongoSessions, MongoUsers, SessionDocuments, UserFields, UserIds, connect

    mongodb = settings.mongodb
    database = _naming("MONGODB_URI", lambda: connect(mongodb.uri, mongodb.database))
    ids = UserIds(mongodb.text_ids)
    fields = _naming("MONGODB_USER_FIELDS", lambda: UserFields(mongodb.user_fields))
    documents = SessionDocuments(ids, mongodb.session_lifetime, mongodb.stringify, mongodb.transform_id)
    sessions = MongoSessions(database[mongodb.sessions], documents, bool(mongodb.touch_after))
    return Store(MongoUsers(database[mongodb.users], sessions, fields, ids), sessions, MongoIds())


def _dynamodb(settings: Settings) -> Store:
    from adapters.dynamodb import DynamoSessions, DynamoUsers, Table

    table = Table(settings.text("TABLE_NAME"))
    return Store(DynamoUsers(table), DynamoSessions(table), RandomIds())


def _memory(_: Settings) -> Store:
    return _this_process()


@cache
def _this_process() -> Store:
    from adapters.memory import MemorySessions, MemoryUsers

    sessions = MemorySessions()
    return Store(MemoryUsers(sessions), sessions, RandomIds())


def _naming(setting: str, make: Callable[[], T]) -> T:
    """What `make` makes; the value that it can't take is the setting's."""
    try:
        return make()
    except ValueError as error:
        raise SettingsError(f"{setting}: {error}") from None
