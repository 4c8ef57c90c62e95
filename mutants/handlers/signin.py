"""POST /signin."""

from domain.forms import SignInForm
from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.pages import sign_in_check
from handlers.presented import presented_if_any
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    sign_in, cookie, device = use_cases.sign_in(), use_cases.cookie(), use_cases.device_cookie()
    check = sign_in_check(settings, use_cases)

    def handle(request: Request) -> Response:
        check(request)
        form = SignInForm.parse(request.json())
        known, before = device.find(request.cookie_header), presented_if_any(request, cookie)
        tokens = sign_in(form, origin(request), device=known, before=before, languages=request.languages)
        return signed_in(200, tokens, cookie, device.set(form.email))

    return handle


handler = Endpoint(make_handle)
