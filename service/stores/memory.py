"""In memory, for tests alone: all the functions in a process have the same store."""

from functools import cache

from adapters.memory import MemoryDirectory, MemorySessions, MemoryTallies, MemoryUsers
from adapters.memory.events import MemoryEvents
from adapters.memory.one_time_tokens import MemoryOneTimeTokens
from adapters.system import RandomIds
from service.settings import Settings
from service.stores import Store


def open_store(settings: Settings) -> Store:  # noqa: ARG001 - there is nothing to set
    return _store()


@cache
def _store() -> Store:
    sessions, tallies, tokens = MemorySessions(), MemoryTallies(), MemoryOneTimeTokens()
    users, events = MemoryUsers(sessions), MemoryEvents()
    return Store(
        users=users,
        sessions=sessions,
        ids=RandomIds(),
        tallies=lambda: tallies,
        one_time_tokens=lambda: tokens,
        events=lambda: events,
        directory=lambda: MemoryDirectory(users),
    )
