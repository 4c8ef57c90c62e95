"""What a function makes once: when Lambda initialises it, or at a request where that wasn't possible yet."""

from collections.abc import Callable
from typing import Generic, TypeVar

from domain.errors import Unavailable

T = TypeVar("T")


class Once(Generic[T]):
    """What `make` makes.

    Bad settings fail at once, and with them the function's initialisation; a parameter store that can't be reached
    is tried again at the next request.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: T | None = None
        try:
            self.get()
        except Unavailable as error:
            from handlers import log  # noqa: PLC0415 - nothing else in an authorizer needs it

            log.warning("not ready yet", reason=str(error))

    def get(self) -> T:
        """Raises `Unavailable` while it can't be made."""
        if self._made is None:
            self._made = self._make()
        return self._made
