"""Who hears of events, as the settings have it."""

from datetime import timedelta
from typing import TYPE_CHECKING

from adapters.logged_events import LoggedEvents
from domain.events import Journal
from service.settings import Settings

if TYPE_CHECKING:
    from domain.ports import Clock
    from service.stores import Store


def journal(settings: Settings, store: "Store", clock: "Clock") -> Journal:
    return Journal(
        log=LoggedEvents(),
        kept=store.events(),
        ids=store.ids,
        clock=clock,
        lifetime=timedelta(days=settings.integer("EVENT_DAYS", 90, 1, 3650)),
        addresses=settings.flag("EVENT_ADDRESSES", default=False),
    )
