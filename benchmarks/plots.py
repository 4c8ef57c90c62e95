"""Bars as SVG, for the documents."""

import math
from collections.abc import Mapping
from html import escape
from pathlib import Path

from benchmarks.figures import median, percentile
from benchmarks.goals import Run
from benchmarks.subjects import ALONE, NOTHING, all_subjects

WIDTH, LABEL, ROW, TOP = 860, 330, 22, 46
OURS, THEIRS = "#1a7f5a", "#9aa5b1"


def write(run: Run, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    names = [subject.name for subject in all_subjects() if subject not in ALONE and subject.name in run["cold"]]
    cold = {name: median(run["cold"][name]) for name in names}
    alone = ", ".join(
        f"{runtime} alone {median(run['cold'][name]):.0f}" for runtime, name in NOTHING.items() if name in run["cold"]
    )
    (folder / "cold.svg").write_text(bars(f"Cold start to the first answer, ms ({alone})", cold))
    calls = {name: percentile(run["warm"][name], "50") for name in names}
    (folder / "warm.svg").write_text(bars("One warm call, median, µs (logarithmic)", calls, logarithmic=True))


def bars(title: str, values: Mapping[str, float], *, logarithmic: bool = False) -> str:
    """One bar for each value, the smallest on top."""
    ordered = sorted(values.items(), key=lambda item: item[1]) or [("not measured", 1.0)]
    scale = math.log10 if logarithmic else float
    least = scale(ordered[0][1]) - 0.5 if logarithmic else 0.0
    unit = (WIDTH - LABEL - 90) / (scale(ordered[-1][1]) - least)
    height = TOP + ROW * len(ordered) + 10
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"',
        ' font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        f'<text x="10" y="26" font-size="16" font-weight="bold">{escape(title)}</text>',
    ]
    for index, (name, value) in enumerate(ordered):
        y, length = TOP + ROW * index, (scale(value) - least) * unit
        colour = OURS if name.startswith("gatehouse") else THEIRS
        lines += [
            f'<text x="{LABEL - 8}" y="{y + 15}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{LABEL}" y="{y + 3}" width="{length:.1f}" height="{ROW - 6}" fill="{colour}"/>',
            f'<text x="{LABEL + length + 6:.1f}" y="{y + 15}">{value:.0f}</text>',
        ]
    return "\n".join([*lines, "</svg>"]) + "\n"
