"""Instructions that a program executes, counted by callgrind: the machine's noise doesn't reach them."""

import json
import re
import shutil
import subprocess
import sys

from benchmarks.subjects import Subject
from benchmarks.warm import DRIVERS
from benchmarks.world import World

_COLLECTED = re.compile(r"Collected : (\d+)")
FEW, MANY = 100, 300


def available() -> bool:
    return shutil.which("valgrind") is not None


def counted(subject: Subject, world: World) -> dict[str, int]:
    """`cold`: from the interpreter's start through the import of the handler; `call`: one warm call."""
    few, many = (_run(subject, world, calls) for calls in (FEW, MANY))
    a_call = (many - few) // ((MANY - FEW) * 6 // 5)  # a fifth more are made to warm up
    return {"cold": few - a_call * FEW * 6 // 5, "call": a_call}


def _run(subject: Subject, world: World, calls: int) -> int:
    program = subject.program(world)
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    driver = [sys.executable, "-S", str(DRIVERS / "warm.py"), subject.source, str(calls)]
    done = subprocess.run(
        [*tool, *driver],
        env=dict(program.environ),
        input=json.dumps(subject.event(world)),
        capture_output=True,
        text=True,
        check=True,
    )
    found = _COLLECTED.search(done.stderr)
    if found is None:
        raise RuntimeError(done.stderr[-1000:])
    return int(found[1])
