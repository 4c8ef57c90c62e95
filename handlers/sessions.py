"""GET /sessions, DELETE /sessions and DELETE /sessions/{id}: the caller's own sessions."""

from typing import TYPE_CHECKING

from handlers import shown
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings

if TYPE_CHECKING:
    from domain.my_sessions import MySessions


def make_handle(settings: Settings) -> Handle:
    mine = UseCases(settings).my_sessions()

    def handle(request: Request) -> Response:
        user_id, current = caller(request)
        if request.method == "DELETE":
            _end(mine, user_id, current, (request.event.get("pathParameters") or {}).get("id"))
            return Response(204)
        sessions = [{**shown.session(each), "current": each.handle == current} for each in mine.all(user_id)]
        return Response(200, {"success": True, "data": {"sessions": sessions}})

    return handle


def _end(mine: "MySessions", user_id: str, current: str, handle: str | None) -> None:
    if handle is None:
        mine.end_others(user_id, current)
    else:
        mine.end(user_id, handle)


handler = Endpoint(make_handle)
