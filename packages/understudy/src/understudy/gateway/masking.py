"""Takes out of a text what may be somebody's token."""

import re
from collections.abc import Iterator

from understudy.gateway.request import Request

MASK = "…"
RUN = re.compile(r"[\w.~%+=-]{20,}")
MIXED = (re.compile("[a-z]"), re.compile("[A-Z]"), re.compile("[0-9]"))
DIGEST = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\b(?=[a-z]*\d)[a-z0-9]{20,}")
"""A UUID too."""
SHORTEST = 4
"""Characters of what is taken for a secret because it was sent as one."""


def masked(text: str) -> str:
    """Without what looks like a token: a long run of letters of both cases and digits, such as a JWT, or a digest."""
    return RUN.sub(lambda run: _masked(run[0]), text)


def _masked(run: str) -> str:
    return MASK if all(kind.search(run) for kind in MIXED) else DIGEST.sub(MASK, run)


def without_secrets(text: str, request: Request) -> str:
    """Without that, and without what the request holds in its credentials and query string."""
    for secret in sorted(_sent(request), key=len, reverse=True):
        text = text.replace(secret, MASK) if len(secret) >= SHORTEST else text
    return masked(text)


def _sent(request: Request) -> Iterator[str]:
    yield from (request.header("Authorization") or "").split()[-1:]
    yield from (cookie.partition("=")[2].strip() for cookie in (request.header("Cookie") or "").split(";"))
    for values in request.query_values.values():
        yield from values
