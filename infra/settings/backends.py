"""The backends there are: a store, which has a module in `infra/stores`, times a kind of token."""

from typing import NamedTuple


class Store(NamedTuple):
    """The kinds of token that a store is used with, and the default of `egress`: the least by which it is reached."""

    kinds: tuple[str, ...]
    egress: str


STORES = {
    "dynamodb": Store(("jwt", "session"), "none"),
    "mongodb": Store(("session", "jwt"), "nat"),
}
MOVES = (("dynamodb-jwt", "mongodb-session"),)
"""The backends that people can move to, each with the one that they come from."""
BACKENDS = tuple(f"{name}-{kind}" for name, store in STORES.items() for kind in store.kinds)
