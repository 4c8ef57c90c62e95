"""What is uploaded as the code of a function."""

from pathlib import Path
from typing import Protocol

import pulumi

from infra.config import Config

ROOT = Path(__file__).resolve().parents[1]
OURS = ("adapters", "domain", "handlers")


class Packages(Protocol):
    def archive(self, function: str) -> pulumi.Archive:
        """The code of the function whose module in `handlers/` has this name."""


class Source:
    """The checkout's own packages without what they depend on: the local stage has that installed."""

    def archive(self, function: str) -> pulumi.Archive:  # noqa: ARG002 - every function has the same
        return pulumi.AssetArchive({package: pulumi.FileArchive(str(ROOT / package)) for package in OURS})


def packages_for(_config: Config) -> Packages:
    return Source()
