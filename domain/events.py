"""Events: who did what to an account, for the person, for operators and for other programs.

Each is told to the log, kept among the person's own for a while, and told to whoever else the settings name. No event
has a password, a token or anything else that opens an account; a session is named by its handle.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from domain.sessions import Origin
from domain.times import rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import TypeVar

    from domain.ports import Clock, EventLog, Events, EventSink, Ids

    S = TypeVar("S")

Kind = Literal[
    "signed_up",
    "signed_in",
    "sign_in_failed",
    "signed_out",
    "refresh_reused",
    "password_changed",
    "password_reset",
    "session_ended",
    "sessions_ended",
    "address_verified",
    "address_changed",
    "created",
    "role_changed",
    "disabled",
    "enabled",
    "password_required",
    "account_deleted",
]
_NOWHERE = Origin()
RECENT, ALL = 100, 5_000
"""Events that a list has at most: of the newest, and of all that an answer of Lambda's holds (6 MB)."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it, and from where. `id` is an administrator's own, where that is known."""

    kind: Literal["person", "administrator", "system"] = "person"
    origin: Origin = _NOWHERE
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """`user_id` is '' where it is nobody's: somebody tried an address that has no account.

    `session` is the handle of the one that it is about. From `expires_at` on it is kept no longer.
    """

    id: str
    kind: Kind
    user_id: str
    at: datetime
    expires_at: datetime
    actor: Actor
    session: str | None = None
    email: str | None = None


def told(event: Event) -> Mapping[str, str]:
    """What an event says, by the names that it has outside; what isn't known is left out."""
    actor = event.actor
    values = {
        "id": event.id,
        "kind": event.kind,
        "userId": event.user_id,
        "at": rfc3339(event.at),
        "by": actor.kind,
        "administrator": actor.id,
        "sessionId": event.session,
        "ip": actor.origin.ip,
        "userAgent": actor.origin.user_agent,
        "email": event.email,
    }
    return {name: value for name, value in values.items() if value}


@dataclass(frozen=True, slots=True)
class Journal:
    """Where use cases say what happened. Nothing that goes wrong with that undoes what happened, or shows.

    With `addresses` events have the account's address.
    """

    log: EventLog
    kept: Events
    ids: Ids
    clock: Clock
    lifetime: timedelta
    others: Sequence[EventSink] = field(default=())
    addresses: bool = False

    def event(
        self, kind: Kind, user_id: str, actor: Actor, *, session: str | None = None, email: str | None = None
    ) -> Event:
        """One that happens now."""
        now = self.clock.now()
        address = email if self.addresses else None
        return Event(self.ids.event_id(), kind, user_id, now, now + self.lifetime, actor, session, address)

    @contextmanager
    def recording(self, store: S, *events: Event) -> Iterator[S]:
        """The store for the one write that makes the events happen, which keeps them, too, where it can.

        Where it can't, they are kept after it. Nothing is recorded if what is done with it raises.
        """
        keeping = self.kept.along(store, events)
        yield store if keeping is None else keeping
        record = self.record if keeping is None else self.tell
        for event in events:
            record(event)

    def record(self, event: Event) -> None:
        """What happened with no write of its own."""
        self.tell(event)
        self._hand(self.kept, event)

    def tell(self, event: Event) -> None:
        """As `record`, of what isn't to be kept."""
        self.log.record(event)
        for sink in self.others:
            self._hand(sink, event)

    def _hand(self, sink: EventSink, event: Event) -> None:
        try:
            sink.record(event)
        except Exception as error:  # noqa: BLE001 - what is done is done, whether it can be told or not
            self.log.lost(event, error)


@dataclass(frozen=True, slots=True)
class MyEvents:
    events: Events
    clock: Clock

    def of(self, user_id: str, limit: int = RECENT) -> list[Event]:
        """The newest first."""
        now = self.clock.now()
        return [event for event in self.events.of(user_id, limit) if now < event.expires_at]
