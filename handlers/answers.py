"""The answer of sign-up, sign-in and refresh: the tokens, and the cookie where the token is a session's id."""

from typing import TYPE_CHECKING

from domain.tokens import TokenPair
from handlers.http import Response

if TYPE_CHECKING:
    from service.tokens import Cookie


def signed_in(status: int, tokens: TokenPair, cookie: "Cookie", *more_cookies: str) -> Response:
    data = {
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "token_type": "Bearer",
        "expires_in": int(tokens.expires_in.total_seconds()),
    }
    set_cookie = cookie.set(tokens.access_token, tokens.session_ends)
    return Response(status, {"success": True, "data": data}, {"Set-Cookie": set_cookie}, more_cookies)
