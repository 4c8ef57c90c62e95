"""What a call costs in a warm process, measured inside it."""

import json
import subprocess

from benchmarks import interpreter
from benchmarks.interpreter import ROOT
from benchmarks.subjects import Subject
from benchmarks.world import World

DRIVERS = ROOT / "benchmarks/drivers"
SECONDS = 120


def driver(subject: Subject, calls: int) -> list[str]:
    """The command that calls the program's handler in its own process."""
    if subject.runtime == "node":
        return ["node", str(DRIVERS / "warm.cjs"), f"{subject.folder}/{subject.source}", str(calls)]
    return [*interpreter.command(), "-S", str(DRIVERS / "warm.py"), subject.source, str(calls)]


def warm(subject: Subject, world: World, calls: int, *, without_store: bool = False) -> dict[str, float]:
    """Microseconds of a call at these percentiles: 0, 50, 90, 99."""
    command = driver(subject, calls) + ["--without-store"] * without_store
    event, environ = json.dumps(subject.event(world)), subject.environ(world)
    done = subprocess.run(
        command, env=environ, input=event, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr[-2000:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    return {share: round(nanoseconds / 1000, 2) for share, nanoseconds in found.items()}
