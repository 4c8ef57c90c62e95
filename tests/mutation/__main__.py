"""`make mutants` changes the core line by line, and fails where no test notices and survivors.toml doesn't say why.

mutmut makes the mutants and runs the tests (pyproject.toml, `tool.mutmut`); a second run does only what is new.
"""

import ast
import difflib
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
EXPLAINED = Path(__file__).with_name("survivors.toml")
LEAST_KILLED = 0.92


class Survivor(NamedTuple):
    """What no test notices: of a function, these lines of it for those."""

    function: str
    change: str


MUTMUT = Path(sys.executable).with_name("mutmut")


def tried(*mutants: str) -> None:
    """Whether tests notice them; of all, those that are new."""
    subprocess.run([MUTMUT, "run", "--max-children", str(os.cpu_count() or 1), *mutants], cwd=ROOT, check=True)


def verdicts() -> Mapping[str, str]:
    """What became of each mutant, by mutmut's name for it."""
    results = subprocess.run(
        [MUTMUT, "results", "--all", "true"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    lines = (line.strip().rpartition(": ") for line in results.stdout.splitlines() if ": " in line)
    return {name: verdict for name, _, verdict in lines}


def survivors() -> Mapping[str, Survivor]:
    return {name: survivor(name) for name, verdict in verdicts().items() if verdict != "killed"}


@cache
def functions(module: str) -> Mapping[str, list[str]]:
    """The lines of each function of a mutated module, its own name left out."""
    source = (ROOT / "mutants" / f"{module.replace('.', '/')}.py").read_text()
    lines = source.splitlines()
    return {
        node.name: [line.strip().replace(node.name, "") for line in lines[node.lineno - 1 : node.end_lineno]]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name
    }


def survivor(mutant: str) -> Survivor:
    module, name = mutant.rsplit(".", 1)
    function = re.sub(r"__mutmut_\d+$", "", name)
    made = functions(module)
    differences = difflib.ndiff(made[f"{function}__mutmut_orig"], made[name])
    change = [line for line in differences if line.startswith(("- ", "+ "))]
    return Survivor(f"{module}.{re.sub('^xǁ|^x_', '', function).replace('ǁ', '.')}", "\n".join(change))


def explained() -> Iterator[Survivor]:
    for entry in tomllib.loads(EXPLAINED.read_text())["survivor"]:
        yield from (Survivor(entry["function"], change.strip()) for change in entry["changes"])


def main() -> int:
    known = Counter(explained())
    tried()
    if once_more := [name for name, one in survivors().items() if one not in known]:
        tried(*once_more)  # by tests that are new
    found, alive = verdicts(), survivors()
    new = {name: one for name, one in alive.items() if one not in known}
    for name, one in new.items():
        print(f"\n{name}: {found[name]}\n{one.function}\n{one.change}")
    for one in known.keys() - set(alive.values()):
        print(f"\nkilled by now, so take it out of {EXPLAINED.name}: {one.function}\n{one.change}")
    killed = 1 - len(alive) / len(found)
    print(f"\n{len(found)} mutants, {killed:.1%} killed, {len(alive)} survive, {len(new)} of them unexplained")
    return int(bool(new) or killed < LEAST_KILLED)


if __name__ == "__main__":
    sys.exit(main())
