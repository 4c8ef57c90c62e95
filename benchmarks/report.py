"""RESULTS.md: what a run says, in tables."""

from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.figures import median, percentile
from benchmarks.goals import Run, judged
from benchmarks.subjects import GROUPS, NOTHING

_INTRODUCTION = """# Results

`make bench` writes this file, the run behind it (`results.json`) and the plots in `docs/plots`. Every program is run
in turn, round after round, in a fresh process; the stores are on the same machine, without TLS: DynamoDB and the
parameter store are a stub in memory, MongoDB is FerretDB. Milliseconds of this machine mean little elsewhere: compare
within a column. [docs/speed.md](../docs/speed.md) says what follows from it.
"""


def results(run: Run) -> str:
    parts = [_INTRODUCTION, *_machine(run), *_goals(run), *_cold(run), *_warm(run), *_beside(run)]
    return "\n".join([*parts, *_hashing(run), *_instructions(run), *_zips(run), *_other(run)]) + "\n"


def table(head: Iterable[str], rows: Iterable[Iterable[Any]]) -> Iterator[str]:
    """A Markdown table, its first column text and the others figures."""
    names = list(head)
    yield f"| {' | '.join(names)} |"
    yield f"|---|{'---:|' * (len(names) - 1)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"
    yield ""


def figure(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


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
        limit = f"{'≥' if goal.at_least else '≤'} {goal.limit:g} {goal.unit}".strip()
        rows.append((f"{group}: {goal.what}", shown, limit, verdict))
    yield from table(("goal", "measured", "wanted", "verdict"), rows)


def _cold(run: Run) -> Iterator[str]:
    yield "## Cold starts\n"
    yield "Milliseconds from the start of the process to its first answer, under AWS's runtime clients.\n"
    for group, subjects in GROUPS.items():
        yield f"### {group}\n"
        rows = []
        for subject in subjects:
            times = run["cold"][subject.name]
            alone = run["cold"][NOTHING[subject.runtime]]
            least, middle = min(times), median(times)
            over = middle - median(alone)
            rows.append((subject.name, *map(figure, (least, middle, over, median(run["rss"][subject.name])))))
        yield from table(("program", "least", "median", "above its runtime client", "memory, MB"), rows)


def _warm(run: Run) -> Iterator[str]:
    yield "## Warm calls\n"
    yield "Microseconds of a call, measured inside the process; the median over the rounds of each percentile.\n"
    for group, subjects in GROUPS.items():
        rows = [
            (
                subject.name,
                *(figure(percentile(run["warm"][subject.name], share)) for share in ("0", "50", "90", "99")),
            )
            for subject in subjects
            if subject.name in run["warm"]
        ]
        if rows:
            yield f"### {group}\n"
            yield from table(("program", "least", "median", "90 %", "99 %"), rows)


def _beside(run: Run) -> Iterator[str]:
    yield "### Beside the store\n"
    yield "The same with each read answered at once: what is left is ours.\n"
    rows = [
        (name, *(figure(percentile(rounds, share)) for share in ("0", "50", "90", "99")))
        for name, rounds in run["beside"].items()
    ]
    yield from table(("program", "least", "median", "90 %", "99 %"), rows)


def _hashing(run: Run) -> Iterator[str]:
    yield "## Sign-in and sign-up\n"
    yield "Milliseconds with a warm function, and of the bcrypt hash (cost 12) alone, in turn in one process.\n"
    rows = [
        (function, *(figure(median([each[key] for each in rounds])) for key in ("whole", "hash", "ratio")))
        for function, rounds in run["hashing"].items()
    ]
    yield from table(("function", "whole", "hash", "ratio"), rows)


def _instructions(run: Run) -> Iterator[str]:
    if not run["instructions"]:
        return
    yield "## Instructions\n"
    yield "Counted by callgrind, the same on a busy machine. Cold: from the interpreter's start to the handler.\n"
    rows = [
        (name, f"{counts['cold'] / 1e6:.1f} M", f"{counts['call'] / 1e3:.1f} k")
        for name, counts in run["instructions"].items()
    ]
    yield from table(("program", "cold", "one warm call"), rows)


def _zips(run: Run) -> Iterator[str]:
    yield "## Zips\n"
    yield "KB, precompiled, by stage and function.\n"
    yield from table(("zip", "KB"), [(name, f"{size / 1000:.1f}") for name, size in run["zips"].items()])


def _other(run: Run) -> Iterator[str]:
    for name, values in run["other"].items():
        if isinstance(values, dict):
            yield f"## {name.capitalize()}\n"
            yield from table(
                ("", ""), [(key, value if isinstance(value, str) else figure(value)) for key, value in values.items()]
            )
