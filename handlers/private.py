"""GET /private, behind the authorizer: what the authorizer says of the caller. An example of a protected route."""

from handlers.http import Endpoint, Request, Response


def handle(request: Request) -> Response:
    return Response(200, {"authContext": request.context.get("authorizer") or {}})


handler = Endpoint(lambda _settings: handle)
