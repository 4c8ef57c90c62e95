"""The port `EventLog`: JSON lines in the function's log."""

import json
from typing import Any

from domain.errors import Unavailable
from domain.events import Event, told


class LoggedEvents:
    def record(self, event: Event) -> None:
        _write("INFO", "event", event=told(event))

    def lost(self, event: Event, error: Exception) -> None:
        """Others' own words may hold addresses and data."""
        why = str(error) if isinstance(error, Unavailable) else type(error).__name__
        _write("ERROR", "an event wasn't taken", eventId=event.id, reason=why)


def _write(level: str, message: str, **fields: Any) -> None:  # noqa: ANN401 - whatever JSON holds
    print(json.dumps({"level": level, "message": message, **fields}), flush=True)  # noqa: T201 - Lambda's log is stdout
