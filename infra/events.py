"""What telling of events needs: the settings of who does, and the right to put them on a bus."""

from collections.abc import Iterator

import pulumi

from infra import policies
from infra.needs import Needs
from infra.settings.config import Config
from infra.settings.events import Events

BUS = "adapters.event_bridge"
ADAPTERS = frozenset({"adapters.logged_events", BUS})


def recording(config: Config) -> Needs:
    return Needs(config.told_all(Events), adapters=ADAPTERS - (set() if config.event_bus else {BUS}))


def rights(needs: Needs, config: Config) -> Iterator[policies.Statement]:
    if config.event_bus and BUS in needs.adapters:
        yield policies.allow(("events:PutEvents",), _arn(config.event_bus))


def _arn(bus: str) -> pulumi.Input[str]:
    return bus if bus.startswith("arn:") else policies.arn("events", f"event-bus/{bus}")
