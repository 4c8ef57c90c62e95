"""The answer of sign-up, sign-in and refresh: the tokens, and the cookie where the token is a session's id."""

from typing import TYPE_CHECKING

from domain.tokens import TokenPair
from handlers.http import Response, success

if TYPE_CHECKING:
    from service.tokens import Cookie


def signed_in(status: int, tokens: TokenPair, cookie: "Cookie", *more_cookies: str) -> Response:
    data = {
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "token_type": "Bearer",
        "expires_in": int(tokens.expires_in.total_seconds()),
    }
    return success(data, status, _set(cookie, tokens), more_cookies)


def renewed(tokens: TokenPair, cookie: "Cookie") -> Response:
    """To who sent the cookie alone: the browser keeps that from scripts, and so no token is in the body.

    What no cookie holds, because the session was exchanged for other tokens, the client is given to keep.
    """
    headers = _set(cookie, tokens)
    if headers["Set-Cookie"] is None:
        return signed_in(200, tokens, cookie)
    return success({"expires_in": int(tokens.expires_in.total_seconds())}, headers=headers)


def _set(cookie: "Cookie", tokens: TokenPair) -> dict[str, str | None]:
    return {"Set-Cookie": cookie.set(tokens.access_token, tokens.session_ends)}
