"""`python -m benchmarks WHAT`: the targets of `make` are these."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks import compare, machine, measure, move, plots, report, stage
from benchmarks.installed import Say, install, peers_zips, zips
from benchmarks.interpreter import HOME, ROOT
from benchmarks.world import world

RESULTS, SAVED = ROOT / "benchmarks/RESULTS.md", ROOT / "benchmarks/results.json"
SPEED = ROOT / "docs/speed.md"


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def quietly(_: str) -> None:
    """Progress that nobody asked for."""


def measured(size: measure.Size, stages: stage.Size, say: Say) -> dict[str, Any]:
    files = zips(say)
    run = {"machine": machine.described()}
    with world() as here:
        samples = measure.measured(here, size, say)
    sizes = {"/".join(name): path.stat().st_size for name, path in files.items()}
    found = {"zips": sizes | peers_zips(), "stage": stage.measured(say, stages)}
    return {**run, **samples.as_json(), **found}


def run_full() -> int:
    """The move comes last, as it takes longest: by then all else is kept."""
    _keep({**measured(measure.FULL, stage.FULL, say), "move": json.loads(SAVED.read_text()).get("move", {})})
    return run_move(move.FULL.people, move.FULL.people * 3)


def _keep(run: Mapping[str, Any]) -> int:
    SAVED.write_text(report.compact(run))
    return run_report()


def run_report() -> int:
    """What is written of the saved run, anew."""
    run = json.loads(SAVED.read_text())
    for file, text in documents(run).items():
        file.write_text(text)
    plots.write(run, ROOT / "docs/plots")
    say(f"wrote {RESULTS.relative_to(ROOT)} and {SPEED.relative_to(ROOT)}")
    return 0


def documents(run: Mapping[str, Any]) -> dict[Path, str]:
    return {RESULTS: report.results(run), SPEED: report.speed(run, report.TEMPLATE.read_text())}


def run_quick() -> int:
    run = measured(measure.QUICK, stage.QUICK, quietly)
    (HOME / "quick.json").write_text(report.compact(run))
    say(f"{report.summary(run)}\n\nEvery figure: .engines/bench/quick.json; the committed run: benchmarks/RESULTS.md")
    return 0


def run_compare(saved: Path) -> int:
    """Exit status 1 where something got slower by more than noise."""
    before = json.loads(saved.read_text())
    found = list(compare.changes(before, measured(measure.QUICK, stage.QUICK, quietly)))
    for change in found:
        say(str(change))
    return int(any(change.is_worse for change in found))


def run_stage(seconds: float) -> int:
    """The local stage by itself, for as long as it is asked; not kept."""
    stage.measured(say, stage.Size(seconds, tuple(stage.STORES)))
    return 0


def run_move(people: int, sessions: int) -> int:
    """The move by itself, in the place of the saved run's."""
    moved = move.measured(say, move.sized(people, sessions))
    return _keep({**json.loads(SAVED.read_text()), "move": moved})


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("what", choices=["run", "quick", "compare", "report", "stage", "move"])
    parser.add_argument("--saved", type=Path, default=SAVED, help="the run to compare with (compare)")
    parser.add_argument("--seconds", type=float, default=60, help="how long at each number of connections (stage)")
    parser.add_argument("--people", type=int, default=move.FULL.people, help="who move (move)")
    parser.add_argument("--sessions", type=int, default=None, help="of all of them together; three each (move)")
    given = parser.parse_args()
    if given.what == "report":
        return run_report()
    if given.what == "move":
        return run_move(given.people, given.sessions or 3 * given.people)
    install(say)
    acts: Mapping[str, Callable[[], int]] = {
        "run": run_full,
        "quick": run_quick,
        "compare": lambda: run_compare(given.saved),
        "stage": lambda: run_stage(given.seconds),
    }
    return acts[given.what]()


if __name__ == "__main__":
    sys.exit(main())
