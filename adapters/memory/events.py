"""Kept events as a list."""

from domain.events import Event


class MemoryEvents:
    def __init__(self) -> None:
        self._events: list[Event] = []

    def record(self, event: Event) -> None:
        self._events.append(event)

    def along(self, _store: object, _events: object) -> None:
        """Nothing is written in one write with what is kept elsewhere."""

    def of(self, user_id: str, limit: int) -> list[Event]:
        mine = [event for event in self._events if event.user_id == user_id]
        return sorted(mine, key=lambda event: (event.at, event.id), reverse=True)[:limit]

    def drop(self, user_id: str) -> None:
        self._events = [event for event in self._events if event.user_id != user_id]
