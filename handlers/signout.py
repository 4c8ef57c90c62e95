"""POST /signout, behind the authorizer, which says who is calling; which session that ends, the token itself says."""

from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.presented import presented
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    sign_out, cookie = use_cases.sign_out(), use_cases.cookie()
    clearing = {"Set-Cookie": use_cases.cookie_after_sign_out().clear()}

    def handle(request: Request) -> Response:
        sign_out(presented(request, cookie), caller(request)[0], origin(request))
        return Response(204, headers=clearing)

    return handle


handler = Endpoint(make_handle)
