"""From settings to use cases: the one place where a backend is chosen.

A backend is a store times a kind of token. What belongs to one is imported when it is chosen, so that a function
never loads another's driver.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from datetime import timedelta
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from adapters.system import RandomIds, SystemClock
from service.settings import MongoSettings, Settings, naming

if TYPE_CHECKING:
    from pymongo.collection import Collection

    from adapters.express_session.cookies import SessionCookie
    from adapters.jwt.issuing import JwtTokens
    from adapters.jwt.reading import Expected, JwtAccessTokens
    from adapters.mongodb import Cipher, Contents, Passport, SessionDocuments, UserFields, UserIds
    from adapters.mongodb.database import Document
    from domain.authenticate import Authenticate
    from domain.ports import Ids, Passwords, Sessions, Tokens, Users
    from domain.refresh import Refresh
    from domain.sign_in import SignIn
    from domain.sign_out import SignOut
    from domain.sign_up import SignUp

CLOCK = SystemClock()


class Store(NamedTuple):
    """What a store offers: users, sessions, and new ids in its own form."""

    users: "Users"
    sessions: "Sessions"
    ids: "Ids"


class Backend:
    """The use cases over the store and the tokens that the settings choose."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._store_name, self._kind = settings.backend

    def sign_up(self) -> "SignUp":
        from domain.sign_up import SignUp

        store, tokens = self._store, self._issuing
        return SignUp(store.users, self._passwords(), tokens, store.ids, CLOCK, self._lifetime)

    def sign_in(self) -> "SignIn":
        from domain.sign_in import SignIn

        store, tokens = self._store, self._issuing
        return SignIn(store.users, store.sessions, self._passwords(), tokens, store.ids, CLOCK, self._lifetime)

    def refresh(self) -> "Refresh":
        from domain.refresh import ExtendSession, RotateTokens

        store, tokens = self._store, self._issuing
        if self._kind == "jwt":
            return RotateTokens(store.users, store.sessions, tokens, CLOCK, self._lifetime)
        return ExtendSession(store.users, store.sessions, tokens, CLOCK)

    def sign_out(self) -> "SignOut":
        from domain.sign_out import SignOut

        return SignOut(self._store.sessions)

    def authenticate(self) -> "Authenticate":
        from domain.authenticate import ByCheckedToken, BySession, ByToken

        if self._kind == "session":
            store, tokens = self._store, _signed_session_ids(self._settings)
            touch_after, rolling = self._settings.touch_after, self._settings.rolling
            return BySession(store.users, store.sessions, tokens, CLOCK, touch_after=touch_after, rolling=rolling)
        access = _jwt_reading(self._settings)
        if self._settings.flag("CHECK_SESSION", default=False):
            return ByCheckedToken(access, self._store.sessions, CLOCK)
        return ByToken(access)

    def cookie(self) -> "SessionCookie | None":
        """The session cookie of a backend whose tokens are session ids."""
        return session_cookie(self._settings) if self._kind == "session" else None

    def cookie_after_sign_out(self) -> "SessionCookie | None":
        """The session cookie, where signing out ends it too."""
        keeps = self._store_name == "mongodb" and self._settings.mongodb_sign_out == "keep"
        return None if keeps else self.cookie()

    @cached_property
    def _store(self) -> Store:
        stores = {"mongodb": _mongodb, "dynamodb": _dynamodb, "memory": _memory}
        return stores[self._store_name](self._settings)

    @cached_property
    def _issuing(self) -> "Tokens":
        return _jwt_issuing(self._settings) if self._kind == "jwt" else _signed_session_ids(self._settings)

    @cached_property
    def _lifetime(self) -> timedelta:
        return self._settings.jwt.refresh_lifetime if self._kind == "jwt" else self._settings.session_lifetime

    def _passwords(self) -> "Passwords":
        from adapters.bcrypt import BcryptPasswords

        rounds = self._settings.integer("BCRYPT_ROUNDS", 12, 4, 16)
        return BcryptPasswords(rounds, cut_long=self._store_name == "mongodb")


def session_cookie(settings: Settings) -> "SessionCookie":
    from adapters.express_session.cookies import SessionCookie

    cookie = settings.cookie
    return SessionCookie(cookie.name, cookie.domain, cookie.secure, cookie.same_site, cookie.path, cookie.persistent)


def _signed_session_ids(settings: Settings) -> "Tokens":
    from adapters.express_session.tokens import SignedSessionIds

    return SignedSessionIds(settings.secrets("SESSION_SECRET"))


def _jwt_reading(settings: Settings) -> "JwtAccessTokens":
    from adapters.jwt.keys import KeyRing
    from adapters.jwt.reading import ACCESS_TYPE, JwtAccessTokens

    secrets, algorithm = settings.secrets("JWT_ACCESS_SECRET"), settings.jwt.algorithm
    keys = naming("JWT_ACCESS_SECRET", lambda: KeyRing(secrets, ACCESS_TYPE, algorithm))
    return JwtAccessTokens(_expected(settings), keys)


def _jwt_issuing(settings: Settings) -> "JwtTokens":
    from adapters.jwt.issuing import REFRESH_TYPE, JwtTokens, SigningKeys
    from adapters.jwt.reading import ACCESS_TYPE

    jwt = settings.jwt

    def keys(name: str, token_type: str) -> SigningKeys:
        return naming(name, lambda: SigningKeys(settings.secrets(name), token_type, jwt.algorithm))

    access, refresh = keys("JWT_ACCESS_SECRET", ACCESS_TYPE), keys("JWT_REFRESH_SECRET", REFRESH_TYPE)
    return JwtTokens(_expected(settings), access, refresh, jwt.access_lifetime, jwt.refresh_lifetime)


def _expected(settings: Settings) -> "Expected":
    from adapters.jwt.reading import Expected

    return Expected(settings.jwt.issuer, settings.jwt.audience, CLOCK)


def _mongodb(settings: Settings) -> Store:
    from adapters import mongodb

    values = settings.mongodb
    uri = settings.text("MONGODB_URI")
    database = naming("MONGODB_URI", lambda: mongodb.connect(uri, values.database))
    ids = mongodb.UserIds(values.user_id)
    fields = naming("MONGODB_USER_FIELDS", lambda: mongodb.UserFields(values.user_fields))
    users = database[values.users]
    documents = _session_documents(settings, _passport(values, users, ids, fields))
    stamps = mongodb.Stamps(bool(values.touch_after), values.timestamps)
    ending = mongodb.Keep(documents.contents) if values.sign_out == "keep" else mongodb.Destroy()
    sessions = mongodb.MongoSessions(database[values.sessions], documents, stamps, ending)
    return Store(mongodb.MongoUsers(users, sessions, fields, ids), sessions, mongodb.MongoIds())


def _session_documents(settings: Settings, passport: "Passport") -> "SessionDocuments":
    from adapters.mongodb import TRANSFORMS, SessionDocuments

    cookie = session_cookie(settings)
    transform = settings.choice("MONGODB_SESSIONS_TRANSFORM_ID", TRANSFORMS, "")
    contents = _contents(settings)
    return SessionDocuments(
        passport, settings.session_lifetime, contents, transform, cookie.attributes, cookie.persistent
    )


def _passport(
    values: MongoSettings, users: "Collection[Document]", ids: "UserIds", fields: "UserFields"
) -> "Passport":
    from adapters.mongodb import UserId, UserObject

    members = values.passport_user
    if not members:
        return UserId(ids)
    return naming("MONGODB_SESSIONS_PASSPORT_USER", lambda: UserObject(users, ids, fields, members))


def _contents(settings: Settings) -> "Contents":
    from adapters.mongodb import Encrypted, JsonText, SubDocument

    values = settings.mongodb
    if not values.crypto:
        return JsonText() if values.stringify else SubDocument()
    from adapters.mongodb.crypto import Kruptein, WebCrypto

    secret, options = settings.text("MONGODB_SESSIONS_CRYPTO_SECRET"), values.crypto_options

    def cipher() -> "Cipher":
        if values.crypto == "webcrypto":
            return WebCrypto(secret, options)
        return Kruptein(secret, options, nested=values.stringify)

    return Encrypted(naming("MONGODB_SESSIONS_CRYPTO_OPTIONS", cipher))


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
