from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.provider.moto import moto

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def aws() -> Iterator[str]:
    """An AWS of the test's own."""
    with moto() as endpoint:
        yield endpoint
