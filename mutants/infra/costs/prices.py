"""The prices of `prices.toml`."""

import tomllib
from pathlib import Path
from typing import Any

_FILE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "prices.toml").read_text())

REGION: str = _FILE["region"]
LOOKED_UP: str = f"{_FILE['looked_up']:%d %B %Y}"
PRICES: dict[str, dict[str, Any]] = {name: entry for name, entry in _FILE.items() if isinstance(entry, dict)}
MILLION = 1_000_000


def dollars(name: str) -> float:
    """The price of one unit, as the entry's `per` names it."""
    return float(PRICES[name]["dollars"])


def tiered(name: str, units: float) -> float:
    """Dollars for a month's units of what gets cheaper tier by tier."""
    total, left = 0.0, units
    for size, price in PRICES[name]["tiers"]:
        total += min(left, size) * price
        left = max(left - size, 0)
    return total
