"""The stores. Each module's `open_store` makes one from its settings."""

from __future__ import annotations

from dataclasses import dataclass

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from adapters.pbkdf2 import TwoTexts
    from domain.moving import Moving
    from domain.ports import Directory, Events, Ids, OneTimeTokens, Sessions, Tallies, Users


@dataclass(frozen=True, slots=True)
class Store:
    """What a store offers: users, sessions, new ids in its form; the rest for who needs it.

    An Express app that shares it reads the password hashes as well, bcrypt's own or those of `app_hashes`, and may
    keep a session, with its cookie, beyond a sign-out. `former` is the store that people move from, where they do.
    """

    users: Users
    sessions: Sessions
    ids: Ids
    tallies: Callable[[], Tallies]
    one_time_tokens: Callable[[], OneTimeTokens]
    events: Callable[[], Events]
    directory: Callable[[], Directory]
    plain_hashes: bool = False
    app_hashes: TwoTexts | None = None
    keeps_signed_out: bool = False
    former: Former | None = None


@dataclass(frozen=True, slots=True)
class Former:
    """The store that people move from, and what moves them."""

    store: Store
    moving: Moving
