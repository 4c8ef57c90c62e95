"""openapi.yaml held against a running stage, by all of schemathesis's checks but two.

- `unsupported_method` wants 405 for a method that isn't listed: API Gateway has none, and openapi.yaml says 404.
- `positive_data_acceptance` wants every body that fits the schema taken: which passwords are common, and which
  characters nobody sees, no schema says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance, unsupported_method

from tests.support.checkout import ROOT
from tests.support.serving import Person, Served, on_every_pair, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = schemathesis.openapi.from_path(ROOT / "openapi.yaml")
NOT_OURS = [unsupported_method, positive_data_acceptance]


@pytest.fixture(scope="module", params=on_every_pair("openapi"))
def stage(request: pytest.FixtureRequest) -> Iterator[Served]:
    with serving(request.param, adminRole="admin") as served:
        yield served


@pytest.fixture
def person(stage: Served) -> Person:
    return stage.person()


@SCHEMA.parametrize()
@settings(max_examples=5, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_answer_is_documented(case: schemathesis.Case[Any], stage: Served, person: Person) -> None:
    headers = person.bearer if case.operation.definition.raw["security"] else {}
    case.call_and_validate(base_url=stage.url, headers=headers, excluded_checks=NOT_OURS)
