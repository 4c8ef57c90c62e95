"""The stores. Each module's `open_store` makes one from its settings."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from domain.ports import Ids, Sessions, Users


class Store(NamedTuple):
    """What a store offers: users, sessions, and new ids in its own form.

    An Express app that shares it may have cut long passwords before it hashed them, and may keep a session, with its
    cookie, beyond a sign-out.
    """

    users: "Users"
    sessions: "Sessions"
    ids: "Ids"
    cuts_long_passwords: bool = False
    keeps_signed_out: bool = False
