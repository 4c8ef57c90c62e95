"""POST /signup."""

from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response, success
from handlers.origin import origin
from handlers.pages import sign_in_check
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    if settings.choice("SIGN_UP", ("open", "quiet"), "open") == "quiet":
        return _quiet(use_cases)
    return _open(settings, use_cases)


def _open(settings: Settings, use_cases: UseCases) -> Handle:
    sign_up, cookie, device = use_cases.sign_up(), use_cases.cookie(), use_cases.device_cookie()
    check = sign_in_check(settings, use_cases)

    def handle(request: Request) -> Response:
        check(request)
        form = sign_up.form(request.json())
        return signed_in(201, sign_up(form, origin(request), request.languages), cookie, device.set(form.email))

    return handle


def _quiet(use_cases: UseCases) -> Handle:
    """Without a cookie: a device's would let whoever asks guess at anybody's password by a count of their own."""
    sign_up = use_cases.quiet_sign_up()

    def handle(request: Request) -> Response:
        sign_up(request.json(), origin(request), request.languages)
        return success({}, 202)

    return handle


handler = Endpoint(make_handle)
