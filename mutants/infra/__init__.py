"""The Pulumi program: what a stage of gatehouse is made of in AWS."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""The checkout."""
