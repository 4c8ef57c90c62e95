"""Users and sessions in this process: for tests, and as the shortest reading of what the ports mean."""

from adapters.memory.directory import MemoryDirectory
from adapters.memory.stores import MemorySessions, MemoryUsers
from adapters.memory.tallies import MemoryTallies

__all__ = ["MemoryDirectory", "MemorySessions", "MemoryTallies", "MemoryUsers"]
