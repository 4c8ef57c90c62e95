"""POST /signout, behind the authorizer, which names the session."""

from domain.errors import Unauthenticated
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.composition import Backend
from service.settings import Settings


def compose(settings: Settings) -> Handle:
    backend = Backend(settings)
    sign_out, cookie = backend.sign_out(), backend.cookie_after_sign_out()
    clearing = {"Set-Cookie": cookie.clear()} if cookie else {}

    def handle(request: Request) -> Response:
        session_id = (request.context.get("authorizer") or {}).get("sessionId")
        if not session_id:
            raise Unauthenticated("the authorizer named no session")
        sign_out(session_id)
        return Response(204, headers=clearing)

    return handle


handler = Endpoint(compose)
