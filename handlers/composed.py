"""Composing once: when Lambda initialises the function, or at a request where that wasn't possible yet."""

from collections.abc import Callable
from typing import Generic, TypeVar

from domain.errors import Unavailable
from handlers import log

T = TypeVar("T")


class Composed(Generic[T]):
    """What `compose` makes, made once.

    Bad settings fail at once, and with them the function's initialisation; a parameter store that can't be reached
    is tried again at the next request.
    """

    def __init__(self, compose: Callable[[], T]) -> None:
        self._compose = compose
        self._value: T | None = None
        try:
            self.get()
        except Unavailable as error:
            log.warning("not ready yet", reason=str(error))

    def get(self) -> T:
        """Raises `Unavailable` while it can't be made."""
        if self._value is None:
            self._value = self._compose()
        return self._value
