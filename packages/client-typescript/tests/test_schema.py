"""The client's types are what openapi.yaml says today."""

import subprocess
from pathlib import Path

import pytest

CLIENT = Path(__file__).resolve().parents[1]
ROOT = CLIENT.parents[1]
GENERATOR = ROOT / ".engines/client-typescript/node_modules/.bin/openapi-typescript"

pytestmark = pytest.mark.engines


def test_types_are_made_of_the_description(tmp_path: Path) -> None:
    made = tmp_path / "schema.ts"
    subprocess.run([GENERATOR, ROOT / "openapi.yaml", "--output", made], check=True, capture_output=True, timeout=60)
    stale = "run `npm run schema` in packages/client-typescript"
    assert made.read_text() == (CLIENT / "src/schema.ts").read_text(), stale


def test_every_route_of_a_person_has_a_method() -> None:
    """Those of administrators, of machines, of other services and of the example are no client's."""
    written = (CLIENT / "src/index.ts").read_text() + (CLIENT / "src/transport.ts").read_text()
    paths = [
        line.strip('" :{')
        for line in (CLIENT / "src/schema.ts").read_text().splitlines()
        if line.startswith('    "/')
    ]
    others = ("/admin", "/private", "/health", "/token")
    missing = [path for path in paths if not path.startswith(others) and path.partition("/{")[0] not in written]
    assert missing == []
