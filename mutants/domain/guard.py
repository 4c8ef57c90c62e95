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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Counted(NamedTuple):
    """An attempt that was let through, and what stands for it."""

    key: str
    tally: Tally
mutants_xǁAddressGuardǁadmit__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAddressGuardǁsucceeded__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class AddressGuard:
    """Lets a client's address through as often as the limit has it; `what` it tries is counted by itself."""

    limiter: Limiter
    limit: Limit
    what: str

    @_mutmut_mutated(mutants_xǁAddressGuardǁadmit__mutmut)
    def admit(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_orig(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_1(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_2(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = None
        return Counted(key, self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_3(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(None)}"
        return Counted(key, self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_4(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(None, self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_5(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, None)

    def xǁAddressGuardǁadmit__mutmut_6(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(self.limiter.count(key, self.limit))

    def xǁAddressGuardǁadmit__mutmut_7(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, )

    def xǁAddressGuardǁadmit__mutmut_8(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(None, self.limit))

    def xǁAddressGuardǁadmit__mutmut_9(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(key, None))

    def xǁAddressGuardǁadmit__mutmut_10(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(self.limit))

    def xǁAddressGuardǁadmit__mutmut_11(self, origin: Origin) -> Counted | None:
        """None where nobody knows the address. Raises `TooManyRequests`."""
        if not origin.ip:
            return None
        key = f"{self.what} from {network(origin.ip)}"
        return Counted(key, self.limiter.count(key, ))

    @_mutmut_mutated(mutants_xǁAddressGuardǁsucceeded__mutmut)
    def succeeded(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, self.limit, counted.tally)

    def xǁAddressGuardǁsucceeded__mutmut_orig(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, self.limit, counted.tally)

    def xǁAddressGuardǁsucceeded__mutmut_1(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(None, self.limit, counted.tally)

    def xǁAddressGuardǁsucceeded__mutmut_2(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, None, counted.tally)

    def xǁAddressGuardǁsucceeded__mutmut_3(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, self.limit, None)

    def xǁAddressGuardǁsucceeded__mutmut_4(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(self.limit, counted.tally)

    def xǁAddressGuardǁsucceeded__mutmut_5(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, counted.tally)

    def xǁAddressGuardǁsucceeded__mutmut_6(self, counted: Counted | None) -> None:
        """It was no guess. Those before it may have been: an address is many people's."""
        if counted:
            self.limiter.take_back(counted.key, self.limit, )

mutants_xǁAddressGuardǁadmit__mutmut['_mutmut_orig'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_1'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_2'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_3'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_4'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_5'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_6'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_6 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_7'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_7 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_8'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_8 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_9'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_9 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_10'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_10 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁadmit__mutmut['xǁAddressGuardǁadmit__mutmut_11'] = AddressGuard.xǁAddressGuardǁadmit__mutmut_11 # type: ignore # mutmut generated

mutants_xǁAddressGuardǁsucceeded__mutmut['_mutmut_orig'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAddressGuardǁsucceeded__mutmut['xǁAddressGuardǁsucceeded__mutmut_1'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁsucceeded__mutmut['xǁAddressGuardǁsucceeded__mutmut_2'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁsucceeded__mutmut['xǁAddressGuardǁsucceeded__mutmut_3'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁsucceeded__mutmut['xǁAddressGuardǁsucceeded__mutmut_4'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁsucceeded__mutmut['xǁAddressGuardǁsucceeded__mutmut_5'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAddressGuardǁsucceeded__mutmut['xǁAddressGuardǁsucceeded__mutmut_6'] = AddressGuard.xǁAddressGuardǁsucceeded__mutmut_6 # type: ignore # mutmut generated


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
mutants_xǁMailGuardǁadmit__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class MailGuard:
    """Lets mails be asked for: for each address, whether it has an account or not, and from each client's."""

    limiter: Limiter
    limit: Limit
    addresses: AddressGuard

    @_mutmut_mutated(mutants_xǁMailGuardǁadmit__mutmut)
    def admit(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(_mail_key(email), self.limit)

    def xǁMailGuardǁadmit__mutmut_orig(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(_mail_key(email), self.limit)

    def xǁMailGuardǁadmit__mutmut_1(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(None)
        self.limiter.count(_mail_key(email), self.limit)

    def xǁMailGuardǁadmit__mutmut_2(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(None, self.limit)

    def xǁMailGuardǁadmit__mutmut_3(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(_mail_key(email), None)

    def xǁMailGuardǁadmit__mutmut_4(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(self.limit)

    def xǁMailGuardǁadmit__mutmut_5(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(_mail_key(email), )

    def xǁMailGuardǁadmit__mutmut_6(self, email: str, origin: Origin) -> None:
        """Raises `TooManyRequests`."""
        self.addresses.admit(origin)
        self.limiter.count(_mail_key(None), self.limit)

mutants_xǁMailGuardǁadmit__mutmut['_mutmut_orig'] = MailGuard.xǁMailGuardǁadmit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMailGuardǁadmit__mutmut['xǁMailGuardǁadmit__mutmut_1'] = MailGuard.xǁMailGuardǁadmit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMailGuardǁadmit__mutmut['xǁMailGuardǁadmit__mutmut_2'] = MailGuard.xǁMailGuardǁadmit__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMailGuardǁadmit__mutmut['xǁMailGuardǁadmit__mutmut_3'] = MailGuard.xǁMailGuardǁadmit__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMailGuardǁadmit__mutmut['xǁMailGuardǁadmit__mutmut_4'] = MailGuard.xǁMailGuardǁadmit__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMailGuardǁadmit__mutmut['xǁMailGuardǁadmit__mutmut_5'] = MailGuard.xǁMailGuardǁadmit__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMailGuardǁadmit__mutmut['xǁMailGuardǁadmit__mutmut_6'] = MailGuard.xǁMailGuardǁadmit__mutmut_6 # type: ignore # mutmut generated


class Admitted(NamedTuple):
    account: Counted
    address: Counted | None
mutants_xǁSignInGuardǁadmit__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignInGuardǁsucceeded__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignInGuard:
    """Lets attempts to sign in through, to known and unknown accounts alike.

    A device that somebody has signed in from to this account counts for itself: what others guess keeps nobody out.
    """

    limiter: Limiter
    devices: Devices
    limit: Limit
    addresses: AddressGuard

    @_mutmut_mutated(mutants_xǁSignInGuardǁadmit__mutmut)
    def admit(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_orig(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_1(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = None
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_2(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(None, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_3(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, None)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_4(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_5(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, )
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_6(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = None
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_7(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if (known) and False else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_8(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if (known) or True else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_9(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(None)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_10(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = None
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_11(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(None, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_12(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, None)
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_13(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_14(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, )
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_15(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(None, self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_16(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, None))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_17(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(self.limit))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_18(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, ))
        return Admitted(account, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_19(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(None, None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_20(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None)

    def xǁSignInGuardǁadmit__mutmut_21(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(None if known else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_22(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, )

    def xǁSignInGuardǁadmit__mutmut_23(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if (known) and False else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_24(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if (known) or True else self.addresses.admit(origin))

    def xǁSignInGuardǁadmit__mutmut_25(self, email: str, origin: Origin, device: str) -> Admitted:
        """`device` is the token of one, or ''. Raises `TooManyRequests`."""
        known = self.devices.recognized(device, email)
        key = f"sign-in by device {known}" if known else _sign_in_key(email)
        account = Counted(key, self.limiter.count(key, self.limit))
        return Admitted(account, None if known else self.addresses.admit(None))

    @_mutmut_mutated(mutants_xǁSignInGuardǁsucceeded__mutmut)
    def succeeded(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, self.limit, admitted.account.tally)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_orig(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, self.limit, admitted.account.tally)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_1(self, admitted: Admitted) -> None:
        self.limiter.forget(None, self.limit, admitted.account.tally)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_2(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, None, admitted.account.tally)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_3(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, self.limit, None)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_4(self, admitted: Admitted) -> None:
        self.limiter.forget(self.limit, admitted.account.tally)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_5(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, admitted.account.tally)
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_6(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, self.limit, )
        self.addresses.succeeded(admitted.address)

    def xǁSignInGuardǁsucceeded__mutmut_7(self, admitted: Admitted) -> None:
        self.limiter.forget(admitted.account.key, self.limit, admitted.account.tally)
        self.addresses.succeeded(None)

mutants_xǁSignInGuardǁadmit__mutmut['_mutmut_orig'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_1'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_2'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_3'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_4'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_5'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_6'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_7'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_8'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_9'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_10'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_11'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_12'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_13'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_14'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_15'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_16'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_17'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_18'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_19'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_20'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_21'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_22'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_22 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_23'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_23 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_24'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_24 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁadmit__mutmut['xǁSignInGuardǁadmit__mutmut_25'] = SignInGuard.xǁSignInGuardǁadmit__mutmut_25 # type: ignore # mutmut generated

mutants_xǁSignInGuardǁsucceeded__mutmut['_mutmut_orig'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_1'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_2'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_3'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_4'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_5'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_6'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInGuardǁsucceeded__mutmut['xǁSignInGuardǁsucceeded__mutmut_7'] = SignInGuard.xǁSignInGuardǁsucceeded__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRefreshGuardǁadmit__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRefreshGuardǁguessed__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class RefreshGuard:
    """Lets refreshes through: of a session as often as `limit` has it, and guesses as often as an address's has it.

    Who has a genuine token is counted for its session alone: however many share an address, none hurts the others.
    """

    limiter: Limiter
    limit: Limit
    addresses: AddressGuard

    @_mutmut_mutated(mutants_xǁRefreshGuardǁadmit__mutmut)
    def admit(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(f"refresh of {session_id}", self.limit)

    def xǁRefreshGuardǁadmit__mutmut_orig(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(f"refresh of {session_id}", self.limit)

    def xǁRefreshGuardǁadmit__mutmut_1(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(None, self.limit)

    def xǁRefreshGuardǁadmit__mutmut_2(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(f"refresh of {session_id}", None)

    def xǁRefreshGuardǁadmit__mutmut_3(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(self.limit)

    def xǁRefreshGuardǁadmit__mutmut_4(self, session_id: str) -> None:
        """Raises `TooManyRequests`."""
        self.limiter.count(f"refresh of {session_id}", )

    @_mutmut_mutated(mutants_xǁRefreshGuardǁguessed__mutmut)
    def guessed(self, origin: Origin) -> None:
        """What came from there is no token. Raises `TooManyRequests`."""
        self.addresses.admit(origin)

    def xǁRefreshGuardǁguessed__mutmut_orig(self, origin: Origin) -> None:
        """What came from there is no token. Raises `TooManyRequests`."""
        self.addresses.admit(origin)

    def xǁRefreshGuardǁguessed__mutmut_1(self, origin: Origin) -> None:
        """What came from there is no token. Raises `TooManyRequests`."""
        self.addresses.admit(None)

mutants_xǁRefreshGuardǁadmit__mutmut['_mutmut_orig'] = RefreshGuard.xǁRefreshGuardǁadmit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRefreshGuardǁadmit__mutmut['xǁRefreshGuardǁadmit__mutmut_1'] = RefreshGuard.xǁRefreshGuardǁadmit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRefreshGuardǁadmit__mutmut['xǁRefreshGuardǁadmit__mutmut_2'] = RefreshGuard.xǁRefreshGuardǁadmit__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRefreshGuardǁadmit__mutmut['xǁRefreshGuardǁadmit__mutmut_3'] = RefreshGuard.xǁRefreshGuardǁadmit__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRefreshGuardǁadmit__mutmut['xǁRefreshGuardǁadmit__mutmut_4'] = RefreshGuard.xǁRefreshGuardǁadmit__mutmut_4 # type: ignore # mutmut generated

mutants_xǁRefreshGuardǁguessed__mutmut['_mutmut_orig'] = RefreshGuard.xǁRefreshGuardǁguessed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRefreshGuardǁguessed__mutmut['xǁRefreshGuardǁguessed__mutmut_1'] = RefreshGuard.xǁRefreshGuardǁguessed__mutmut_1 # type: ignore # mutmut generated
mutants_x_keys_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_keys_of__mutmut)
def keys_of(user: User) -> tuple[str, ...]:
    """What is counted by the user: by id and by address."""
    return _password_key(user.id), _mail_key(user.email), _sign_in_key(user.email)


def x_keys_of__mutmut_orig(user: User) -> tuple[str, ...]:
    """What is counted by the user: by id and by address."""
    return _password_key(user.id), _mail_key(user.email), _sign_in_key(user.email)


def x_keys_of__mutmut_1(user: User) -> tuple[str, ...]:
    """What is counted by the user: by id and by address."""
    return _password_key(None), _mail_key(user.email), _sign_in_key(user.email)


def x_keys_of__mutmut_2(user: User) -> tuple[str, ...]:
    """What is counted by the user: by id and by address."""
    return _password_key(user.id), _mail_key(None), _sign_in_key(user.email)


def x_keys_of__mutmut_3(user: User) -> tuple[str, ...]:
    """What is counted by the user: by id and by address."""
    return _password_key(user.id), _mail_key(user.email), _sign_in_key(None)

mutants_x_keys_of__mutmut['_mutmut_orig'] = x_keys_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_keys_of__mutmut['x_keys_of__mutmut_1'] = x_keys_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_keys_of__mutmut['x_keys_of__mutmut_2'] = x_keys_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_keys_of__mutmut['x_keys_of__mutmut_3'] = x_keys_of__mutmut_3 # type: ignore # mutmut generated


def _password_key(user_id: str) -> str:
    return f"password of {user_id}"
mutants_x__mail_key__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__mail_key__mutmut)
def _mail_key(email: str) -> str:
    return f"mail to {canonical_email(email)}"


def x__mail_key__mutmut_orig(email: str) -> str:
    return f"mail to {canonical_email(email)}"


def x__mail_key__mutmut_1(email: str) -> str:
    return f"mail to {canonical_email(None)}"

mutants_x__mail_key__mutmut['_mutmut_orig'] = x__mail_key__mutmut_orig # type: ignore # mutmut generated
mutants_x__mail_key__mutmut['x__mail_key__mutmut_1'] = x__mail_key__mutmut_1 # type: ignore # mutmut generated
mutants_x__sign_in_key__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sign_in_key__mutmut)
def _sign_in_key(email: str) -> str:
    return f"sign-in to {canonical_email(email)}"


def x__sign_in_key__mutmut_orig(email: str) -> str:
    return f"sign-in to {canonical_email(email)}"


def x__sign_in_key__mutmut_1(email: str) -> str:
    return f"sign-in to {canonical_email(None)}"

mutants_x__sign_in_key__mutmut['_mutmut_orig'] = x__sign_in_key__mutmut_orig # type: ignore # mutmut generated
mutants_x__sign_in_key__mutmut['x__sign_in_key__mutmut_1'] = x__sign_in_key__mutmut_1 # type: ignore # mutmut generated
mutants_x_network__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_network__mutmut)
def network(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_orig(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_1(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip and "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_2(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if "XX:XX" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_3(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_4(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "XX.XX" in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_5(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." not in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_6(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = None
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_7(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition(None)
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_8(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].rpartition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_9(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition(None)[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_10(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.rpartition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_11(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("XX%XX")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_12(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[1].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_13(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("XX::XX")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_14(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = None
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_15(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if (before) and False else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_16(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if (before) or True else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_17(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(None) if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_18(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split("XX:XX") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_19(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if (after) and False else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_20(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if (after) or True else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_21(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(None) if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_22(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split("XX:XX") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_23(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = None
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_24(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if ("::" in ip) and False else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_25(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if ("::" in ip) or True else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_26(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] / (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_27(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["XX0XX"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_28(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) + len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_29(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS + len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_30(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "XX::XX" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_31(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" not in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_32(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(None)


def x_network__mutmut_33(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return "XX:XX".join(group.lstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_34(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() and "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_35(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").upper() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_36(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip(None).lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_37(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.rstrip("0").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_38(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("XX0XX").lower() or "0" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_39(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "XX0XX" for group in (left + zeros + right)[:_NETWORK_GROUPS])


def x_network__mutmut_40(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left + zeros - right)[:_NETWORK_GROUPS])


def x_network__mutmut_41(ip: str) -> str:
    """Whose address it is: of IPv6 a customer has a /64 at least (RFC 6177, 2), and changes within it at will."""
    if ":" not in ip or "." in ip:
        return ip
    before, _, after = ip.partition("%")[0].partition("::")
    left, right = before.split(":") if before else [], after.split(":") if after else []
    zeros = ["0"] * (_IPV6_GROUPS - len(left) - len(right)) if "::" in ip else []
    return ":".join(group.lstrip("0").lower() or "0" for group in (left - zeros + right)[:_NETWORK_GROUPS])

mutants_x_network__mutmut['_mutmut_orig'] = x_network__mutmut_orig # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_1'] = x_network__mutmut_1 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_2'] = x_network__mutmut_2 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_3'] = x_network__mutmut_3 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_4'] = x_network__mutmut_4 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_5'] = x_network__mutmut_5 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_6'] = x_network__mutmut_6 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_7'] = x_network__mutmut_7 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_8'] = x_network__mutmut_8 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_9'] = x_network__mutmut_9 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_10'] = x_network__mutmut_10 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_11'] = x_network__mutmut_11 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_12'] = x_network__mutmut_12 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_13'] = x_network__mutmut_13 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_14'] = x_network__mutmut_14 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_15'] = x_network__mutmut_15 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_16'] = x_network__mutmut_16 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_17'] = x_network__mutmut_17 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_18'] = x_network__mutmut_18 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_19'] = x_network__mutmut_19 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_20'] = x_network__mutmut_20 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_21'] = x_network__mutmut_21 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_22'] = x_network__mutmut_22 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_23'] = x_network__mutmut_23 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_24'] = x_network__mutmut_24 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_25'] = x_network__mutmut_25 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_26'] = x_network__mutmut_26 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_27'] = x_network__mutmut_27 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_28'] = x_network__mutmut_28 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_29'] = x_network__mutmut_29 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_30'] = x_network__mutmut_30 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_31'] = x_network__mutmut_31 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_32'] = x_network__mutmut_32 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_33'] = x_network__mutmut_33 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_34'] = x_network__mutmut_34 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_35'] = x_network__mutmut_35 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_36'] = x_network__mutmut_36 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_37'] = x_network__mutmut_37 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_38'] = x_network__mutmut_38 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_39'] = x_network__mutmut_39 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_40'] = x_network__mutmut_40 # type: ignore # mutmut generated
mutants_x_network__mutmut['x_network__mutmut_41'] = x_network__mutmut_41 # type: ignore # mutmut generated
