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


class RunningClock(FakeClock):
    """The machine's, ahead of it by as much as it was moved: beside programs that have no other."""

    def __init__(self) -> None:
        super().__init__()
        self._ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def advance(self, **duration: float) -> None:
        self._ahead += timedelta(**duration)
