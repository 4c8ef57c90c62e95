"""For mongomock what MongoDB promises: an operation is done as a whole ("Atomicity and Transactions", its manual).

Between threads mongomock's own aren't: two may insert one `_id`, and a reader may see half of a replacement.
"""

from __future__ import annotations

from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, Any

from mongomock.collection import Collection, Cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

OPERATIONS = (
    "insert_one", "update_one", "update_many", "replace_one", "delete_one", "delete_many", "find_one",
    "find_one_and_update", "find_one_and_delete", "create_index", "index_information",
)  # fmt: skip


def one_at_a_time(patch: pytest.MonkeyPatch) -> None:
    """A cursor finds all that it gives when it is first asked."""
    lock = RLock()
    for name in OPERATIONS:
        patch.setattr(Collection, name, _locked(lock, getattr(Collection, name)))
    patch.setattr(Cursor, "__next__", _locked(lock, Cursor.__next__))


def _locked(lock: RLock, operation: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(operation)
    def whole(*args: Any, **named: Any) -> Any:
        with lock:
            return operation(*args, **named)

    return whole
