"""From settings to a backend: a store times a kind of token, each in a module that is imported when it is chosen."""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from __future__ import annotations

from functools import partial

from adapters.system import SystemClock
from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from domain.authenticate import Authenticate
    from domain.ports import Clock
    from service.settings import Settings
    from service.stores import Store
    from service.tokens import Cookie, TokenKind

    StoreName = Literal["dynamodb", "mongodb", "memory"]
    TokenName = Literal["jwt", "session"]
    Opens = Callable[[Settings], Store]
    Kinds = Callable[[Settings, Clock], TokenKind]

STORES: tuple[StoreName, ...] = ("dynamodb", "mongodb", "memory")
TOKENS: tuple[TokenName, ...] = ("jwt", "session")


def backend_of(settings: Settings) -> tuple[Opens, Kinds]:
    """What opens the store, and the kind of token."""
    backends = {f"{store}-{token}": (store, token) for token in TOKENS for store in STORES}
    backend = settings.choice("BACKEND", tuple(backends))
    if settings.optional("LEGACY_BACKEND"):
        from service.moving import MovingKind, open_stores

        return open_stores, MovingKind
    store, token = backends[backend]
    return partial(_opened, store), token_kind(token)


def _opened(name: StoreName, settings: Settings) -> Store:
    return store_factory(name)(settings)


def store_factory(name: StoreName) -> Opens:
    match name:
        case "dynamodb":
            from service.stores.dynamodb import open_store
        case "mongodb":
            from service.stores.mongodb import open_store
        case "memory":
            from service.stores.memory import open_store
    return open_store


def token_kind(name: TokenName) -> Kinds:
    if name == "jwt":
        from service.tokens.jwt import JwtKind

        return JwtKind
    from service.tokens.session import SessionKind

    return SessionKind


class Backend:
    """The store and the kind of token that the settings choose, and what takes no more: who is calling.

    `store` may stand in for the one that the settings name, `clock` for the machine's.
    """

    def __init__(self, settings: Settings, *, clock: Clock | None = None, store: Store | None = None) -> None:
        self._settings = settings
        self._open_store, kind = backend_of(settings)
        self._opened = store
        self._clock = clock or SystemClock()
        self._kind = kind(settings, self._clock)

    def authenticate(self) -> Authenticate:
        return self._kind.authenticate(self._store)

    @property
    def token_in_cookie(self) -> bool:
        return self._kind.in_cookie

    def cookie(self) -> Cookie:
        return self._kind.cookie()

    def _store(self) -> Store:
        if self._opened is None:
            self._opened = self._open_store(self._settings)
        return self._opened
