"""Instructions that a program executes, counted by callgrind: a busy machine gives the same answer."""

import re
import shutil
from dataclasses import replace

from benchmarks.process import running
from benchmarks.subjects import Subject
from benchmarks.world import World

_TOOL = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
_COLLECTED = re.compile(r"Collected : (\d+)")
CALLS = 100


def available() -> bool:
    return shutil.which("valgrind") is not None


def counted(subject: Subject, world: World) -> dict[str, int]:
    """`cold`: from the start of the process under its runtime client to the first answer; `call`: one warm call."""
    cold = _run(subject, world, 1)
    return {"cold": cold, "call": (_run(subject, world, 1 + CALLS) - cold) // CALLS}


def _run(subject: Subject, world: World, calls: int) -> int:
    program = subject.program(world)
    with running(replace(program, command=[*_TOOL, *program.command])) as started:
        started.ready()
        for _ in range(calls):
            started.invoke(subject.event(world))
        said = started.ended()
    found = _COLLECTED.search(said)
    if found is None:
        raise RuntimeError(said[-1000:])
    return int(found[1])
