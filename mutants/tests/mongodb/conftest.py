"""Stores set as an app is, over an emulated MongoDB."""

from collections.abc import Callable, Iterator
from typing import Any

import mongomock
import pytest

from tests.support.clock import FakeClock
from tests.support.doors import Doors, forget

Open = Callable[..., Doors]


@pytest.fixture
def database() -> Any:
    return mongomock.MongoClient(tz_aware=True)["app"]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def stage(database: Any, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the functions with these settings."""
    yield lambda **environ: Doors(monkeypatch, environ, database, clock)
    forget()
