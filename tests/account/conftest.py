"""Each route of the account over HTTP, on every pair of a store and a kind of token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.attacks.serving import Served, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

BACKENDS = ("dynamodb-jwt", "dynamodb-session", "mongodb-jwt", "mongodb-session")
ON_ALL = [pytest.param(name, marks=pytest.mark.xdist_group(f"account on {name}")) for name in BACKENDS]


@pytest.fixture(scope="package", params=ON_ALL)
def stage(request: pytest.FixtureRequest) -> Iterator[Served]:
    with serving(request.param) as served:
        yield served
