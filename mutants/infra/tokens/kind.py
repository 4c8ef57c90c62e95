"""A kind of token, as the stage sees it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from infra.needs import Needs, Secret, Uses
from infra.settings.config import Config


@dataclass(frozen=True, slots=True)
class Identity:
    """The authorizer's identity source, and for how many seconds API Gateway keeps a verdict by it."""

    source: str
    cache_seconds: int

    def __post_init__(self) -> None:
        """Raises `ValueError`: who else sends the same context is somebody else."""
        if self.cache_seconds and not self.source.startswith("method.request.header."):
            raise ValueError(f"a verdict may not be kept by {self.source}, which is no token")


class Kind(Protocol):
    def __init__(self, config: Config) -> None: ...

    adapters: frozenset[str]
    """All that a function may be composed of for it."""
    in_cookie: bool
    """Whether the session cookie holds it."""

    @property
    def secrets(self) -> Mapping[str, Secret]:
        """Its secret settings."""

    @property
    def identity(self) -> Identity: ...

    def of_the_store(self, uses: Uses) -> Uses:
        """What reading a token asks the store for."""

    def needs(self, uses: Uses) -> Needs: ...
