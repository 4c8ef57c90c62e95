"""Every way in which a use case says no. None of them carries a secret, so each may be logged as it is."""

from collections.abc import Mapping
from datetime import timedelta


class DomainError(Exception):
    """The root of the refusals; adapters and use cases raise nothing else on purpose."""


class InvalidRequest(DomainError):
    """The request itself is at fault: `fields` says what is wrong with which field, in words for its sender."""

    def __init__(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = dict(fields or {})


class EmailInUse(DomainError):
    """Somebody has an account with this address already."""


class WrongCredentials(DomainError):
    """No account has this address and this password. Which of the two is wrong is never said."""


class NotYourPassword(DomainError):
    """Whoever is signed in gave a wrong password where it is asked for again."""


class InvalidRefreshToken(DomainError):
    """The refresh token is malformed, forged, expired, replayed, or its session is over."""


class Unauthenticated(DomainError):
    """There is no token, or none that proves a live session. The message is why: for the log, not for the caller."""


class SignedInTooLongAgo(DomainError):
    """For this the caller has to have signed in within `longest`."""

    def __init__(self, longest: timedelta) -> None:
        super().__init__("the sign-in is too long ago")
        self.longest = longest


class AccessDenied(DomainError):
    """The caller is known and is not let in: the account is disabled."""

    def __init__(self, user_id: str) -> None:
        super().__init__("the account is disabled")
        self.user_id = user_id


class OriginNotAllowed(DomainError):
    """A browser sent the session cookie along with what a page asked for that isn't one of ours."""

    def __init__(self) -> None:
        super().__init__("the page that it comes from is none of ours")


class InvalidToken(DomainError):
    """A one-time token is malformed, of nobody's, used, replaced, expired or void."""


class EmailNotVerified(DomainError):
    """The password is right; the address is still to be proved before anybody signs in by it."""


class NotFound(DomainError):
    """There is no such thing here."""


class TooManyRequests(DomainError):
    """There were too many attempts; the next one may come in `retry_after`."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__("too many attempts")
        self.retry_after = retry_after


class Unavailable(DomainError):
    """A store, or whatever else is needed, can't be reached or refuses to work now. Trying again may help.

    It says nothing about the caller: it must never be answered as "signed out".
    """
