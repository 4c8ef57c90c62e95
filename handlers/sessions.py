"""GET /sessions, DELETE /sessions and DELETE /sessions/{id}: the caller's own sessions."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from domain.errors import Unauthenticated
from domain.sessions import UNKNOWN, Session
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings

if TYPE_CHECKING:
    from domain.my_sessions import MySessions


def make_handle(settings: Settings) -> Handle:
    mine = UseCases(settings).my_sessions()

    def handle(request: Request) -> Response:
        user_id, current = _caller(request)
        if request.method == "DELETE":
            _end(mine, user_id, current, (request.event.get("pathParameters") or {}).get("id"))
            return Response(204)
        sessions = [_shown(session, current) for session in mine.all(user_id)]
        return Response(200, {"success": True, "data": {"sessions": sessions}})

    return handle


def _caller(request: Request) -> tuple[str, str]:
    """The user's id and the handle of the session, as the authorizer gives them."""
    context = request.context.get("authorizer") or {}
    try:
        return context["userId"], context["sessionId"]
    except KeyError:
        raise Unauthenticated("the authorizer named no session") from None


def _end(mine: "MySessions", user_id: str, current: str, handle: str | None) -> None:
    if handle is None:
        mine.end_others(user_id, current)
    else:
        mine.end(user_id, handle)


def _shown(session: Session, current: str) -> Mapping[str, Any]:
    shown = {
        "id": session.handle,
        "createdAt": _time(session.created_at) if session.created_at != UNKNOWN else None,
        "lastUsedAt": _time(session.used_at) if not session.never_ends() else None,
        "expiresAt": _time(session.expires_at) if not session.never_ends() else None,
        "ip": session.origin.ip,
        "userAgent": session.origin.user_agent,
        "current": session.handle == current,
    }
    return {name: value for name, value in shown.items() if value is not None}


def _time(time: datetime) -> str:
    """As RFC 3339 has it."""
    return f"{time:%Y-%m-%dT%H:%M:%S}.{time.microsecond // 1000:03}Z"


handler = Endpoint(make_handle)
