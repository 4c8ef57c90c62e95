"""What a function makes once: when Lambda initialises it, or at a request where that wasn't possible yet."""

from __future__ import annotations

from functools import cache

from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Gives what `make` makes, and raises `Unavailable` while it can't.

    Bad settings fail at once, and with them the function's initialisation; a parameter store that can't be reached
    is tried again at the next request.
    """
    made = cache(make)
    try:
        made()
    except Unavailable as error:
        from handlers import log  # noqa: PLC0415 - nothing else in an authorizer needs it

        log.warning("not ready yet", reason=str(error))
    return made
