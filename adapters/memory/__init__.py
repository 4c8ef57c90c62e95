"""Users and sessions in this process: for tests, and as the shortest reading of what the ports mean."""

from adapters.memory.stores import MemorySessions, MemoryUsers

__all__ = ["MemorySessions", "MemoryUsers"]
