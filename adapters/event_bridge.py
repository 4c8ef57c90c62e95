"""The port `EventSink` by Amazon EventBridge, one call each.

Source: "PutEvents", Amazon EventBridge API reference.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from adapters.aws import AwsError, Service
from domain import TYPE_CHECKING
from domain.errors import Unavailable
from domain.events import told

if TYPE_CHECKING:
    from adapters.aws import Calls
    from domain.events import Event

EVENTS = Service("events", "AWSEvents", "1.1")


@dataclass(frozen=True, slots=True)
class EventBridge:
    """`bus` is a name or an ARN; `source` is what rules know the stage's events by."""

    client: Calls
    bus: str
    source: str

    def record(self, event: Event) -> None:
        """The detail is the event as everybody is told it, and its type the event's kind."""
        entry = {
            "EventBusName": self.bus,
            "Source": self.source,
            "DetailType": event.kind,
            "Time": event.at.timestamp(),
            "Detail": json.dumps(told(event)),
        }
        try:
            answer = self.client.call("PutEvents", {"Entries": [entry]})
        except AwsError as error:
            raise Unavailable(f"EventBridge refused the call: {error.code}") from error
        if answer.get("FailedEntryCount"):
            # The call succeeds all the same, and says of each entry what became of it.
            raise Unavailable(f"EventBridge refused an event: {answer['Entries'][0].get('ErrorCode')}")
