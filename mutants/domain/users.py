"""Users, and what proves that somebody is one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

LONG_AGO = datetime.fromtimestamp(0, UTC)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_canonical_email__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_canonical_email__mutmut)
def canonical_email(address: str) -> str:
    """The form in which two addresses are the same account: mail providers ignore case, and so do people."""
    return address.strip().lower()


def x_canonical_email__mutmut_orig(address: str) -> str:
    """The form in which two addresses are the same account: mail providers ignore case, and so do people."""
    return address.strip().lower()


def x_canonical_email__mutmut_1(address: str) -> str:
    """The form in which two addresses are the same account: mail providers ignore case, and so do people."""
    return address.strip().upper()

mutants_x_canonical_email__mutmut['_mutmut_orig'] = x_canonical_email__mutmut_orig # type: ignore # mutmut generated
mutants_x_canonical_email__mutmut['x_canonical_email__mutmut_1'] = x_canonical_email__mutmut_1 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class User:
    """A person with an account. `roles` are the application's own words; gatehouse only passes them on."""

    id: str
    email: str
    first_name: str | None = None
    last_name: str | None = None
    full_name: str | None = None
    customer_account_id: str | None = None
    roles: tuple[str, ...] = ()
    disabled: bool = False
    email_verified: bool = False

    @property
    def display_name(self) -> str | None:
        """The full name, or first and last name together; None where there is neither."""
        names = (name for name in (self.first_name, self.last_name) if name)
        return self.full_name or " ".join(names) or None
mutants_x__outside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__outside__mutmut)
def _outside(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def x__outside__mutmut_orig(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def x__outside__mutmut_1(name: str) -> str:
    first, *rest = None
    return first + "".join(map(str.capitalize, rest))


def x__outside__mutmut_2(name: str) -> str:
    first, *rest = name.split(None)
    return first + "".join(map(str.capitalize, rest))


def x__outside__mutmut_3(name: str) -> str:
    first, *rest = name.split("XX_XX")
    return first + "".join(map(str.capitalize, rest))


def x__outside__mutmut_4(name: str) -> str:
    first, *rest = name.split("_")
    return first - "".join(map(str.capitalize, rest))


def x__outside__mutmut_5(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(None)


def x__outside__mutmut_6(name: str) -> str:
    first, *rest = name.split("_")
    return first + "XXXX".join(map(str.capitalize, rest))


def x__outside__mutmut_7(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(None, rest))


def x__outside__mutmut_8(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, None))


def x__outside__mutmut_9(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(rest))


def x__outside__mutmut_10(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, ))

mutants_x__outside__mutmut['_mutmut_orig'] = x__outside__mutmut_orig # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_1'] = x__outside__mutmut_1 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_2'] = x__outside__mutmut_2 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_3'] = x__outside__mutmut_3 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_4'] = x__outside__mutmut_4 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_5'] = x__outside__mutmut_5 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_6'] = x__outside__mutmut_6 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_7'] = x__outside__mutmut_7 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_8'] = x__outside__mutmut_8 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_9'] = x__outside__mutmut_9 # type: ignore # mutmut generated
mutants_x__outside__mutmut['x__outside__mutmut_10'] = x__outside__mutmut_10 # type: ignore # mutmut generated


FIELDS = {name: _outside(name) for name in User.__slots__}
"""What each field of a user is called outside: in bodies, items and settings."""

_LOCK = "!"
"""Before a hash that opens nothing, as in shadow(5): no password makes it."""

Changes = Mapping[str, str | bool | tuple[str, ...] | None]
"""New values by the names of a user's fields; None for one that is to be gone. Never `id` or `email`."""


@dataclass(frozen=True, slots=True)
class Cutoff:
    """Which of a user's sessions are over: those from before `at`, but for the one whose handle is `keep`."""

    at: datetime = LONG_AGO
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user and what proves to be that user; `cutoff` as it stood when they were read.

    A password is locked until the address of the account is proved, where a sign-up tells nobody whose that is.
    """

    user: User
    password_hash: str = field(repr=False)
    cutoff: Cutoff = Cutoff()
mutants_x_locked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_locked__mutmut)
def locked(password_hash: str) -> str:
    return _LOCK + password_hash


def x_locked__mutmut_orig(password_hash: str) -> str:
    return _LOCK + password_hash


def x_locked__mutmut_1(password_hash: str) -> str:
    return _LOCK - password_hash

mutants_x_locked__mutmut['_mutmut_orig'] = x_locked__mutmut_orig # type: ignore # mutmut generated
mutants_x_locked__mutmut['x_locked__mutmut_1'] = x_locked__mutmut_1 # type: ignore # mutmut generated
mutants_x_unlocked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unlocked__mutmut)
def unlocked(password_hash: str) -> str:
    """The same where it isn't locked."""
    return password_hash.removeprefix(_LOCK)


def x_unlocked__mutmut_orig(password_hash: str) -> str:
    """The same where it isn't locked."""
    return password_hash.removeprefix(_LOCK)


def x_unlocked__mutmut_1(password_hash: str) -> str:
    """The same where it isn't locked."""
    return password_hash.removeprefix(None)


def x_unlocked__mutmut_2(password_hash: str) -> str:
    """The same where it isn't locked."""
    return password_hash.removesuffix(_LOCK)

mutants_x_unlocked__mutmut['_mutmut_orig'] = x_unlocked__mutmut_orig # type: ignore # mutmut generated
mutants_x_unlocked__mutmut['x_unlocked__mutmut_1'] = x_unlocked__mutmut_1 # type: ignore # mutmut generated
mutants_x_unlocked__mutmut['x_unlocked__mutmut_2'] = x_unlocked__mutmut_2 # type: ignore # mutmut generated
