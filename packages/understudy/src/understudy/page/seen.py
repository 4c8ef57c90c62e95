"""The latest requests, for as long as they are of interest."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from understudy.gateway.masking import masked, without_secrets
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call, Request
from understudy.page.masks import presentable

KEPT = 200
LONGEST = 64 * 1024
"""Bytes of an event or an answer that is still kept to be looked at."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that was answered, without its body."""

    id: str
    request: Request
    received: float
    route: str | None
    status: int
    milliseconds: float
    notes: Mapping[str, str]
    got: bytes
    answered: bytes

    @property
    def told(self) -> dict[str, Any]:
        """It holds no header, query string or body. Made when somebody looks."""
        return {
            "time": datetime.fromtimestamp(self.received, UTC).isoformat(timespec="milliseconds"),
            "requestId": self.id,
            "method": self.request.method,
            "path": masked(self.request.target),
            "route": self.route,
            "status": self.status,
            "milliseconds": round(self.milliseconds, 1),
            **{name: without_secrets(note, self.request) for name, note in self.notes.items()},
        }

    @property
    def function_got(self) -> str:
        return presentable(self.got, self.request) if self.got else ""

    @property
    def function_answered(self) -> str:
        return presentable(self.answered, self.request) if self.answered else ""


class Requests:
    """Newest last."""

    def __init__(self) -> None:
        self._seen: deque[Seen] = deque(maxlen=KEPT)

    def keep(self, call: Call, response: Response, milliseconds: float) -> None:
        got, answered = (part if len(part) <= LONGEST else b"" for part in (call.got, call.answered))
        self._seen.append(
            Seen(
                id=call.request_id,
                request=replace(call.request, body=b"") if call.request.body else call.request,
                received=call.received,
                route=call.method.resource_path if call.method else None,
                status=response.status,
                milliseconds=milliseconds,
                notes=call.notes,
                got=got,
                answered=answered,
            )
        )

    def __iter__(self) -> Iterator[Seen]:
        return iter(self._seen)

    def find(self, request_id: str) -> Seen | None:
        return next((seen for seen in self._seen if seen.id == request_id), None)
