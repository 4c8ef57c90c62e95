from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.local.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.local.serving import Running

TOY = Path(__file__).parent / "toy"


@pytest.fixture(scope="module")
def toy() -> Iterator[Running]:
    """The toy program, served by `python -m local` with something in its environment that no function may see."""
    with serving("--project", str(TOY), env={"CALLERS_SECRET": "hush", "AWS_PROFILE": "production"}) as running:
        yield running
