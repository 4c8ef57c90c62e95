"""Password hashes that other programs made, beside our own: they are read, and never written.

| kind | form | who makes it |
|---|---|---|
| `argon2` | `$argon2id$v=19$m=65536,t=3,p=4$salt$hash`, … | argon2-cffi; Node's argon2; Django, after `argon2` |
| `django` | `pbkdf2_sha256$iterations$salt$hash`, `pbkdf2_sha1$…` | django/contrib/auth/hashers.py |
| `django` | `bcrypt_sha256$$2b$12$…`, `bcrypt$$2b$12$…`, `scrypt$16384$salt$8$5$hash` | the same |
| `firebase` | `$firebase-scrypt$ln=14,r=8$salt$stream` | `gatehouse import`, of what Firebase has |
| `pbkdf2` | `$pbkdf2-sha256$i=25000,l=512$salt$hash` | passport-local-mongoose, as `adapters.pbkdf2` joins it; PHC |
| `pbkdf2` | `$pbkdf2-sha256$29000$salt$hash`, `$pbkdf2$…` | passlib |
| `scrypt` | `$scrypt$ln=14,r=8,p=1$salt$hash` | passlib, and whoever follows the PHC string format |
| `scrypt` | `salt:hash`, both in hex | apps on Node's `crypto.scrypt`: N 16384, r 8, p 1, the salt as text |

Firebase derives a key of the password by scrypt, and encrypts a secret of the project's with it in counter mode, one
secret for everybody. What is kept here is the cipher's stream, which is the hash without that secret: it follows from
the key alone. Whoever has it can try passwords at the price of scrypt, as with any salted hash, and a key of 256 bits
can't be had of it otherwise; only that Firebase's own couldn't be tried without the secret is lost.

Every check does the work of each kind that the stage reads, and of our own, whatever it finds, so that time doesn't
tell who has an account. A stored hash of another cost than its kind's `usual` one takes the time of that.
"""

import hashlib
import hmac
import re
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from adapters.bcrypt import made_by
from adapters.pbkdf2 import FORM, MOST_ITERATIONS, TwoTexts, iterations, padded
from domain.ports import Passwords

Kind = Literal["argon2", "django", "firebase", "pbkdf2", "scrypt"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_MEMORY = 160 << 20
"""Bytes that scrypt may take: N 2**17 with r 8 takes 128 MB."""
_DJANGO = re.compile(
    r"pbkdf2_(sha256|sha1)\$([1-9][0-9]{0,6})\$([^$]{1,100})\$((?:[A-Za-z0-9+/]{27}|[A-Za-z0-9+/]{43})=)"
)
_PASSLIB = re.compile(
    r"\$pbkdf2(?:-(sha256|sha512))?\$([1-9][0-9]{0,6})\$((?:[./A-Za-z0-9]{4}){1,100}(?:[./A-Za-z0-9]{2,3})?)"
    r"\$([./A-Za-z0-9]{27}|[./A-Za-z0-9]{43}|[./A-Za-z0-9]{86})"
)
_DJANGO_BCRYPT = re.compile(r"bcrypt(_sha256)?\$(\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53})")
_DJANGO_SCRYPT = re.compile(
    r"scrypt\$([1-9][0-9]{0,7})\$([^$]{1,100})\$([0-9]{1,2})\$([0-9]{1,2})\$([A-Za-z0-9+/]{86}==)"
)
# No bytes come to one character more than a multiple of four.
_BASE64 = r"((?=[A-Za-z0-9+/]{11,86}(?:\$|$))(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2,3})?)"
_PHC = re.compile(rf"\$scrypt\$ln=([0-9]{{1,2}}),r=([0-9]{{1,2}}),p=([0-9])\${_BASE64}\${_BASE64}")
_FIREBASE = re.compile(rf"\$firebase-scrypt\$ln=([0-9]{{1,2}}),r=([0-9]{{1,2}})\${_BASE64}\${_BASE64}")
_COSTS = ",".join([r"[mtp]=[1-9][0-9]{0,6}"] * 3)
_ARGON2 = re.compile(rf"(?:argon2)?\$argon2(d|i|id)(?:\$v=(16|19))?\$({_COSTS})\${_BASE64}\${_BASE64}")
_FIRST_VERSION = 16
"""Of a hash that names none ("Argon2 encoded hashes", phc-winner-argon2)."""
_MOST_KB, _MOST_PASSES, _MOST_LANES = 1 << 18, 64, 64
_NODE = re.compile(r"([0-9a-f]{16,128}):([0-9a-f]{64}|[0-9a-f]{128})")
_DIGEST = "A" * 43


def _argon2(password: str, match: re.Match[str]) -> bool:
    from adapters.argon2_hashes import matches  # noqa: PLC0415 - a library that nobody else needs

    costs = {name: int(value) for name, _, value in (cost.partition("=") for cost in match[3].split(","))}
    memory, passes, lanes = (costs.get(name, 0) for name in "mtp")
    if not (0 < memory <= _MOST_KB and 0 < passes <= _MOST_PASSES and 0 < lanes <= _MOST_LANES):
        return False
    return matches(
        password,
        padded(match[5]),
        salt=padded(match[4]),
        kind=match[1],
        version=int(match[2] or _FIRST_VERSION),
        memory=memory,
        passes=passes,
        lanes=lanes,
    )


def _django(password: str, match: re.Match[str]) -> bool:
    return _pbkdf2(password, match[1], int(match[2]), match[3].encode(), b64decode(match[4]))


def _django_bcrypt(password: str, match: re.Match[str]) -> bool:
    secret = password.encode()
    return made_by(hashlib.sha256(secret).hexdigest().encode() if match[1] else secret, match[2])


def _django_scrypt(password: str, match: re.Match[str]) -> bool:
    work, block, parallel = (int(match[number]) for number in (1, 3, 4))
    if work & (work - 1):
        return False
    known = b64decode(match[5])
    made = _scrypt(password, match[2].encode(), (work.bit_length() - 1, block, parallel), len(known))
    return made is not None and hmac.compare_digest(made, known)


def _options(password: str, match: re.Match[str]) -> bool:
    salt, known = padded(match[4]), padded(match[5])
    return len(known) == int(match[3] or len(known)) and _pbkdf2(password, match[1], int(match[2]), salt, known)


def _passlib(password: str, match: re.Match[str]) -> bool:
    salt, known = (padded(match[group].replace(".", "+")) for group in (3, 4))
    return _pbkdf2(password, match[1] or "sha1", int(match[2]), salt, known)


def _pbkdf2(password: str, digest: str, each: int, salt: bytes, known: bytes) -> bool:
    if iterations(digest, each, len(known)) > MOST_ITERATIONS:
        return False
    made = hashlib.pbkdf2_hmac(digest, password.encode(), salt, each, len(known))
    return hmac.compare_digest(made, known)


def _phc(password: str, match: re.Match[str]) -> bool:
    cost, block, parallel = (int(match[number]) for number in (1, 2, 3))
    known = padded(match[5])
    made = _scrypt(password, padded(match[4]), (cost, block, parallel), len(known))
    return made is not None and hmac.compare_digest(made, known)


def _node(password: str, match: re.Match[str]) -> bool:
    known = bytes.fromhex(match[2])
    made = _scrypt(password, match[1].encode(), (14, 8, 1), len(known))
    return made is not None and hmac.compare_digest(made, known)


def _firebase(password: str, match: re.Match[str]) -> bool:
    from adapters.firebase_hashes import KEY_BYTES, key_stream  # noqa: PLC0415 - as argon2's

    known = padded(match[4])
    key = _scrypt(password, padded(match[3]), (int(match[1]), int(match[2]), 1), KEY_BYTES)
    return key is not None and hmac.compare_digest(key_stream(key, len(known)), known)


def _scrypt(password: str, salt: bytes, cost: tuple[int, int, int], length: int) -> bytes | None:
    """None for a cost that there is none of, or that takes too much."""
    ln, r, p = cost
    try:
        return hashlib.scrypt(password.encode(), salt=salt, n=1 << ln, r=r, p=p, maxmem=_MEMORY, dklen=length)
    except ValueError:
        return None


Check = Callable[[str, re.Match[str]], bool]
_FORMS: Mapping[Kind, Sequence[tuple[re.Pattern[str], Check]]] = {
    "argon2": [(_ARGON2, _argon2)],
    "django": [(_DJANGO, _django), (_DJANGO_BCRYPT, _django_bcrypt), (_DJANGO_SCRYPT, _django_scrypt)],
    "firebase": [(_FIREBASE, _firebase)],
    "pbkdf2": [(FORM, _options), (_PASSLIB, _passlib)],
    "scrypt": [(_PHC, _phc), (_NODE, _node)],
}
_USUAL: Mapping[Kind, str] = {
    "argon2": f"$argon2id$v=19$m=65536,t=3,p=4${'A' * 22}${_DIGEST}",
    "django": f"pbkdf2_sha256$1000000$nobody${_DIGEST}=",
    "firebase": f"$firebase-scrypt$ln=14,r=8${'A' * 15}${'A' * 86}",
    "pbkdf2": TwoTexts().unmatched,
    "scrypt": f"$scrypt$ln=14,r=8,p=1${'A' * 22}${_DIGEST}",
}
"""Hashes of the kind's own cost that no password is known for: RFC 9106's second choice, Django 5.2's,
Firebase's, passport-local-mongoose's, Node's."""


@dataclass(frozen=True, slots=True)
class ForeignPasswords:
    """`own` hashes, and reads what is of none of these kinds. With `replace` a foreign hash is outdated.

    `usual` are hashes that no password is known for, for kinds whose cost is another one here.
    """

    own: Passwords
    kinds: Sequence[Kind]
    replace: bool
    usual: Mapping[Kind, str] = field(default_factory=dict)

    def problem(self, password: str) -> str | None:
        return self.own.problem(password)

    def hash(self, password: str) -> str:
        return self.own.hash(password)

    def verify(self, password: str, password_hash: str | None) -> bool:
        kind = self._kind(password_hash or "")
        found = [self._matches(each, password, password_hash if each == kind else None) for each in self.kinds]
        return self.own.verify(password, None if kind else password_hash) or any(found)

    def is_outdated(self, password_hash: str) -> bool:
        return self.replace if self._kind(password_hash) else self.own.is_outdated(password_hash)

    def _kind(self, password_hash: str) -> Kind | None:
        return kind_of(password_hash, self.kinds)

    def _matches(self, kind: Kind, password: str, password_hash: str | None) -> bool:
        """Without a hash it is no, after the usual time."""
        found = _read(kind, password_hash or self.usual.get(kind, _USUAL[kind]))
        return found is not None and found[0](password, found[1]) and password_hash is not None


def kind_of(password_hash: str, kinds: Sequence[Kind] = KINDS) -> Kind | None:
    """Which of these kinds it is of; None for another's."""
    return next((kind for kind in kinds if _read(kind, password_hash)), None)


def _read(kind: Kind, password_hash: str) -> tuple[Check, re.Match[str]] | None:
    matches = ((check, form.fullmatch(password_hash)) for form, check in _FORMS[kind])
    return next(((check, match) for check, match in matches if match), None)
