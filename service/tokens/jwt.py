"""JSON Web Tokens: a short access token that says who is calling, and a refresh token that is rotated.

Whoever only reads access tokens has no secret of refresh tokens, and doesn't load what signs.
"""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from __future__ import annotations

from domain import TYPE_CHECKING
from service.settings import naming
from service.tokens import ALGORITHMS, NoCookie, logins_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import timedelta
    from typing import TypeVar

    from adapters.jwt.issuing import JwtTokens
    from adapters.jwt.keys import KeyRing
    from adapters.jwt.reading import Expected, JwtAccessTokens
    from adapters.jwt.signing import IssuedTokens
    from domain.authenticate import Authenticate
    from domain.events import Journal
    from domain.guard import RefreshGuard
    from domain.ports import Clock, SelfContainedTokens
    from domain.refresh import Refresh
    from service.settings import Settings
    from service.stores import Store

    Ring = TypeVar("Ring", bound=KeyRing)

BY_SECRET = ALGORITHMS[0]


class JwtKind:
    in_cookie = False

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    @property
    def session_lifetime(self) -> timedelta:
        """As long as the refresh token lives, each of which begins it anew."""
        return min(self._settings.seconds("REFRESH_TOKEN_SECONDS", 2_592_000), self._settings.longest_session)

    def cookie(self) -> NoCookie:
        return NoCookie()

    def tokens(self) -> JwtTokens | IssuedTokens:
        by_secret = self._by_secret()
        if self._signing == BY_SECRET:
            return by_secret
        from adapters.jwt.signing import IssuedTokens
        from service.tokens.issued import writer

        return IssuedTokens(by_secret, writer(self._settings), self.access_tokens())

    def _by_secret(self) -> JwtTokens:
        from adapters.jwt.issuing import REFRESH_TYPE, JwtTokens, SigningKeys
        from adapters.jwt.reading import ACCESS_TYPE

        return JwtTokens(
            expected=self._expected(),
            access_keys=self._keys(SigningKeys, "JWT_ACCESS_SECRET", ACCESS_TYPE),
            refresh_keys=self._keys(SigningKeys, "JWT_REFRESH_SECRET", REFRESH_TYPE),
            access_lifetime=self._settings.seconds("ACCESS_TOKEN_SECONDS", 900),
            refresh_lifetime=self.session_lifetime,
        )

    def device_secrets(self) -> Sequence[str]:
        return self._settings.secrets("JWT_REFRESH_SECRET")

    def access_tokens(self) -> SelfContainedTokens:
        issued = tuple(one for one in self._accepted if one != BY_SECRET)
        if not issued:
            return self._read_by_secret()
        from adapters.jwt.issued import AnyOf
        from service.tokens.issued import reader

        by_key = reader(self._settings, self._clock, issued)
        return AnyOf(by_key, self._read_by_secret()) if BY_SECRET in self._accepted else by_key

    @property
    def _signing(self) -> str:
        return self._settings.choice("TOKEN_ALGORITHM", ALGORITHMS, BY_SECRET)

    @property
    def _accepted(self) -> Sequence[str]:
        return (self._signing, *self._settings.texts("ACCEPTED_ALGORITHMS", ""))

    def _read_by_secret(self) -> JwtAccessTokens:
        from adapters.jwt.keys import KeyRing
        from adapters.jwt.reading import ACCESS_TYPE, JwtAccessTokens

        return JwtAccessTokens(self._expected(), self._keys(KeyRing, "JWT_ACCESS_SECRET", ACCESS_TYPE))

    def refresh(self, store: Store, guard: RefreshGuard, journal: Journal) -> Refresh:
        from domain.refresh import RotateTokens

        logins = logins_of(store, self._settings, self._clock)
        return RotateTokens(
            logins=logins, sessions=store.sessions, tokens=self.tokens(), guard=guard, journal=journal
        )

    def authenticate(self, open_store: Callable[[], Store]) -> Authenticate:
        from domain.authenticate import ByCheckedToken, ByToken

        tokens = self.access_tokens()
        if not self._settings.flag("CHECK_SESSION", default=True):
            return ByToken(tokens)
        return ByCheckedToken(tokens, logins_of(open_store(), self._settings, self._clock))

    def _expected(self) -> Expected:
        from adapters.jwt.reading import Expected

        return Expected(self._settings.text("JWT_ISSUER"), self._settings.text("JWT_AUDIENCE"), self._clock)

    def _keys(self, ring: type[Ring], secret: str, token_type: str) -> Ring:
        """The secrets under this name as the keys of one type of token."""
        from adapters.jwt.keys import ALGORITHMS

        secrets = self._settings.secrets(secret)
        algorithm = self._settings.choice("JWT_ALGORITHM", ALGORITHMS, "HS256")
        return naming(secret, lambda: ring(secrets, token_type, algorithm))
