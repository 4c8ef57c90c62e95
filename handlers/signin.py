"""POST /signin."""

from domain.forms import SignInForm
from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.request import Request
from service.composition import Backend
from service.settings import Settings


def compose(settings: Settings) -> Handle:
    backend = Backend(settings)
    sign_in, cookie = backend.sign_in(), backend.cookie()

    def handle(request: Request) -> Response:
        return signed_in(200, sign_in(SignInForm.parse(request.json()), origin(request)), cookie)

    return handle


handler = Endpoint(compose)
