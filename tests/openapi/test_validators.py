"""openapi.yaml by a second validator: Redocly's, which the TypeScript client's generator stands on."""

import json
import subprocess

import pytest

from tests.support.checkout import ROOT

pytestmark = pytest.mark.engines

CLIENT = ROOT / ".engines/client-typescript"
LINT = """
import { lint, createConfig } from '@redocly/openapi-core'
const found = await lint({ ref: process.argv[1], config: await createConfig({ extends: ['recommended'] }) })
console.log(JSON.stringify(found.map(one => [one.ruleId, one.message, one.location[0]?.pointer])))
"""


def problems(description: str) -> list[tuple[str, str, str]]:
    """Rule, message and place of each, examples that don't fit their schemas among them."""
    node = ["node", "--input-type=module", "--eval", LINT, description]
    found: list[tuple[str, str, str]] = json.loads(subprocess.check_output(node, cwd=CLIENT, timeout=60))
    return found


def test_nothing_is_wrong_with_it() -> None:
    assert problems(str(ROOT / "openapi.yaml")) == []


def test_a_wrong_example_is_found(tmp_path_factory: pytest.TempPathFactory) -> None:
    changed = tmp_path_factory.mktemp("openapi") / "openapi.yaml"
    changed.write_text((ROOT / "openapi.yaml").read_text().replace("{ status: ok,", "{ status: well,"))
    assert [rule for rule, *_ in problems(str(changed))] == ["no-invalid-media-type-examples"]
