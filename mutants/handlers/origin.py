"""Where a request comes from, as far as API Gateway knows."""

from domain.sessions import Origin
from handlers.request import Request


def origin(request: Request) -> Origin:
    """What a session is opened with: the client's address, and as much of its User-Agent as a list of them shows."""
    identity = request.context.get("identity") or {}
    agent = identity.get("userAgent")
    return Origin(identity.get("sourceIp"), agent[:256] if isinstance(agent, str) else None)
