"""POST /signup."""

from domain.forms import SignUpForm
from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.request import Request
from service.composition import Backend
from service.settings import Settings


def compose(settings: Settings) -> Handle:
    backend = Backend(settings)
    sign_up, cookie = backend.sign_up(), backend.cookie()

    def handle(request: Request) -> Response:
        return signed_in(201, sign_up(SignUpForm.parse(request.json()), origin(request)), cookie)

    return handle


handler = Endpoint(compose)
