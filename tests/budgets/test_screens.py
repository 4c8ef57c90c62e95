"""A function fits on a screen, and most are far shorter: who reads the code sees one thing at a time."""

import ast
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    *("domain", "adapters", "service", "handlers", "infra", "migration", "cli", "benchmarks"),
    *("packages/understudy/src", "packages/gatehouse-routes/src", "packages/client-python/src", "tests/provider"),
)
LONGEST, NINETIETH, MEDIAN = 40, 19, 8
"""Lines."""


def lengths(room: str) -> dict[str, int]:
    """Lines of each function, by where it is."""
    found = {}
    for file in (ROOT / room).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                found[f"{file.relative_to(ROOT)}:{node.name}:{node.lineno}"] = node.end_lineno - node.lineno + 1
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_functions_are_short(room: str) -> None:
    found = lengths(room)
    assert found
    assert [where for where, lines in found.items() if lines > LONGEST] == []
    inorder = sorted(found.values())
    assert statistics.median(inorder) <= MEDIAN
    assert inorder[len(inorder) * 9 // 10] <= NINETIETH
