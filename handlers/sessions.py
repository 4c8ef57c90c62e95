"""GET /sessions, DELETE /sessions and DELETE /sessions/{id}: the caller's own sessions."""

from handlers import shown
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response, success
from handlers.origin import origin
from handlers.request import Request
from handlers.routes import Routes
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    mine = UseCases(settings).my_sessions()

    def all_of_them(request: Request) -> Response:
        user_id, current = caller(request)
        return success(
            {"sessions": [{**shown.session(each), "current": each.handle == current} for each in mine.all(user_id)]}
        )

    def end_others(request: Request) -> Response:
        mine.end_others(*caller(request), origin(request))
        return Response(204)

    def end(request: Request) -> Response:
        mine.end(caller(request)[0], request.path_parameter("id"), origin(request))
        return Response(204)

    return Routes({"GET /sessions": all_of_them, "DELETE /sessions": end_others, "DELETE /sessions/{id}": end})


handler = Endpoint(make_handle)
