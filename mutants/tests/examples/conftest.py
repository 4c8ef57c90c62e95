"""gatehouse's own stage on the real engine, for services beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.deployed import FOR_THIS_MACHINE
from tests.provider.moto import moto
from tests.stack.project import Scenario, configured
from tests.stack.stack import Stack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.stack.stack import Stack


@pytest.fixture
def aws() -> Iterator[str]:
    with moto() as endpoint:
        yield endpoint


@pytest.fixture
def gatehouse(tmp_path: Path, aws: str) -> Stack:
    """The dev stage, which is up."""
    stack = configured(Scenario("dev", FOR_THIS_MACHINE), tmp_path, aws)
    stack.up()
    return stack
