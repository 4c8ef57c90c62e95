"""The tests that docs/security.md names are there, and it has a row for all that it says it covers."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text()
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)))
ASVS = {6: (1, 2, 3, 4, 5, 6, 8), 7: (1, 2, 3, 4, 5, 6), 9: (1, 2)}
"""Chapters and their sections that have requirements of levels 1 and 2."""


@pytest.mark.parametrize(("file", "test"), NAMED, ids=str)
def test_a_test_that_it_names_is_there(file: str, test: str) -> None:
    functions = [
        node.name for node in ast.walk(ast.parse((ROOT / file).read_text())) if isinstance(node, ast.FunctionDef)
    ]

    assert any(name.startswith("test_") for name in functions)
    assert not test or test in functions


@pytest.mark.parametrize("section", [f"{chapter}.{part}" for chapter, parts in ASVS.items() for part in parts])
def test_each_section_of_the_standard_has_a_row(section: str) -> None:
    assert re.search(rf"^\| (?:[\d., ]*, )?{re.escape(section)}[ .,]", PAGE, re.MULTILINE)
