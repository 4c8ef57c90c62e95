"""POST /refresh-token. A browser that has the session cookie need not send the token in the body as well."""

from domain.forms import RefreshForm
from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    refresh, cookie = use_cases.refresh(), use_cases.cookie()

    def handle(request: Request) -> Response:
        body = request.json()
        if body.get("refreshToken") is None and (token := cookie.find(request.cookie_header)):
            body["refreshToken"] = token
        return signed_in(200, refresh(RefreshForm.parse(body)), cookie)

    return handle


handler = Endpoint(make_handle)
