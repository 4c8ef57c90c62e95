"""Each route of the account over HTTP, on every pair of a store and a kind of token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.serving import Served, on_every_pair, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package", params=on_every_pair("account"))
def stage(request: pytest.FixtureRequest) -> Iterator[Served]:
    with serving(request.param) as served:
        yield served
