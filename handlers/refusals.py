"""What the client of a refused request is told: one status, code and message for each error."""

from collections.abc import Mapping
from typing import NamedTuple

from domain import errors


class Told(NamedTuple):
    """Without a message it is the error's own."""

    status: int
    code: str
    message: str


REFUSALS: Mapping[type[Exception], Told] = {
    errors.InvalidRequest: Told(400, "invalid_request", ""),
    errors.Unauthenticated: Told(401, "unauthorized", "Unauthorized"),
    errors.SignedInTooLongAgo: Told(401, "insufficient_user_authentication", "Sign in again"),
    errors.WrongCredentials: Told(401, "wrong_credentials", "Wrong credentials"),
    errors.AccessDenied: Told(403, "access_denied", "Access denied"),
    errors.OriginNotAllowed: Told(403, "origin_not_allowed", "This page may not send the session cookie"),
    errors.NotYourPassword: Told(403, "wrong_credentials", "Wrong credentials"),
    errors.InvalidToken: Told(403, "invalid_token", "Invalid token"),
    errors.EmailNotVerified: Told(403, "email_not_verified", "Verify your email address first"),
    errors.InvalidRefreshToken: Told(403, "invalid_refresh_token", "Invalid refresh token"),
    errors.NotFound: Told(404, "not_found", "Not found"),
    errors.EmailInUse: Told(409, "email_in_use", "Email already in use"),
    errors.TooManyRequests: Told(429, "too_many_requests", "Too many requests"),
    errors.Unavailable: Told(503, "unavailable", "The service is unavailable; try again shortly"),
}
FAULT = Told(500, "internal", "Internal error")
