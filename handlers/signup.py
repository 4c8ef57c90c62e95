"""POST /signup."""

from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    sign_up, cookie = use_cases.sign_up(), use_cases.cookie()

    def handle(request: Request) -> Response:
        return signed_in(201, sign_up(sign_up.form(request.json()), origin(request)), cookie)

    return handle


handler = Endpoint(make_handle)
