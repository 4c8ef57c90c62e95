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
    """Names the session, and doesn't open it; '' where a token of another issuer names none."""
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
        """Behind gatehouse's authorizer or API Gateway's own, in a REST API or an HTTP API.

        Raises LookupError where the route is behind none of them.
        """
        said = _said(event["requestContext"].get("authorizer") or {})
        if not said.get("userId"):
            raise LookupError("no caller: the route isn't behind gatehouse's authorizer")
        return cls(
            user_id=said["userId"],
            session_id=said["sessionId"],
            roles=said["roles"],
            email=said.get("email"),
            full_name=said.get("fullName") or _together(said.get("firstName"), said.get("lastName")),
            first_name=said.get("firstName"),
            last_name=said.get("lastName"),
            customer_account_id=said.get("customerAccountId"),
            set_cookie=said.get("setCookie"),
        )


def _said(authorizer: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is said of the caller, under the names that gatehouse's authorizer has for it.

    Its own context stands there as it is in a REST API, and under `lambda` in an HTTP API. API Gateway's JWT
    authorizer has the token's claims: with their types in a REST API ("Pass JWT claims to your integration",
    developer guide), as texts in an HTTP API, under `jwt` unless the event is of format 1.0.
    """
    claims = authorizer.get("jwt", authorizer).get("claims")
    if claims is not None:
        ids = {"userId": claims.get("sub"), "sessionId": claims.get("sid", "")}
        return {**claims, **ids, "roles": _listed(claims.get("roles", ()))}
    said = authorizer.get("lambda", authorizer)
    return {**said, "roles": tuple(json.loads(said["roles"]))} if "roles" in said else said


def _listed(roles: Any) -> tuple[str, ...]:  # noqa: ANN401 - a claim may be any JSON value
    """HTTP APIs have `[admin staff]` for a list."""
    return tuple(roles.strip("[]").split() if isinstance(roles, str) else roles)


def _together(*names: str | None) -> str | None:
    return " ".join(filter(None, names)) or None


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
