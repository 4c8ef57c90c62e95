"""What stands before a password or a refresh token is looked at: attempts are counted, by whom and from where."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from domain.users import canonical_email

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.attempts import Limit, Limiter, Tally
    from domain.ports import Devices
    from domain.sessions import Origin
    from domain.users import User

_IPV6_GROUPS, _NETWORK_GROUPS = 8, 4


class Counted(NamedTuple):
    """An attempt that was let through, and what stands for it."""

    key: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class AddressGuard:
    """Lets a client's address through as often as the limit has it; `what` it tries is counted by itself."""

    limiter: Limiter
    limit: Limit
    what: str

    def admit(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(key, self.limit))

    def succeeded(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, self.limit, counted.tally)


@dataclass(frozen=True, slots=True)
class AccountGuard:
    """Lets whoever is signed in give the account's password again as often as the limit has it."""

    limiter: Limiter
    limit: Limit

    @contextmanager
    def guessing(self, user_id: str) -> Iterator[None]:
        """Around a look at the password: it was no guess if that raises nothing. Raises `TooManyRequests`."""
        key = _password_key(user_id)
        tally = self.limiter.count(key, self.limit)
        yield
        self.limiter.forget(key, self.limit, tally)


@dataclass(frozen=True, slots=True)
class MailGuard:
    """Lets mails be asked for: for each address, whether it has an account or not, and from each client's."""

    limiter: Limiter
    limit: Limit
    addresses: AddressGuard

    def admit(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(_mail_key(email), self.limit)


class Admitted(NamedTuple):
    account: Counted
    address: Counted | None


@dataclass(frozen=True, slots=True)
class SignInGuard:
    """Lets attempts to sign in through, to known and unknown accounts alike.

    A device that somebody has signed in from to this account counts for itself: what others guess keeps nobody out.
    """

    limiter: Limiter
    devices: Devices
    limit: Limit
    addresses: AddressGuard

    def admit(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def succeeded(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, self.limit, admitted.account.tally)
        self.addresses.succeeded(admitted.address)


@dataclass(frozen=True, slots=True)
class RefreshGuard:
    """Lets refreshes through: of a session as often as `limit` has it, and guesses as often as an address's has it.

    Who has a genuine token is counted for its session alone: however many share an address, none hurts the others.
    """

    limiter: Limiter
    limit: Limit
    addresses: AddressGuard

    def admit(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(f"refresh of {session_id}", self.limit)

    def guessed(self, origin: Origin) -> None:
        """What came from there is no token. Raises `TooManyRequests`."""
        self.addresses.admit(origin)


def keys_of(user: User) -> tuple[str, ...]:
    """What is counted by the user: by id and by address."""
    return _password_key(user.id), _mail_key(user.email), _sign_in_key(user.email)


def _password_key(user_id: str) -> str:
    return f"password of {user_id}"


def _mail_key(email: str) -> str:
    return f"mail to {canonical_email(email)}"


def _sign_in_key(email: str) -> str:
    return f"sign-in to {canonical_email(email)}"


def network(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])
