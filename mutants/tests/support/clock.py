"""A clock that stands still until it is moved."""

from datetime import UTC, datetime, timedelta

START = datetime(2027, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)


class FakeClock:
    def __init__(self, time: datetime = START) -> None:
        self.time = time

    def now(self) -> datetime:
        return self.time

    def advance(self, **duration: float) -> None:
        self.time += timedelta(**duration)
