"""A Pulumi program on the real engine, with stand-in providers over an AWS of moto's."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tests.engines.pulumi_cli import PulumiCli
from tests.provider.moto import client
from tests.provider.plugins import install_plugins

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

UNTOUCHED = "same"
REFRESHED = "refresh"
OWN = ("pulumi:pulumi:Stack ", "pulumi:providers:")
"""The engine's own resources."""

Steps = dict[str, set[str]]
"""What the engine did, by its word for it (create, update, create-replacement, ...): `TYPE NAME` of resources."""


class Stack:
    """One stack of the project in a folder, which becomes the stack's own: the engine writes into it."""

    def __init__(self, project: Path, folder: Path, endpoint: str, name: str, **environment: str) -> None:
        """`folder` takes the engine's state and plugins; `environment` is the engine's."""
        self.endpoint = endpoint
        self.name = name
        self.written = ""
        """All that the engine has written to standard output."""
        self.finished: list[str] = []
        """What the last command was done with, in that order: `OPERATION TYPE NAME`."""
        (project / ".venv").symlink_to(sys.prefix)
        # The log of events is one of the commands' debugging flags.
        environment = {"AWS_ENDPOINT_URL": endpoint, "PULUMI_DEBUG_COMMANDS": "1", **environment}
        self.pulumi = PulumiCli(project, folder, **environment)
        self._events = folder / "events"
        self.state = self.pulumi.state
        install_plugins(self.pulumi, folder / "plugins")
        self.pulumi.run("stack", "select", "--create", name)

    def configure(self, settings: Mapping[str, str]) -> None:
        for key, value in settings.items():
            self._run("config", "set", key, value)

    def configure_secret(self, key: str, value: str) -> None:
        self._run("config", "set", "--secret", key, value)

    def unset(self, key: str) -> None:
        self._run("config", "rm", key)

    def up(self, *flags: str) -> Steps:
        """Without a preview before it, unless flags say so."""
        return self._steps("up", "--yes", "--skip-preview", *flags)

    def up_with_preview(self, *flags: str) -> Steps:
        return self._steps("up", "--yes", *flags)

    def preview(self, *flags: str) -> Steps:
        return self._steps("preview", *flags)

    def refresh(self, *flags: str) -> Steps:
        return self._steps("refresh", "--yes", "--skip-preview", *flags)

    def destroy(self) -> Steps:
        return self._steps("destroy", "--yes", "--skip-preview")

    def outputs(self) -> dict[str, Any]:
        """As anyone sees them: a secret is `[secret]`."""
        return dict(json.loads(self._run("stack", "output", "--json")))

    def revealed(self) -> dict[str, Any]:
        """The outputs, secrets in plain text."""
        return dict(json.loads(self.pulumi.run("stack", "output", "--json", "--show-secrets", "--stack", self.name)))

    def resources(self) -> list[dict[str, Any]]:
        """The stack's state, in which secrets are encrypted."""
        return list(json.loads(self._run("stack", "export"))["deployment"].get("resources", ()))

    def aws(self, service: str) -> Any:
        return client(self.endpoint, service)

    def _steps(self, *command: str) -> Steps:
        self._events.unlink(missing_ok=True)
        self._run(*command, "--suppress-progress", "--event-log", str(self._events))
        steps: Steps = defaultdict(set)
        events = [json.loads(line) for line in self._events.read_text().splitlines()]
        ended = (event["resOutputsEvent"]["metadata"] for event in events if "resOutputsEvent" in event)
        self.finished = [f"{step['op']} {short(step['urn'])}" for step in ended]
        for event in events:
            step = event.get("resourcePreEvent", {}).get("metadata")
            if step and step["op"] not in {UNTOUCHED, REFRESHED} and not short(step["urn"]).startswith(OWN):
                steps[step["op"]].add(short(step["urn"]))
        return dict(steps)

    def _run(self, *command: str) -> str:
        written = self.pulumi.run(*command, "--stack", self.name)
        self.written += written
        return written


def short(urn: str) -> str:
    """The type and name of a URN."""
    types, name = urn.split("::")[2:4]
    return f"{types.rpartition('$')[2]} {name}"
