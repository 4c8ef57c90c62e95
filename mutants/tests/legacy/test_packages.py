"""The apps run the very packages that the golden vectors were made by, and hash as theirs do."""

import json
import subprocess
from typing import Any

import pytest

from adapters.bcrypt import BcryptPasswords
from tests.engines.built import built
from tests.express_session.vectors import VECTORS
from tests.legacy.programs import GENERATIONS

pytestmark = pytest.mark.engines

each_generation = pytest.mark.parametrize("generation", GENERATIONS)


def version(generation: str, package: str) -> Any:
    """`package` may be nested, as `express-session>cookie`."""
    modules = built(f"legacy/{generation}/node_modules")
    outer, _, inner = package.partition(">")
    places = [modules / outer / "node_modules" / inner, modules / inner] if inner else [modules / outer]
    folder = next(place for place in places if place.exists())
    return json.loads((folder / "package.json").read_text())["version"]


@each_generation
def test_versions_are_those_of_the_vectors(generation: str) -> None:
    recorded = {name: number for name, number in VECTORS["stacks"][generation].items() if name != "node"}
    assert {name: version(generation, name) for name in recorded} == recorded


@each_generation
@pytest.mark.parametrize("password", ["correct horse", "pässwörd ☃", "😀" * 20, "x" * 72])
def test_a_hash_of_bcryptjs_verifies(generation: str, password: str) -> None:
    program = "process.stdout.write(require('bcryptjs').hashSync(process.argv[1], 4))"
    made = subprocess.check_output(
        ["node", "-e", program, password], cwd=built(f"legacy/{generation}"), text=True, encoding="utf-8"
    )
    passwords = BcryptPasswords(rounds=4)
    assert passwords.verify(password, made)
    assert not passwords.verify(f"y{password}", made)
