"""What a function behind a protected route uses: who is calling, and the headers that let a page read its answer.

Standard library alone; a function's zip takes this file along (`gatehouse_routes.runtime_files`).
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

Event = Mapping[str, Any]
"""What API Gateway's proxy integration sends a function."""


class Caller(NamedTuple):  # a dataclass would take milliseconds of every cold start to import
    """Who is signed in, as gatehouse's authorizer says. None is what the account doesn't have."""

    user_id: str
    session_id: str
    """Names the session, and doesn't open it."""
    roles: tuple[str, ...] = ()
    email: str | None = None
    full_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    customer_account_id: str | None = None
    set_cookie: str | None = None
    """Where sessions roll: the `Set-Cookie` that the answer has to send on."""

    @classmethod
    def of(cls, event: Event) -> "Caller":
        """Raises LookupError where the route isn't behind gatehouse's authorizer."""
        said = event["requestContext"].get("authorizer") or {}
        if "userId" not in said:
            raise LookupError("no caller: the route isn't behind gatehouse's authorizer")
        return cls(
            user_id=said["userId"],
            session_id=said["sessionId"],
            roles=tuple(json.loads(said["roles"])),
            email=said.get("email"),
            full_name=said.get("fullName"),
            first_name=said.get("firstName"),
            last_name=said.get("lastName"),
            customer_account_id=said.get("customerAccountId"),
            set_cookie=said.get("setCookie"),
        )


def cors_headers(event: Event, origins: Sequence[str]) -> dict[str, str]:
    """What an answer carries so that pages of these origins may read it (the Fetch standard's CORS protocol).

    `origins` are those of the route's `Cors`: none, named ones, or `*` alone, which is without credentials.
    """
    if list(origins) == ["*"]:
        return {"Access-Control-Allow-Origin": "*"}
    sent = [value for name, value in (event.get("headers") or {}).items() if name.lower() == "origin"]
    if not sent or sent[0] not in origins:
        return {"Vary": "Origin"}
    return {
        "Access-Control-Allow-Origin": sent[0],
        "Access-Control-Allow-Credentials": "true",
        "Vary": "Origin",
    }
