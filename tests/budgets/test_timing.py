"""The time of a refused sign-in tells nothing: the test itself, against known values, and what it is asked about."""

import pytest

from benchmarks.timing import KNOWN, ROUNDS, UNKNOWN, accounts, forgotten, mann_whitney, measured, report


@pytest.mark.parametrize(
    ("first", "second", "p"),
    [
        # The example of scipy.stats.mannwhitneyu's documentation, method="asymptotic".
        ([19, 22, 16, 29, 24], [20, 11, 17, 12], 0.11134688653314041),
        ([1, 2, 3], [1, 2, 3], 1.0),
    ],
)
def test_the_p_value_is_the_known_one(first: list[float], second: list[float], p: float) -> None:
    assert mann_whitney(first, second) == pytest.approx(p, rel=1e-9)
    assert mann_whitney(second, first) == pytest.approx(p, rel=1e-9)


def test_what_differs_is_noticed() -> None:
    assert mann_whitney(range(100), range(50, 150)) < 1e-6


def test_every_kind_of_account_is_refused_and_reported() -> None:
    times = measured(samples=2)
    assert times.keys() == {UNKNOWN, *accounts()}
    assert all(len(found) == 2 for found in times.values())
    forgot = forgotten(samples=2)
    assert forgot.keys() == {UNKNOWN, KNOWN}
    assert f"hash of cost {ROUNDS - 1}" in report(times, forgot)
