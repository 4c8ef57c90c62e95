"""Figures of samples: medians, their confidence, ratios."""

import random
import statistics
from collections.abc import Mapping, Sequence

RESAMPLES = 2000


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(rounds: Sequence[Mapping[str, float]], share: str) -> float:
    """The median over the rounds of a percentile within each."""
    return statistics.median(each[share] for each in rounds)


def confidence(one: Sequence[float], other: Sequence[float]) -> tuple[float, float, float]:
    """The ratio of the medians, and the bounds of its 95 % confidence by the bootstrap."""
    chance = random.Random(1)  # noqa: S311 - the same answer each time
    ratios = sorted(
        statistics.median(chance.choices(one, k=len(one))) / statistics.median(chance.choices(other, k=len(other)))
        for _ in range(RESAMPLES)
    )
    low, high = ratios[RESAMPLES // 40], ratios[-RESAMPLES // 40]
    return statistics.median(one) / statistics.median(other), low, high


def paired(one: Sequence[float], other: Sequence[float]) -> list[float]:
    """The ratio of each round: both were measured in it, one right after the other."""
    return [a / b for a, b in zip(one, other, strict=True)]
