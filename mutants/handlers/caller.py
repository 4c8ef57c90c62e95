"""Who calls a protected route, as the authorizer says."""

from domain.errors import Unauthenticated
from handlers.request import Request


def caller(request: Request) -> tuple[str, str]:
    """The ids of the user and of the session. Raises `Unauthenticated`."""
    context = request.context.get("authorizer") or {}
    user_id, session = context.get("userId"), context.get("sessionId")
    if not user_id or not session:
        raise Unauthenticated("the authorizer named nobody")
    return str(user_id), str(session)
