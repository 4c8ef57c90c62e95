"""POST /refresh-token. A browser that has the session cookie need not send the token in the body as well."""

from domain.forms import RefreshForm
from handlers.answers import signed_in
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.composition import Backend
from service.settings import Settings


def compose(settings: Settings) -> Handle:
    backend = Backend(settings)
    refresh, cookie = backend.refresh(), backend.cookie()

    def handle(request: Request) -> Response:
        body = request.json()
        from_cookie = cookie.find(request.cookie_header) if cookie else None
        if body.get("refreshToken") is None and from_cookie:
            body["refreshToken"] = from_cookie
        return signed_in(200, refresh(RefreshForm.parse(body)), cookie)

    return handle


handler = Endpoint(compose)
