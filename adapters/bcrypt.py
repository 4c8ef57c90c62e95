"""Passwords hashed with bcrypt (Provos and Mazières, 1999), in two forms.

Every check does the work of the configured cost, whatever it finds: no hash, one that can't be read, one of a lower
cost. So time doesn't tell who has an account. A stored hash of a higher cost takes the time of that cost, which does
tell: the setting must be as high as the highest that is stored.
"""

import hmac
import re
from binascii import b2a_base64
from dataclasses import dataclass
from typing import NamedTuple

import bcrypt

LONGEST = 72
"""Bytes of a password that bcrypt looks at."""
HIGHEST = 16
"""A cost beyond which a check takes longer than a request may: a hash of a higher one is no hash here."""
_SALT, _CHECKSUM = r"[./A-Za-z0-9]{22}", r"[./A-Za-z0-9]{31}"
_PLAIN = re.compile(rf"\$2[aby]\$([0-9]{{2}})\${_SALT}{_CHECKSUM}")
_KEYED = re.compile(rf"\$bcrypt-sha256\$v=2,t=2b,r=([0-9]{{1,2}})\$({_SALT})\$({_CHECKSUM})")
_UNMATCHED = "$2b${:02d}$" + "." * 53
_UNMATCHED_KEYED = "$bcrypt-sha256$v=2,t=2b,r={}$" + "." * 22 + "$" + "." * 31
"""Well-formed hashes for each cost that no password is known for: whoever isn't there has such a one."""


@dataclass(frozen=True, slots=True)
class BcryptPasswords:
    """As the bcrypt and bcryptjs of an Express app, which looks at a password's first 72 bytes, and so does this.

    Of a new password none may lie beyond, where they would count for nothing. `rounds` is the cost: the work is
    2 ** rounds.
    """

    rounds: int = 12

    def problem(self, password: str) -> str | None:
        too_long = len(password.encode()) > LONGEST
        return f"must have at most {LONGEST} bytes in UTF-8" if too_long else None

    def hash(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), bcrypt.gensalt(self.rounds)).decode()

    def verify(self, password: str, password_hash: str | None) -> bool:
        known = _read(password_hash or _UNMATCHED.format(self.rounds))
        return _verified(_secret(password, known), known, self.rounds)

    def is_outdated(self, password_hash: str) -> bool:
        known = _read(password_hash)
        return known is None or known.cost < self.rounds


@dataclass(frozen=True, slots=True)
class BcryptSha256Passwords:
    """passlib's `bcrypt_sha256`, version 2: bcrypt over HMAC-SHA-256 of the password, keyed by the salt.

    A password may be of any length, and all of it counts. It is normalized by NFC (NIST SP 800-63B-4, 3.1.1.2, wants
    it normalized; NFC is what RFC 8265, 4.2.2, takes for passwords): an accent typed on another keyboard is the same.
    Hashes without the HMAC are read too, for passwords of up to 72 bytes as they were typed.
    """

    rounds: int = 12

    def problem(self, password: str) -> str | None:  # noqa: ARG002 - it takes all there are
        return None

    def hash(self, password: str) -> str:
        salt = bcrypt.gensalt(self.rounds).decode()
        key = salt.rpartition("$")[2]
        checksum = bcrypt.hashpw(_keyed(password, key), salt.encode()).decode().removeprefix(salt)
        return f"$bcrypt-sha256$v=2,t=2b,r={self.rounds}${key}${checksum}"

    def verify(self, password: str, password_hash: str | None) -> bool:
        known = _read(password_hash or _UNMATCHED_KEYED.format(self.rounds))
        secret = _secret(password, known)
        return _verified(secret, known, self.rounds) and len(secret) <= LONGEST

    def is_outdated(self, password_hash: str) -> bool:
        known = _read(password_hash)
        return known is None or not known.key or known.cost < self.rounds


def is_hash(text: str) -> bool:
    """Whether it is one of these forms, and can be checked."""
    return _read(text) is not None


def made_by(secret: bytes, text: str) -> bool:
    """Whether a hash of bcrypt's own form is of these bytes; in the time of its cost, and of no other."""
    known = _read(text)
    return known is not None and not known.key and _matches(secret, known.plain) is True


class _Hash(NamedTuple):
    """A hash in bcrypt's own form, and what the password was keyed with before that, if it was."""

    cost: int
    plain: str
    key: str = ""

    def __repr__(self) -> str:
        return f"_Hash(cost={self.cost})"


def _read(password_hash: str | None) -> _Hash | None:
    text = password_hash or ""
    if match := _PLAIN.fullmatch(text):
        found = _Hash(int(match[1]), text)
    elif match := _KEYED.fullmatch(text):
        cost = int(match[1])
        found = _Hash(cost, f"$2b${cost:02d}${match[2]}{match[3]}", match[2])
    else:
        return None
    return found if found.cost <= HIGHEST else None


def _secret(password: str, known: _Hash | None) -> bytes:
    # Keyed in any case: an HMAC takes a tenth of a millisecond, which would tell as well.
    keyed = _keyed(password, known.key if known else "")
    return keyed if known and known.key else password.encode()


def _keyed(password: str, key: str) -> bytes:
    if not password.isascii():
        from unicodedata import normalize  # noqa: PLC0415 - few passwords need it

        password = normalize("NFC", password)
    return b2a_base64(hmac.digest(key.encode(), password.encode(), "sha256"), newline=False)


def _verified(secret: bytes, known: _Hash | None, rounds: int) -> bool:
    matches = _matches(secret, known.plain) if known else None
    # Costs double: one more check of each cost from a lower one to ours makes up the difference exactly.
    missing = range(known.cost, rounds) if known and matches is not None else (rounds,)
    for cost in missing:
        _matches(secret, _UNMATCHED.format(cost))
    return matches is True


def _matches(secret: bytes, plain: str) -> bool | None:
    """None, at once, for what only looks like a hash."""
    try:
        return bcrypt.checkpw(secret[:LONGEST], plain.encode())
    except ValueError:
        return None
