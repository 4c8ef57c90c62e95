"""POST /signout, behind the authorizer, which names the session."""

from domain.errors import Unauthenticated
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    sign_out, cookie = use_cases.sign_out(), use_cases.cookie_after_sign_out()
    clearing = {"Set-Cookie": cookie.clear()}

    def handle(request: Request) -> Response:
        session_id = (request.context.get("authorizer") or {}).get("sessionId")
        if not session_id:
            raise Unauthenticated("the authorizer named no session")
        sign_out(session_id)
        return Response(204, headers=clearing)

    return handle


handler = Endpoint(make_handle)
