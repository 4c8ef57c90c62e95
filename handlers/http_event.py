"""An authorizer's event of an HTTP API in format 2.0, as a REST API's that says the same.

Source: "Control access to HTTP APIs with AWS Lambda authorizers", Amazon API Gateway developer guide.
"""

from __future__ import annotations

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from handlers.request import Event


def as_rest(event: Event) -> dict[str, Any]:
    """Cookies stand by themselves there, and a header that was sent twice once, its values joined by commas."""
    cookies = event.get("cookies")
    return {
        "type": event["type"],
        "methodArn": event["routeArn"],
        "httpMethod": event["requestContext"]["http"]["method"],
        "headers": {**event["headers"], **({"cookie": "; ".join(cookies)} if cookies else {})},
        "requestContext": event["requestContext"],
    }
