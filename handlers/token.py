"""POST /token, behind the authorizer."""

from handlers.http import Endpoint, Handle, Response, success
from handlers.presented import presented
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    exchange, cookie = use_cases.for_services(), use_cases.cookie()

    def handle(request: Request) -> Response:
        token = exchange(presented(request, cookie))
        seconds = int(token.expires_in.total_seconds())
        return success({"access_token": token.access_token, "token_type": "Bearer", "expires_in": seconds})

    return handle


handler = Endpoint(make_handle)
