"""Tallies as a dictionary under one lock."""

from threading import Lock

from domain.attempts import Tally


class MemoryTallies:
    def __init__(self) -> None:
        self._tallies: dict[str, Tally] = {}
        self._lock = Lock()

    def replace(self, key: str, old: Tally | None, new: Tally) -> tuple[bool, Tally | None]:
        with self._lock:
            stands = self._tallies.get(key)
            if stands != old:
                return False, stands
            self._tallies[key] = new
            return True, new

    def drop(self, key: str) -> None:
        with self._lock:
            self._tallies.pop(key, None)
