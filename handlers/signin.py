"""POST /signin."""

from domain.forms import SignInForm
from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    sign_in, cookie = use_cases.sign_in(), use_cases.cookie()

    def handle(request: Request) -> Response:
        return signed_in(200, sign_in(SignInForm.parse(request.json()), origin(request)), cookie)

    return handle


handler = Endpoint(make_handle)
