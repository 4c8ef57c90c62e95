"""The kinds of token: each module has a class that decides what follows from the kind."""

from __future__ import annotations

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, timedelta
    from typing import Protocol

    from domain.authenticate import Authenticate
    from domain.events import Journal
    from domain.guard import RefreshGuard
    from domain.logins import Logins
    from domain.ports import AccessTokens, Clock, Tokens
    from domain.refresh import Refresh
    from service.settings import Settings
    from service.stores import Store

    class Cookie(Protocol):
        """The cookie that a browser is given; each `Set-Cookie` is the value of that header, None for no header."""

        def find(self, header: str) -> str | None:
            """The token in a Cookie header."""

        def set(self, value: str, expires: datetime) -> str | None: ...

        def clear(self) -> str | None: ...

    class TokenKind(Protocol):
        """What follows from the kind of token. Nothing is made, and no secret is read, before it is asked for."""

        in_cookie: bool
        """Whether a browser sends it by itself."""

        @property
        def session_lifetime(self) -> timedelta: ...

        def cookie(self) -> Cookie: ...

        def tokens(self) -> Tokens: ...

        def access_tokens(self) -> AccessTokens:
            """For who issues none."""

        def device_secrets(self) -> Sequence[str]:
            """What devices' tokens are signed with, beside this kind's own."""

        def refresh(self, store: Store, guard: RefreshGuard, journal: Journal) -> Refresh: ...

        def authenticate(self, open_store: Callable[[], Store]) -> Authenticate:
            """`open_store` is called where the store is asked who is calling."""


def logins_of(store: Store, settings: Settings, clock: Clock) -> Logins:
    from domain.logins import Logins  # noqa: PLC0415 - who asks no store doesn't load it

    return Logins(store.users, clock, settings.longest_session)


ALGORITHMS = ("HS256", "RS256", "ES256")
"""What may sign access tokens; the first is ours alone."""


class NoCookie:
    """Of tokens that a client keeps itself, and of a cookie that isn't ours to clear."""

    def find(self, header: str) -> None:
        pass

    def set(self, value: str, expires: datetime) -> None:
        pass

    def clear(self) -> None:
        pass
