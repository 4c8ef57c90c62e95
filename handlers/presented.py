"""The token that a request brings: that of the Authorization header; only without one, that of the session cookie."""

from __future__ import annotations

import re

from domain import TYPE_CHECKING
from domain.errors import Unauthenticated

if TYPE_CHECKING:
    from typing import Any

    from handlers.request import Request
    from service.tokens import Cookie

_BEARER = re.compile(r"bearer +(\S+)", re.IGNORECASE)


def presented(request: Request, cookie: Cookie) -> str:
    """Raises `Unauthenticated`."""
    if authorization := request.header("authorization"):
        return bearer(authorization)
    token = cookie.find(request.cookie_header)
    if not token:
        raise Unauthenticated("there is no token")
    return token


def presented_if_any(request: Request, cookie: Cookie) -> str:
    """'' where there is none."""
    try:
        return presented(request, cookie)
    except Unauthenticated:
        return ""


def bearer(values: list[Any]) -> str:
    # RFC 6750, 2.1; two such headers are a request that two readers could understand differently.
    match = _BEARER.fullmatch(values[0].strip()) if len(values) == 1 and isinstance(values[0], str) else None
    if match is None:
        raise Unauthenticated("the Authorization header isn't one bearer token")
    return match[1]
