"""POST /refresh-token. A browser that has the session cookie need not send the token in the body as well."""

from domain.forms import REFRESH_TOKENS, RefreshForm
from handlers.answers import renewed, signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.pages import Pages
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    refresh, cookie = use_cases.refresh(), use_cases.cookie()
    pages = Pages(settings.texts("CORS_ORIGINS", ""))

    def by_cookie(token: str, request: Request) -> Response:
        pages.require_ours(request)
        return renewed(refresh(RefreshForm.parse({"refreshToken": token}), origin(request)), cookie)

    def handle(request: Request) -> Response:
        body = request.json()
        token = cookie.find(request.cookie_header)
        if token and all(body.get(name) is None for name in REFRESH_TOKENS):
            return by_cookie(token, request)
        return signed_in(200, refresh(RefreshForm.parse(body), origin(request)), cookie)

    return handle


handler = Endpoint(make_handle)
