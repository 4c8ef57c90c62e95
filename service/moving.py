"""Two backends at once, while people move from one to the other: LEGACY_BACKEND beside BACKEND.

Sign-ups and sign-ins are the new one's, its tokens and those of the legacy app are taken alike.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from adapters.dynamodb.copies import DynamoCopies
from adapters.dynamodb.users import DynamoUsers
from adapters.moving import (
    EitherAccessTokens,
    MovingDirectory,
    MovingUsers,
    PairedSessions,
    is_session_id,
)
from adapters.system import SystemClock
from domain.moving import AuthenticateEither, Moving, RefreshEither
from service.settings import Settings, SettingsError
from service.stores import Former, Store, dynamodb, mongodb
from service.tokens import logins_of
from service.tokens.jwt import JwtKind
from service.tokens.session import SessionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, timedelta

    from adapters.express_session.cookies import SessionCookie
    from adapters.jwt.issuing import JwtTokens
    from adapters.jwt.signing import IssuedTokens
    from adapters.moving.users import Former as FormerUsers
    from domain.authenticate import Authenticate
    from domain.events import Journal
    from domain.guard import RefreshGuard
    from domain.ports import Clock
    from domain.refresh import Refresh

PAIR = ("dynamodb-jwt", "mongodb-session")
"""The backend and the legacy one that can be had together."""


def open_stores(settings: Settings) -> Store:
    table = dynamodb.open_table(settings)
    former = mongodb.open_store(settings)
    return moving_store(dynamodb.over_table(table), former, DynamoCopies(DynamoUsers(table)), SystemClock())


def moving_store(current: Store, former: Store, copies: DynamoCopies, clock: "Clock") -> Store:
    """Both as one. People of `former` move to `current`."""
    moving = Moving(former.users, current.users, copies, clock)
    users = MovingUsers(current.users, cast("FormerUsers", former.users), former.sessions, moving)
    return replace(
        current,
        users=users,
        sessions=PairedSessions(current.sessions, former.sessions, current.users),
        directory=lambda: MovingDirectory(current.directory(), former.directory(), users, current.users),
        plain_hashes=former.plain_hashes,
        app_hashes=former.app_hashes,
        keeps_signed_out=former.keeps_signed_out,
        former=Former(former, moving),
    )


class AppsCookie:
    """The app's session cookie: read and cleared, but set to a session's id alone. Other tokens a client keeps."""

    def __init__(self, cookie: "SessionCookie") -> None:
        self._cookie = cookie
        self.find = cookie.find
        self.clear = cookie.clear

    def set(self, value: str, expires: "datetime") -> str | None:
        return self._cookie.set(value, expires) if is_session_id(value) else None


class MovingKind:
    in_cookie = False
    """What is issued isn't."""

    def __init__(self, settings: Settings, clock: "Clock") -> None:
        backend, legacy = settings.text("BACKEND"), settings.text("LEGACY_BACKEND")
        if (backend, legacy) != PAIR:
            raise SettingsError(
                f"LEGACY_BACKEND may not be {legacy} with BACKEND {backend}: {PAIR[1]} with {PAIR[0]}"
            )
        self._settings = settings
        self._clock = clock
        self._current = JwtKind(settings, clock)
        self._former = SessionKind(settings, clock)

    @property
    def session_lifetime(self) -> "timedelta":
        return self._current.session_lifetime

    def cookie(self) -> AppsCookie:
        return AppsCookie(self._former.cookie())

    def tokens(self) -> "JwtTokens | IssuedTokens":
        """A sign-in here ends no session of the app's: the browser that has it would be signed out there."""
        return self._current.tokens()

    def access_tokens(self) -> EitherAccessTokens:
        return EitherAccessTokens(self._current.access_tokens(), self._former.access_tokens())

    def device_secrets(self) -> "Sequence[str]":
        return self._current.device_secrets()

    def refresh(self, store: Store, guard: "RefreshGuard", journal: "Journal") -> "Refresh":
        from domain.exchange import Exchange  # noqa: PLC0415 - who refreshes nothing doesn't load it

        former = _former(store)
        exchange = Exchange(
            former=logins_of(former.store, self._settings, self._clock),
            former_tokens=self._former.tokens(),
            moving=former.moving,
            sessions=store.sessions,
            ids=store.ids,
            tokens=self._current.tokens(),
            lifetime=self.session_lifetime,
            guard=guard,
        )
        return RefreshEither(is_session_id, exchange, self._current.refresh(store, guard, journal))

    def authenticate(self, open_store: "Callable[[], Store]") -> "Authenticate":
        store = open_store()
        return AuthenticateEither(
            is_session_id,
            self._former.authenticate(lambda: _former(store).store),
            self._current.authenticate(lambda: store),
        )


def _former(store: Store) -> Former:
    if store.former is None:
        raise TypeError("the store has none that people move from")
    return store.former
