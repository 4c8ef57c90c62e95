"""The contract suite runs over every adapter: `store` is each of them in turn, fresh and empty."""

from collections.abc import Iterator

import pytest

from tests.support.clock import FakeClock
from tests.support.stores import EMULATED, REAL, TWO, Servers, Store


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    running = Servers()
    yield running
    running.stop()


@pytest.fixture(params=[*EMULATED, *TWO, *(pytest.param(name, marks=pytest.mark.engines) for name in REAL)])
def store(request: pytest.FixtureRequest, servers: Servers) -> Store:
    return servers.store(request.param)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()
