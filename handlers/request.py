"""API Gateway's event of a request.

Sources: "Set up Lambda proxy integrations in API Gateway", Amazon API Gateway developer guide.
"""

from __future__ import annotations

import json
from binascii import a2b_base64
from collections.abc import Mapping

from domain import TYPE_CHECKING
from domain.errors import InvalidRequest

if TYPE_CHECKING:
    from typing import Any

Event = Mapping[str, "Any"]


class Request:
    """A proxy event, read forgivingly where gateways and test tools differ, and strictly where a client may lie."""

    def __init__(self, event: Event) -> None:
        self.event = event

    def header(self, name: str) -> list[str]:
        """All values of the header of this name, which is given in lower case.

        Of a header that was sent twice an event's `headers` have the last value alone, its `multiValueHeaders` both.
        """
        values = [value for each in _of_name(self.event.get("multiValueHeaders"), name) for value in each or ()]
        found = values or _of_name(self.event.get("headers"), name)
        return [value for value in found if isinstance(value, str)]

    @property
    def context(self) -> Mapping[str, Any]:
        return self.event.get("requestContext") or {}

    @property
    def method(self) -> str:
        return str(self.event.get("httpMethod"))

    @property
    def route(self) -> str:
        """The route's path as it is declared, under whatever root the API has."""
        return str(self.event.get("resource") or self.event.get("path") or "")

    def path_parameter(self, name: str) -> str:
        """What stands for `{name}` in the route's path."""
        return str((self.event.get("pathParameters") or {}).get(name))

    @property
    def languages(self) -> str:
        """What the client reads (RFC 9110, 12.5.4)."""
        return ",".join(self.header("accept-language"))[:200]

    @property
    def request_id(self) -> str:
        return str(self.context.get("requestId") or "")

    @property
    def cookie_header(self) -> str:
        return "; ".join(self.header("cookie"))

    def json(self) -> dict[str, Any]:
        """The body's JSON object; empty where there is no body. Raises `InvalidRequest`."""
        body = self.event.get("body")
        if body is None or body == "":
            return {}
        self._require_json()
        try:
            text = a2b_base64(body, strict_mode=True).decode() if self.event.get("isBase64Encoded") else body
            value = json.loads(text)
        except (ValueError, TypeError, RecursionError):
            raise InvalidRequest("The body must be JSON") from None
        if not isinstance(value, dict):
            raise InvalidRequest("The body must be a JSON object")
        return value

    def _require_json(self) -> None:
        # A page of another origin can send text, a form, or no type at all without asking first; JSON it can't.
        essences = [value.partition(";")[0].strip().lower() for value in self.header("content-type")]
        if not essences or not all(one == "application/json" or one.endswith("+json") for one in essences):
            raise InvalidRequest("The Content-Type must be application/json")


def _of_name(headers: Mapping[str, Any] | None, name: str) -> list[Any]:
    # The lengths first: most names are told apart by them, and to compare those costs half as much.
    length = len(name)
    return [value for own, value in (headers or {}).items() if len(own) == length and own.lower() == name]
