"""Every way in which a use case says no. None of them carries a secret, so each may be logged as it is."""

from collections.abc import Mapping
from datetime import timedelta


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class DomainError(Exception):
    """The root of the refusals; adapters and use cases raise nothing else on purpose."""
mutants_xǁInvalidRequestǁ__init____mutmut: MutantDict = {}  # type: ignore


class InvalidRequest(DomainError):
    """The request itself is at fault: `fields` says what is wrong with which field, in words for its sender."""

    @_mutmut_mutated(mutants_xǁInvalidRequestǁ__init____mutmut)
    def __init__(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = dict(fields or {})

    def xǁInvalidRequestǁ__init____mutmut_orig(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = dict(fields or {})

    def xǁInvalidRequestǁ__init____mutmut_1(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(None)
        self.fields = dict(fields or {})

    def xǁInvalidRequestǁ__init____mutmut_2(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = None

    def xǁInvalidRequestǁ__init____mutmut_3(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = dict(None)

    def xǁInvalidRequestǁ__init____mutmut_4(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = dict(fields and {})

mutants_xǁInvalidRequestǁ__init____mutmut['_mutmut_orig'] = InvalidRequest.xǁInvalidRequestǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁInvalidRequestǁ__init____mutmut['xǁInvalidRequestǁ__init____mutmut_1'] = InvalidRequest.xǁInvalidRequestǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁInvalidRequestǁ__init____mutmut['xǁInvalidRequestǁ__init____mutmut_2'] = InvalidRequest.xǁInvalidRequestǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁInvalidRequestǁ__init____mutmut['xǁInvalidRequestǁ__init____mutmut_3'] = InvalidRequest.xǁInvalidRequestǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁInvalidRequestǁ__init____mutmut['xǁInvalidRequestǁ__init____mutmut_4'] = InvalidRequest.xǁInvalidRequestǁ__init____mutmut_4 # type: ignore # mutmut generated


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
mutants_xǁAccessDeniedǁ__init____mutmut: MutantDict = {}  # type: ignore


class AccessDenied(DomainError):
    """The caller is known and is not let in: the account is disabled."""

    @_mutmut_mutated(mutants_xǁAccessDeniedǁ__init____mutmut)
    def __init__(self, user_id: str) -> None:
        super().__init__("the account is disabled")
        self.user_id = user_id

    def xǁAccessDeniedǁ__init____mutmut_orig(self, user_id: str) -> None:
        super().__init__("the account is disabled")
        self.user_id = user_id

    def xǁAccessDeniedǁ__init____mutmut_1(self, user_id: str) -> None:
        super().__init__(None)
        self.user_id = user_id

    def xǁAccessDeniedǁ__init____mutmut_2(self, user_id: str) -> None:
        super().__init__("XXthe account is disabledXX")
        self.user_id = user_id

    def xǁAccessDeniedǁ__init____mutmut_3(self, user_id: str) -> None:
        super().__init__("THE ACCOUNT IS DISABLED")
        self.user_id = user_id

    def xǁAccessDeniedǁ__init____mutmut_4(self, user_id: str) -> None:
        super().__init__("the account is disabled")
        self.user_id = None

mutants_xǁAccessDeniedǁ__init____mutmut['_mutmut_orig'] = AccessDenied.xǁAccessDeniedǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁAccessDeniedǁ__init____mutmut['xǁAccessDeniedǁ__init____mutmut_1'] = AccessDenied.xǁAccessDeniedǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁAccessDeniedǁ__init____mutmut['xǁAccessDeniedǁ__init____mutmut_2'] = AccessDenied.xǁAccessDeniedǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁAccessDeniedǁ__init____mutmut['xǁAccessDeniedǁ__init____mutmut_3'] = AccessDenied.xǁAccessDeniedǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁAccessDeniedǁ__init____mutmut['xǁAccessDeniedǁ__init____mutmut_4'] = AccessDenied.xǁAccessDeniedǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁOriginNotAllowedǁ__init____mutmut: MutantDict = {}  # type: ignore


class OriginNotAllowed(DomainError):
    """A browser sent the session cookie along with what a page asked for that isn't one of ours."""

    @_mutmut_mutated(mutants_xǁOriginNotAllowedǁ__init____mutmut)
    def __init__(self) -> None:
        super().__init__("the page that it comes from is none of ours")

    def xǁOriginNotAllowedǁ__init____mutmut_orig(self) -> None:
        super().__init__("the page that it comes from is none of ours")

    def xǁOriginNotAllowedǁ__init____mutmut_1(self) -> None:
        super().__init__(None)

    def xǁOriginNotAllowedǁ__init____mutmut_2(self) -> None:
        super().__init__("XXthe page that it comes from is none of oursXX")

    def xǁOriginNotAllowedǁ__init____mutmut_3(self) -> None:
        super().__init__("THE PAGE THAT IT COMES FROM IS NONE OF OURS")

mutants_xǁOriginNotAllowedǁ__init____mutmut['_mutmut_orig'] = OriginNotAllowed.xǁOriginNotAllowedǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁOriginNotAllowedǁ__init____mutmut['xǁOriginNotAllowedǁ__init____mutmut_1'] = OriginNotAllowed.xǁOriginNotAllowedǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁOriginNotAllowedǁ__init____mutmut['xǁOriginNotAllowedǁ__init____mutmut_2'] = OriginNotAllowed.xǁOriginNotAllowedǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁOriginNotAllowedǁ__init____mutmut['xǁOriginNotAllowedǁ__init____mutmut_3'] = OriginNotAllowed.xǁOriginNotAllowedǁ__init____mutmut_3 # type: ignore # mutmut generated


class InvalidToken(DomainError):
    """A one-time token is malformed, of nobody's, used, replaced, expired or void."""


class EmailNotVerified(DomainError):
    """The password is right; the address is still to be proved before anybody signs in by it."""


class NotFound(DomainError):
    """There is no such thing here."""
mutants_xǁTooManyRequestsǁ__init____mutmut: MutantDict = {}  # type: ignore


class TooManyRequests(DomainError):
    """There were too many attempts; the next one may come in `retry_after`."""

    @_mutmut_mutated(mutants_xǁTooManyRequestsǁ__init____mutmut)
    def __init__(self, retry_after: timedelta) -> None:
        super().__init__("too many attempts")
        self.retry_after = retry_after

    def xǁTooManyRequestsǁ__init____mutmut_orig(self, retry_after: timedelta) -> None:
        super().__init__("too many attempts")
        self.retry_after = retry_after

    def xǁTooManyRequestsǁ__init____mutmut_1(self, retry_after: timedelta) -> None:
        super().__init__(None)
        self.retry_after = retry_after

    def xǁTooManyRequestsǁ__init____mutmut_2(self, retry_after: timedelta) -> None:
        super().__init__("XXtoo many attemptsXX")
        self.retry_after = retry_after

    def xǁTooManyRequestsǁ__init____mutmut_3(self, retry_after: timedelta) -> None:
        super().__init__("TOO MANY ATTEMPTS")
        self.retry_after = retry_after

    def xǁTooManyRequestsǁ__init____mutmut_4(self, retry_after: timedelta) -> None:
        super().__init__("too many attempts")
        self.retry_after = None

mutants_xǁTooManyRequestsǁ__init____mutmut['_mutmut_orig'] = TooManyRequests.xǁTooManyRequestsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTooManyRequestsǁ__init____mutmut['xǁTooManyRequestsǁ__init____mutmut_1'] = TooManyRequests.xǁTooManyRequestsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTooManyRequestsǁ__init____mutmut['xǁTooManyRequestsǁ__init____mutmut_2'] = TooManyRequests.xǁTooManyRequestsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTooManyRequestsǁ__init____mutmut['xǁTooManyRequestsǁ__init____mutmut_3'] = TooManyRequests.xǁTooManyRequestsǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTooManyRequestsǁ__init____mutmut['xǁTooManyRequestsǁ__init____mutmut_4'] = TooManyRequests.xǁTooManyRequestsǁ__init____mutmut_4 # type: ignore # mutmut generated


class Unavailable(DomainError):
    """A store, or whatever else is needed, can't be reached or refuses to work now. Trying again may help.

    It says nothing about the caller: it must never be answered as "signed out".
    """
