"""Passwords hashed with bcrypt (Provos and Mazières, 1999), as the legacy app's bcrypt and bcryptjs do."""

from dataclasses import dataclass

import bcrypt

LONGEST = 72
"""Bytes of a password that bcrypt looks at: of a new one none may lie beyond, where they would count for nothing."""
_UNMATCHED = "$2b${:02d}$" + "." * 53
"""A well-formed hash for each cost that no password is known for."""


@dataclass(frozen=True, slots=True)
class BcryptPasswords:
    """`rounds` is the cost: the work is 2 ** rounds.

    `cut_long` checks a password of more than 72 bytes by its first 72, as the libraries do that the legacy app
    hashed with; without it such a password is simply wrong, since none was ever accepted here.
    """

    rounds: int = 12
    cut_long: bool = False

    def problem(self, password: str) -> str | None:
        too_long = len(password.encode()) > LONGEST
        return f"must have at most {LONGEST} bytes in UTF-8" if too_long else None

    def hash(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), bcrypt.gensalt(self.rounds)).decode()

    def verify(self, password: str, password_hash: str | None) -> bool:
        secret = password.encode()
        usable = self.cut_long or len(secret) <= LONGEST
        known = password_hash if password_hash is not None and _cost(password_hash) else None
        matches = _matches(secret[:LONGEST], known or _UNMATCHED.format(self.rounds))
        if known:
            self._take_as_long(secret[:LONGEST], _cost(known))
        return matches and usable and known is not None

    def _take_as_long(self, secret: bytes, cost: int) -> None:
        # An old hash of a lower cost is checked sooner than an unknown address would be. Costs double, so one
        # more check of each cost from there to ours makes up the difference exactly.
        for missing in range(cost, self.rounds):
            _matches(secret, _UNMATCHED.format(missing))


def _cost(password_hash: str) -> int:
    """The cost of a bcrypt hash in any of its spellings (2, 2a, 2b, 2x, 2y); 0 for anything else."""
    parts = password_hash.split("$")
    well_formed = len(parts) == 4 and parts[1] in {"2a", "2b", "2y"} and len(parts[3]) == 53  # noqa: PLR2004
    return int(parts[2]) if well_formed and parts[2].isdecimal() else 0


def _matches(secret: bytes, password_hash: str) -> bool:
    try:
        return bcrypt.checkpw(secret, password_hash.encode())
    except ValueError:  # a hash that only looks like one
        return False
