"""POST /signup."""

from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.pages import sign_in_check
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    sign_up, cookie, device = use_cases.sign_up(), use_cases.cookie(), use_cases.device_cookie()
    check = sign_in_check(settings, use_cases)

    def handle(request: Request) -> Response:
        check(request)
        form = sign_up.form(request.json())
        return signed_in(201, sign_up(form, origin(request), request.languages), cookie, device.set(form.email))

    return handle


handler = Endpoint(make_handle)
