"""Requests answered as API Gateway wants it, with one shape for every refusal.

Sources: "Set up Lambda proxy integrations in API Gateway", Amazon API Gateway developer guide.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from math import ceil
from typing import Any

from domain import errors
from handlers import log
from handlers.once import once
from handlers.refusals import FAULT, REFUSALS
from handlers.request import Event, Request
from service.settings import Settings, from_environment


@dataclass(frozen=True, slots=True)
class Response:
    """An answer; a header whose value is None isn't sent. `more_cookies` are further values of Set-Cookie."""

    status: int
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str | None] = field(default_factory=dict)
    more_cookies: Sequence[str] = ()

    def to_event(self) -> dict[str, Any]:
        headers = {name: value for name, value in self.headers.items() if value is not None}
        body = "" if self.body is None else json.dumps(self.body, ensure_ascii=False, separators=(",", ":"))
        event = {"statusCode": self.status, "headers": headers, "body": body, "isBase64Encoded": False}
        if not self.more_cookies:
            return event
        # API Gateway merges the two maps, and sends what is in both once.
        first = [headers["Set-Cookie"]] if "Set-Cookie" in headers else []
        return event | {"multiValueHeaders": {"Set-Cookie": [*first, *self.more_cookies]}}


def success(
    data: Mapping[str, Any],
    status: int = 200,
    headers: Mapping[str, str | None] | None = None,
    more_cookies: Sequence[str] = (),
) -> Response:
    """The one shape of answers that aren't refusals."""
    return Response(status, {"success": True, "data": data}, headers or {}, more_cookies)


@dataclass(frozen=True, slots=True)
class Cors:
    """Who may read our answers from a page of another origin (the Fetch standard's CORS protocol)."""

    origins: tuple[str, ...]

    def headers(self, request: Request) -> dict[str, str]:
        if self.origins == ("*",):
            return {"Access-Control-Allow-Origin": "*"}
        sent = request.header("origin")
        if not sent or sent[0] not in self.origins:
            return {"Vary": "Origin"}
        return {
            "Access-Control-Allow-Origin": sent[0],
            "Access-Control-Allow-Credentials": "true",
            "Vary": "Origin",
        }


Handle = Callable[[Request], Response]


class Endpoint:
    """A Lambda handler; every error has an answer, in the one shape of refusals."""

    def __init__(self, make_handle: Callable[[Settings], Handle], settings: Settings | None = None) -> None:
        settings = settings or from_environment()
        self._cors = Cors(settings.texts("CORS_ORIGINS", ""))
        self._handle = once(lambda: make_handle(settings))

    def __call__(self, event: Event, context: object) -> dict[str, Any]:  # noqa: ARG002 - Lambda's signature
        request = Request(event)
        try:
            response = self._handle()(request)
        except Exception as error:  # noqa: BLE001 - nothing that goes wrong inside may show
            response = refusal(error, request.request_id)
        fixed = {"Content-Type": "application/json", "Cache-Control": "no-store"}
        return replace(response, headers={**fixed, **self._cors.headers(request), **response.headers}).to_event()


def refusal(error: Exception, request_id: str) -> Response:
    """The answer to an error: its own words where it is meant for the client, and none of anybody else's."""
    status, code, message = REFUSALS.get(type(error), FAULT)
    if status >= 500:  # noqa: PLR2004
        log.failure(error, request_id)
    body: dict[str, Any] = {"success": False, "error": {"code": code, "message": message or str(error)}}
    if isinstance(error, errors.InvalidRequest) and error.fields:
        body["fields"] = error.fields
    return Response(status, body | {"requestId": request_id}, _headers(error))


def _headers(error: Exception) -> dict[str, str]:
    match error:
        case errors.TooManyRequests():
            return _wait(error.retry_after)
        case errors.SignedInTooLongAgo():
            age = int(error.longest.total_seconds())
            # RFC 9470, 3.
            return {"WWW-Authenticate": f'Bearer error="insufficient_user_authentication", max_age="{age}"'}
        case _:
            return {}


def _wait(duration: timedelta) -> dict[str, str]:
    # In whole seconds (RFC 9110, 10.2.3), and none too early.
    return {"Retry-After": str(ceil(duration.total_seconds()))}
