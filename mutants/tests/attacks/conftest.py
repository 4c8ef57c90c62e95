"""Each attack is tried on every pair of a store and a kind of token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.serving import Person, Served, on_every_pair, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package", params=on_every_pair("attacks"))
def stage(request: pytest.FixtureRequest) -> Iterator[Served]:
    with serving(request.param) as served:
        yield served


@pytest.fixture(scope="package")
def victim(stage: Served) -> Person:
    """Whoever the attacks are on; they never sign out."""
    return stage.person()
