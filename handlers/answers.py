"""The answer of sign-up, sign-in and refresh: the tokens, and the cookie where the token is a session's id."""

from typing import TYPE_CHECKING

from domain.tokens import TokenPair
from handlers.http import Response
from service.composition import CLOCK

if TYPE_CHECKING:
    from adapters.express_session.cookies import SessionCookie


def signed_in(status: int, tokens: TokenPair, cookie: "SessionCookie | None") -> Response:
    data = {
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "token_type": "Bearer",
        "expires_in": int(tokens.expires_in.total_seconds()),
    }
    set_cookie = {"Set-Cookie": cookie.set(tokens.access_token, CLOCK.now() + tokens.expires_in)} if cookie else {}
    return Response(status, {"success": True, "data": data}, set_cookie)
