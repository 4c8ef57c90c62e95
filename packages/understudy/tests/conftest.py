from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from understudy.testing import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Running

TOY = Path(__file__).parent / "toy"


@pytest.fixture(scope="module")
def toy() -> Iterator[Running]:
    """The toy program, served by `understudy` with something in its environment that no function may see."""
    with serving("--project", str(TOY), env={"CALLERS_SECRET": "hush", "AWS_PROFILE": "production"}) as running:
        yield running
