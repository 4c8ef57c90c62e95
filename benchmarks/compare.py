"""Two runs side by side: what got slower by more than noise.

Machines and days differ, so each of our programs is taken relative to a program of the same run that none of our
changes touch; the ratio of those ratios is what is judged, with its 95 % confidence.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.figures import confidence, paired
from benchmarks.goals import Run

TOLERATED = 1.05
"""What a change may cost before it counts: less is not worth anybody's attention."""
MEASURE = "floor JWT"


@dataclass(frozen=True, slots=True)
class Change:
    what: str
    ratio: float
    low: float
    high: float

    @property
    def is_worse(self) -> bool:
        return self.low > TOLERATED

    def __str__(self) -> str:
        word = "SLOWER" if self.is_worse else "faster" if self.high < 1 / TOLERATED else "same"
        return f"{word:7} {self.what:60} × {self.ratio:.3f}  (95 %: {self.low:.3f} to {self.high:.3f})"


def changes(before: Run, now: Run) -> Iterator[Change]:
    for name in _ours(before, now, "cold"):
        one, other = (paired(run["cold"][name], run["cold"][MEASURE]) for run in (now, before))
        yield Change(f"cold: {name}", *confidence(one, other))
    for name in _ours(before, now, "warm"):
        one, other = (
            paired([each["50"] for each in run["warm"][name]], [each["50"] for each in run["warm"][MEASURE]])
            for run in (now, before)
        )
        yield Change(f"warm: {name}", *confidence(one, other))
    for name, size in now["zips"].items():
        if name in before["zips"]:
            ratio = size / before["zips"][name]
            yield Change(f"zip: {name}", ratio, ratio, ratio)
    for name, counts in now["instructions"].items():
        if name.startswith("gatehouse") and name in before["instructions"]:
            for kind, count in counts.items():
                ratio = count / before["instructions"][name][kind]
                yield Change(f"instructions, {kind}: {name}", ratio, ratio, ratio)


def _ours(before: Run, now: Run, kind: str) -> list[str]:
    return [name for name in now[kind] if name.startswith("gatehouse") and name in before[kind]]
