"""Where `make engines` puts what it builds."""

from __future__ import annotations

from pathlib import Path

ENGINES = Path(__file__).resolve().parents[2] / ".engines"


def built(path: str) -> Path:
    """`path` inside .engines/; FileNotFoundError, saying what to run, where it hasn't been built."""
    product = ENGINES / path
    if not product.exists():
        raise FileNotFoundError(f".engines/{path} isn't there: run `make engines`")
    return product
