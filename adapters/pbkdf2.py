"""Passwords as passport-local-mongoose keeps them: PBKDF2 (RFC 8018) in two fields, a hash and its salt, both text.

What the password is salted with is the text of the salt, not the bytes that it encodes. Of the cost nothing is
stored: it is an option of the app's, the same for everybody. Here the two are one text in the PHC string format, that
says all that it takes to check it: `$pbkdf2-sha256$i=25000,l=512$salt$hash`.
"""

import hashlib
import re
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.credentials import locked, unlocked
from domain.ports import Passwords

MOST_ITERATIONS = 600_000 * 16
"""Of all blocks of a hash together, beyond which a check takes longer than a request should: as many as OWASP's
"Password Storage Cheat Sheet" wants with SHA-256, for the 512 bytes of passport-local-mongoose's."""
DIGESTS = ("sha1", "sha224", "sha256", "sha384", "sha512")
FORM = re.compile(
    rf"\$pbkdf2-({'|'.join(DIGESTS)})\$i=([1-9][0-9]{{0,6}})(?:,l=([1-9][0-9]{{0,3}}))?"
    r"\$((?:[A-Za-z0-9+/]{4}){1,100}(?:[A-Za-z0-9+/]{2,3})?)\$((?:[A-Za-z0-9+/]{4}){5,350}(?:[A-Za-z0-9+/]{2,3})?)"
)
"""The digest, iterations, bytes of the hash; the salt and the hash in base64 without padding."""
ENCODINGS = ("hex", "base64")
_LONGEST = 1024
"""Bytes of a hash or its salt."""
_SHORTEST = 16


def iterations(digest: str, each: int, length: int) -> int:
    """How often the digest is iterated for a hash of `length` bytes: anew for each of its blocks."""
    return each * -(-length // hashlib.new(digest, usedforsecurity=False).digest_size)


def unpadded(value: bytes) -> str:
    return b64encode(value).decode().rstrip("=")


def padded(text: str) -> bytes:
    return b64decode(text + "=" * (-len(text) % 4))


@dataclass(frozen=True, slots=True)
class TwoTexts:
    """The app's options, by their names in passport-local-mongoose but for the case, and with its defaults (9.2).

    `keylen` and `saltlen` are bytes. A salt with a ! before it is locked: whatever the app makes of a password with
    it, it isn't the hash.
    """

    iterations: int = 25_000
    keylen: int = 512
    digest_algorithm: str = "sha256"
    encoding: str = "hex"
    saltlen: int = 32

    def __post_init__(self) -> None:
        """Raises ValueError."""
        if self.digest_algorithm not in DIGESTS:
            raise ValueError(f"digestAlgorithm must be one of {', '.join(DIGESTS)}")
        if self.encoding not in ENCODINGS:
            raise ValueError(f"encoding must be one of {', '.join(ENCODINGS)}")
        if not (_SHORTEST <= self.keylen <= _LONGEST and _SHORTEST <= self.saltlen <= _LONGEST // 8):
            raise ValueError(f"keylen must be from {_SHORTEST} to {_LONGEST}, saltlen to {_LONGEST // 8}")
        if not 0 < iterations(self.digest_algorithm, self.iterations, self.keylen) <= MOST_ITERATIONS:
            raise ValueError("iterations of such a keylen take longer than a request may")

    def hash(self, password: str) -> str:
        salt = self._encoded(secrets.token_bytes(self.saltlen)).encode()
        made = hashlib.pbkdf2_hmac(self.digest_algorithm, password.encode(), salt, self.iterations, self.keylen)
        return self._one(salt, made)

    @property
    def unmatched(self) -> str:
        """A hash of this cost that no password is known for."""
        return self._one(b"nobody", bytes(self.keylen))

    def joined(self, hashed: str, salt: str) -> str:
        """Both as one text. A hash of another form stays what it is: without its salt."""
        known, own = self._decoded(hashed), unlocked(salt)
        if not own or known is None or len(known) != self.keylen:
            return hashed
        one = self._one(own.encode(), known)
        return one if own == salt else locked(one)

    def parted(self, password_hash: str) -> tuple[str, str]:
        """What `joined` makes it of; the salt is '' where the hash isn't the app's."""
        text = unlocked(password_hash)
        if match := FORM.fullmatch(text):
            salt, hashed = padded(match[4]).decode(errors="replace"), self._encoded(padded(match[5]))
            two = hashed, salt if text == password_hash else locked(salt)
            if self.joined(*two) == password_hash:
                return two
        return password_hash, ""

    def _one(self, salt: bytes, known: bytes) -> str:
        cost = f"i={self.iterations},l={self.keylen}"
        return f"$pbkdf2-{self.digest_algorithm}${cost}${unpadded(salt)}${unpadded(known)}"

    def _encoded(self, value: bytes) -> str:
        return value.hex() if self.encoding == "hex" else b64encode(value).decode()

    def _decoded(self, text: str) -> bytes | None:
        """None for what isn't written as the app writes it."""
        try:
            value = bytes.fromhex(text) if self.encoding == "hex" else b64decode(text, validate=True)
        except ValueError:
            return None
        return value if self._encoded(value) == text else None


def two_texts(options: Mapping[str, str]) -> TwoTexts:
    """From the app's options. Raises ValueError."""
    names = {"iterations": "iterations", "keylen": "keylen", "saltlen": "saltlen"}
    names |= {"digestAlgorithm": "digest_algorithm", "encoding": "encoding"}
    if unknown := sorted(set(options) - set(names)):
        raise ValueError(f"{', '.join(unknown)}: there are {', '.join(names)}, saltField")
    given: dict[str, Any] = {names[name]: value for name, value in options.items()}
    for name in ("iterations", "keylen", "saltlen"):
        if name in given:
            given[name] = _number(name, given[name])
    return TwoTexts(**given)


def _number(name: str, text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,6}", text):
        raise ValueError(f"{name} must be a number, to 9999999")
    return int(text)


@dataclass(frozen=True, slots=True)
class AppsPasswords:
    """Hashes as the app reads them, and `reads` whatever is stored. The app's cost stands, so none is outdated."""

    form: TwoTexts
    reads: Passwords

    def problem(self, password: str) -> str | None:  # noqa: ARG002 - it takes all there are
        return None

    def hash(self, password: str) -> str:
        return self.form.hash(password)

    def verify(self, password: str, password_hash: str | None) -> bool:
        return self.reads.verify(password, password_hash)

    def is_outdated(self, password_hash: str) -> bool:  # noqa: ARG002 - whatever it is
        return False
