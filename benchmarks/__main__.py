"""`python -m benchmarks WHAT`: the targets of `make` are these."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks import compare, instructions, machine, memory, plots, preview, report, scale, stage, tls
from benchmarks.installed import HOME, ROOT, install, peers_zips, zips
from benchmarks.measure import FULL, QUICK, Samples, Say, Size, cold_rounds, hashing_rounds, warm_rounds
from benchmarks.subjects import JWT
from benchmarks.warm import warm
from benchmarks.world import World, calls_so_far, world

RESULTS, SAVED = ROOT / "benchmarks/RESULTS.md", ROOT / "benchmarks/results.json"
QUICK_RESULTS = HOME / "quick.json"
COUNTED = ("gatehouse JWT", "standard library JWT", "PyJWT")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def measured(size: Size) -> dict[str, Any]:
    """One whole run."""
    install(say)
    files = zips(say)
    run = {"machine": machine.described()}
    samples = Samples()
    with world() as here:
        cold_rounds(here, size.cold, samples, say)
        warm_rounds(here, size, samples, say)
        hashing_rounds(here, size, samples, say)
        samples.other["calls when warm"] = {"jwt": _calls_when_warm(here)}
        if size.instructions and instructions.available():
            for subject in JWT:
                if subject.name in COUNTED:
                    samples.instructions[subject.name] = instructions.counted(subject, here)
                    say(f"instructions of {subject.name}")
    sizes = {"/".join(name): path.stat().st_size for name, path in files.items()}
    return {**run, **samples.as_json(), "zips": sizes | peers_zips()}


def _calls_when_warm(here: World) -> float:
    """Calls of AWS that a thousand requests make, beyond those of the cold start."""
    subject = next(each for each in JWT if each.fetches)
    warm(subject, here, 10)
    before = calls_so_far(here)
    warm(subject, here, 10)
    few = calls_so_far(here) - before
    warm(subject, here, 1010)
    return calls_so_far(here) - before - 2 * few


def run_full() -> int:
    kept = _others(json.loads(SAVED.read_text())) if SAVED.exists() else {}
    run = measured(FULL)
    run["other"] = kept | run["other"]
    return _keep(run)


def run_quick() -> int:
    run = measured(QUICK)
    QUICK_RESULTS.write_text(json.dumps(run, indent=1))
    say(report.results(run))
    return 0


def run_compare(saved: Path) -> int:
    """Exit status 1 where something got slower by more than noise."""
    before = json.loads(saved.read_text())
    found = list(compare.changes(before, measured(QUICK)))
    for change in found:
        say(str(change))
    return int(any(change.is_worse for change in found))


def run_report() -> int:
    return _keep(json.loads(SAVED.read_text()))


def run_other(name: str, measure: Callable[[Say], Mapping[str, Any]]) -> int:
    """A measurement of its own, kept with the last full run."""
    install(say)
    run = json.loads(SAVED.read_text())
    run["other"][name] = dict(measure(say))
    return _keep(run)


def _others(run: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values for name, values in run["other"].items() if name != "calls when warm"}


def _keep(run: Mapping[str, Any]) -> int:
    SAVED.write_text(json.dumps(run, indent=1) + "\n")
    RESULTS.write_text(report.results(run))
    plots.write(run, ROOT / "docs/plots")
    say(f"wrote {RESULTS.relative_to(ROOT)}")
    return 0


OTHERS: Mapping[str, Callable[[Say], Mapping[str, Any]]] = {
    "stage": stage.measured,
    "scale": scale.measured,
    "memory": memory.measured,
    "preview": preview.measured,
    "tls": tls.measured,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("what", choices=["run", "quick", "compare", "report", "load", *OTHERS])
    parser.add_argument("--saved", type=Path, default=SAVED, help="the run to compare with (compare)")
    parser.add_argument("--seconds", type=int, default=30, help="how long (load)")
    given = parser.parse_args()
    acts: Mapping[str, Callable[[], int]] = {
        "run": run_full,
        "quick": run_quick,
        "compare": lambda: run_compare(given.saved),
        "report": run_report,
        "load": lambda: run_other("load", lambda say: stage.load(given.seconds, say)),
    }
    return run_other(given.what, OTHERS[given.what]) if given.what in OTHERS else acts[given.what]()


if __name__ == "__main__":
    sys.exit(main())
