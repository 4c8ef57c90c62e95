"""Instructions that a program executes, counted by callgrind: a busy machine gives the same answer."""

import json
import re
import shutil
import subprocess
from dataclasses import replace

from benchmarks.process import running
from benchmarks.subjects import Subject
from benchmarks.warm import driver
from benchmarks.world import World

_TOOL = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
_COLLECTED = re.compile(r"Collected : (\d+)")
FEW, MANY = 100, 300


def available() -> bool:
    return shutil.which("valgrind") is not None


def counted(subject: Subject, world: World) -> dict[str, int]:
    """`cold`: from the start of the process under its runtime client to the first answer; `call`: one warm call."""
    few, many = (_calls(subject, world, calls) for calls in (FEW, MANY))
    # A fifth more are made to warm up.
    return {"cold": _cold(subject, world), "call": (many - few) // ((MANY - FEW) * 6 // 5)}


def _cold(subject: Subject, world: World) -> int:
    program = subject.program(world)
    with running(replace(program, command=[*_TOOL, *program.command])) as started:
        started.ready()
        started.invoke(subject.event(world))
        return _collected(started.ended())


def _calls(subject: Subject, world: World, calls: int) -> int:
    command, event = [*_TOOL, *driver(subject, calls)], json.dumps(subject.event(world))
    done = subprocess.run(
        command, env=subject.environ(world), input=event, capture_output=True, text=True, check=True
    )
    return _collected(done.stderr)


def _collected(said: str) -> int:
    found = _COLLECTED.search(said)
    if found is None:
        raise RuntimeError(said[-1000:])
    return int(found[1])
