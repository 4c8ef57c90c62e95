"""Signed session ids, as an Express app has them: the token is the session cookie's value, and names the session."""

# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from __future__ import annotations

from domain import TYPE_CHECKING
from service.tokens import logins_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import timedelta

    from adapters.express_session.cookies import SessionCookie
    from adapters.express_session.tokens import SignedSessionIds
    from domain.authenticate import Authenticate
    from domain.events import Journal
    from domain.guard import RefreshGuard
    from domain.ports import Clock
    from domain.refresh import Refresh
    from service.settings import Settings
    from service.stores import Store


class SessionKind:
    in_cookie = True

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    @property
    def session_lifetime(self) -> timedelta:
        return self._settings.session_lifetime

    def cookie(self) -> SessionCookie:
        from service.cookies import session_cookie

        return session_cookie(self._settings)

    def tokens(self) -> SignedSessionIds:
        from adapters.express_session.tokens import SignedSessionIds

        return SignedSessionIds(self._settings.secrets("SESSION_SECRET"))

    access_tokens = tokens

    def device_secrets(self) -> Sequence[str]:
        return self._settings.secrets("SESSION_SECRET")

    def refresh(self, store: Store, guard: RefreshGuard, journal: Journal) -> Refresh:  # noqa: ARG002 - nothing of it is worth an event
        from domain.refresh import ExtendSession

        logins = logins_of(store, self._settings, self._clock)
        return ExtendSession(logins=logins, sessions=store.sessions, tokens=self.tokens(), guard=guard)

    def authenticate(self, open_store: Callable[[], Store]) -> Authenticate:
        from domain.authenticate import BySession

        store = open_store()
        return BySession(
            logins=logins_of(store, self._settings, self._clock),
            sessions=store.sessions,
            tokens=self.tokens(),
            touch_after=self._settings.touch_after,
            rolling=self._settings.flag("SESSION_ROLLING", default=False),
        )
