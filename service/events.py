"""Who hears of events, as the settings have it."""

from datetime import timedelta
from typing import TYPE_CHECKING

from adapters.logged_events import LoggedEvents
from domain.events import Journal
from service.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from domain.ports import Clock, EventSink
    from service.stores import Store


def journal(settings: Settings, store: "Store", clock: "Clock") -> Journal:
    return Journal(
        log=LoggedEvents(),
        others=_others(settings),
        kept=store.events(),
        ids=store.ids,
        clock=clock,
        lifetime=timedelta(days=settings.integer("EVENT_DAYS", 90, 1, 3650)),
        addresses=settings.flag("EVENT_ADDRESSES", default=False),
    )


def _others(settings: Settings) -> "Sequence[EventSink]":
    bus = settings.optional("EVENT_BUS")
    if bus is None:
        return ()
    from adapters.event_bridge import EVENTS, EventBridge  # noqa: PLC0415 - only where there is a bus
    from service.aws import aws_client  # noqa: PLC0415

    return (EventBridge(aws_client(settings, EVENTS), bus, f"gatehouse.{settings.text('STAGE')}"),)
