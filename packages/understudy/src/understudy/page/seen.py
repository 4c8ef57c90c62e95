"""The latest requests, for as long as they are of interest."""

from collections import deque
from collections.abc import Iterator
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
    """A request that was answered. `told` holds no header, query string or body."""

    told: dict[str, Any]
    request: Request
    got: bytes
    answered: bytes

    @property
    def id(self) -> str:
        return str(self.told["requestId"])

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
        told = _told(call, response, milliseconds)
        self._seen.append(Seen(told, replace(call.request, body=b""), got, answered))

    def __iter__(self) -> Iterator[Seen]:
        return iter(self._seen)

    def find(self, request_id: str) -> Seen | None:
        return next((seen for seen in self._seen if seen.id == request_id), None)


def _told(call: Call, response: Response, milliseconds: float) -> dict[str, Any]:
    return {
        "time": datetime.fromtimestamp(call.received, UTC).isoformat(timespec="milliseconds"),
        "requestId": call.request_id,
        "method": call.request.method,
        "path": masked(call.request.target),
        "route": call.method.resource_path if call.method else None,
        "status": response.status,
        "milliseconds": round(milliseconds, 1),
        **{name: without_secrets(note, call.request) for name, note in call.notes.items()},
    }
