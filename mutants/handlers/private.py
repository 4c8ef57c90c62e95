"""GET /private, behind the authorizer: what the authorizer says of the caller. An example of a protected route."""

from handlers.http import Endpoint, Response
from handlers.request import Request


def handle(request: Request) -> Response:
    context = dict(request.context.get("authorizer") or {})
    # Where sessions roll: for the browser's cookie jar alone, so not in the body, where scripts could read it.
    set_cookie = context.pop("setCookie", None)
    return Response(200, {"authContext": context}, {"Set-Cookie": set_cookie})


handler = Endpoint(lambda _settings: handle)
