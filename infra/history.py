"""What the stage was before: its outputs say which backends it has had.

Users, sessions and secrets of a backend stay where they are when the stage gets another one, and are there again when
it comes back.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pulumi

from infra.settings.config import Config
from infra.settings.reading import InvalidSettings
from infra.settings.stage import NAMESPACE, kind_in, store_in

# The engine's own function behind StackReference (pkg/resource/deploy/builtins.go). Unlike that, it answers before
# the program declares anything.
READ = "pulumi:pulumi:readStackOutputs"


@dataclass(frozen=True)
class History:
    """The name under which the stage was last brought up, and its backends, the first one first.

    `legacy` is the one that people were moving from.
    """

    stage: str = ""
    backends: tuple[str, ...] = ()
    legacy: str = ""

    def with_own(self, config: Config) -> tuple[str, ...]:
        """All of the stage's backends that still hold something; the last is its own."""
        kept = self.backends if config.former_backends == "keep" else ()
        return (*(backend for backend in kept if backend != config.backend), config.backend)


def backends_of(config: Config) -> tuple[str, ...]:
    """As `History.with_own`. Raises pulumi.RunError where users would be left behind or lost."""
    stack = f"{pulumi.get_organization()}/{pulumi.get_project()}/{pulumi.get_stack()}"
    history = from_outputs(_outputs(stack))
    problems = [*_renamed(history, config), *_switched(history, config)]
    if problems:
        raise pulumi.RunError(str(InvalidSettings(problems)))
    return history.with_own(config)


def _outputs(stack: str) -> Mapping[str, Any]:
    """A state that stands in a file may be read while the engine writes it: then it is there a moment later."""
    for pause in (0.05, 0.1, 0.2, 0.4, 0.8):
        with suppress(Exception):
            return _read(stack)
        time.sleep(pause)
    return _read(stack)


def _read(stack: str) -> Mapping[str, Any]:
    outputs: Mapping[str, Any] = pulumi.runtime.invoke(READ, {"name": stack}).value["outputs"]
    return outputs


def from_outputs(outputs: Mapping[str, Any]) -> History:
    backends = outputs.get("backends", "")
    kept = tuple(backends.split(",")) if backends else ()
    return History(outputs.get("stage", ""), kept, outputs.get("legacyBackend", ""))


def _renamed(history: History, config: Config) -> Iterator[str]:
    if history.stage and history.stage != config.stage:
        yield (
            f"stage is {config.stage} and was {history.stage}: what it has is named for it and would be made anew, "
            f"without its users. Name it back (pulumi stack rename {history.stage}), or bring {config.stage} up as a "
            "stack of its own"
        )


def _switched(history: History, config: Config) -> Iterator[str]:
    if not config.production or not history.backends:
        return
    former = history.backends[-1]
    if _leaves(former, config):
        yield f"backend is {config.backend} and was {former}, {_unless_moved(former, config)}"
    if history.legacy and _leaves(history.legacy, config) and history.legacy != former:
        yield f"legacyBackend is gone and was {history.legacy}, {_unless_moved(history.legacy, config)}"


def _leaves(backend: str, config: Config) -> bool:
    """Whether the users of the backend can't sign in any more, and nobody has said that they need not."""
    return store_in(backend) not in config.parts and config.switch_from != backend


def _unless_moved(backend: str, config: Config) -> str:
    return (
        "whose users could no longer sign in: set it back; or, where they are moved or given up, "
        f"pulumi config set {NAMESPACE}:switchFrom {backend} --stack {config.stage}"
    )


def stores_in(backends: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(store_in, backends)))


def kinds_in(backends: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(kind_in, backends)))
