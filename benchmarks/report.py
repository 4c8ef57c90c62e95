"""What a run says: RESULTS.md in tables, docs/speed.md from its template, and a few lines for a terminal."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from benchmarks.figures import median, percentile
from benchmarks.goals import Goal, Run, above, beside, called, cold, judged, loaded, warm, zip_size
from benchmarks.interpreter import ROOT
from benchmarks.subjects import GROUPS

TEMPLATE = ROOT / "benchmarks/speed.md"
PLACEHOLDER = re.compile(r"\{\{(.+?)\}\}")
MEASURES: Mapping[str, Callable[[Run, str], float]] = {
    "cold": cold, "above": above, "warm": warm, "beside": beside, "loaded": loaded, "called": called,
    "zip": zip_size,
}  # fmt: skip
_INTRODUCTION = """# Results

`make bench` writes this file, the run behind it (`results.json`), docs/speed.md and its plots. Every program is
run in turn, round after round, in a fresh process; the stores are on the same machine, without TLS: DynamoDB and the
parameter store are a stub in memory, MongoDB is FerretDB. Milliseconds of this machine mean little elsewhere: compare
within a column. [docs/speed.md](../docs/speed.md) says what follows from it.
"""


def results(run: Run) -> str:
    parts = [_INTRODUCTION, *_machine(run), *_goals(run), *_cold(run), *_warm(run), *_beside(run)]
    return "\n".join([*parts, *_instructions(run), *_others(run)]).rstrip() + "\n"


def speed(run: Run, template: str) -> str:
    """The template with the run's figures: `{{measure: program}}`, as a ratio `{{measure: one / other}}`.

    `{{missed}}` lists the goals that the run misses.
    """
    return PLACEHOLDER.sub(lambda found: _replaced(run, found[1]), template)


def _replaced(run: Run, text: str) -> str:
    if text == "missed":
        return _missed(run)
    kind, _, names = text.partition(": ")
    try:
        first, *others = (MEASURES[kind](run, name) for name in names.split(" / "))
    except KeyError:
        return "–"  # this run has no such program
    return figure(first / others[0] if others else first)


def _missed(run: Run) -> str:
    missed = [
        (group, goal, value) for group, goal, value, verdict in judged(run) if verdict == "**missed**" and value
    ]
    lines = (f"- {group}: {goal.what}: {figure(value)}{goal.unit} ({_limit(goal)})" for group, goal, value in missed)
    return "\n".join(lines) or "- none"


def summary(run: Run) -> str:
    """The goals, a line each, for 80 columns."""
    lines = []
    for group, goal, value, verdict in judged(run):
        if value is not None:
            shown = f"{figure(value)} {goal.unit}".strip()
            lines.append(
                f"{f'{group}: {goal.what}':58.58} {shown:>9} {_limit(goal):>9} {'' if verdict == 'met' else '✗'}"
            )
    return "\n".join([f"{'':58} {'measured':>9} {'wanted':>9}", *lines])


def compact(run: Run) -> str:
    """A run as JSON, a line for each program."""
    parts = []
    for part, values in run.items():
        lines = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items())
        parts.append(f"{json.dumps(part)}: {{\n " + ",\n ".join(lines) + "}")
    return "{" + ",\n".join(parts) + "}\n"


def table(head: Iterable[str], rows: Iterable[Iterable[Any]]) -> Iterator[str]:
    """A Markdown table, its first column text and the others figures."""
    names = list(head)
    yield f"| {' | '.join(names)} |"
    yield f"|---|{'---:|' * (len(names) - 1)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"
    yield ""


def figure(value: float) -> str:
    if value >= 100 or value == int(value):
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _limit(goal: Goal) -> str:
    return f"{'≥' if goal.at_least else '≤'} {goal.limit:g} {goal.unit}".strip()


def _machine(run: Run) -> Iterator[str]:
    yield "| | |\n|---|---|"
    for name, value in run["machine"].items():
        yield f"| {name} | {value} |"
    yield ""


def _goals(run: Run) -> Iterator[str]:
    yield "## Goals\n"
    rows = []
    for group, goal, value, verdict in judged(run):
        shown = "–" if value is None else f"{figure(value)} {goal.unit}".strip()
        rows.append((f"{group}: {goal.what}", shown, _limit(goal), verdict))
    yield from table(("goal", "measured", "wanted", "verdict"), rows)


def _grouped(
    measured: Mapping[str, Any], head: tuple[str, ...], cells: Callable[[str], Iterable[float]]
) -> Iterator[str]:
    for group, subjects in GROUPS.items():
        rows = [(each.name, *map(figure, cells(each.name))) for each in subjects if each.name in measured]
        if rows:
            yield f"### {group}\n"
            yield from table(("program", *head), rows)


def _cold(run: Run) -> Iterator[str]:
    def cells(name: str) -> tuple[float, ...]:
        return min(run["cold"][name]), cold(run, name), above(run, name), median(run["rss"][name])

    yield "## Cold starts\n"
    yield "Milliseconds from the start of the process to its first answer, under AWS's runtime clients.\n"
    yield from _grouped(run["cold"], ("least", "median", "above its runtime client", "memory, MB"), cells)


def _warm(run: Run) -> Iterator[str]:
    yield "## Warm calls\n"
    yield "Microseconds of a call, measured inside the process; the median over the rounds of each percentile.\n"
    yield from _grouped(run["warm"], *_percentiles(run["warm"]))


def _percentiles(rounds: Mapping[str, Any]) -> tuple[tuple[str, ...], Callable[[str], Iterable[float]]]:
    def cells(name: str) -> Iterable[float]:
        return (percentile(rounds[name], share) for share in ("0", "50", "90", "99"))

    return ("least", "median", "90 %", "99 %"), cells


def _beside(run: Run) -> Iterator[str]:
    head, cells = _percentiles(run["beside"])
    yield "### Beside the store\n"
    yield "The same with each read answered at once: what is left is ours.\n"
    yield from table(("program", *head), [(name, *map(figure, cells(name))) for name in run["beside"]])


def _instructions(run: Run) -> Iterator[str]:
    yield "## Instructions\n"
    yield "Counted by callgrind, whatever else the machine does. Cold: until the first answer.\n"
    counted = run["instructions"].items()
    rows = [(name, f"{counts['cold'] / 1e6:.1f} M", f"{counts['call'] / 1e3:.1f} k") for name, counts in counted]
    yield from table(("program", "cold", "one warm call"), rows)


def _others(run: Run) -> Iterator[str]:
    yield "## Round trips of a warm request\n"
    yield from table(("program", "calls of AWS"), [(name, figure(value)) for name, value in run["calls"].items()])
    for store, programs in run["stage"].items():
        yield f"## The local stage on {store}\n"
        for program, values in programs.items():
            yield f"### {program.capitalize()}\n"
            yield from table(("connections: figure", ""), [(name, figure(value)) for name, value in values.items()])
    yield from _move(run)
    yield "## Zips\n"
    yield "KB, precompiled, by stage and function.\n"
    yield from table(("zip", "KB"), [(name, f"{size / 1000:.1f}") for name, size in run["zips"].items()])


def _move(run: Run) -> Iterator[str]:
    yield "## The move out of MongoDB\n"
    yield "From FerretDB to DynamoDB Local on the same machine, which take most of its time. `make bench` moves"
    yield "100,000 people with 300,000 sessions, `python -m benchmarks move` as many as it is told to.\n"
    for how, figures in run.get("move", {}).items():
        yield f"### {how.capitalize()}\n"
        yield from table(("figure", ""), [(name, figure(value)) for name, value in figures.items()])
