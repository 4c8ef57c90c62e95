"""The hash of a password in Auth0's form for imports, `custom_password_hash`, in a form that is read here.

Source: "Bulk User Import Database Schema and Examples" (Auth0). bcrypt's and argon2's are as they are anywhere; of
PBKDF2 the cost may be missing; of scrypt all is in fields of their own.
"""

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from typing import Any

from adapters.pbkdf2 import unpadded

_PLAIN = ("utf8", "ascii")
"""Encodings of the password that are ours: one is part of the other."""
_WITHOUT_COST = re.compile(r"(\$pbkdf2-\w+)(\$[^$=]+\$[^$=]+)")
_BYTES: Mapping[str, Callable[[str], bytes]] = {
    "utf8": str.encode,
    "hex": bytes.fromhex,
    "base64": lambda text: b64decode(text + "=" * (-len(text) % 4), altchars=b"-_" if {*"-_"} & {*text} else None),
}


def custom(given: Mapping[str, Any]) -> str:
    """Raises ValueError, whose text says why it is none that is read here."""
    algorithm, value = str(given.get("algorithm", "")), str(_of(given, "hash").get("value", ""))
    if (encoding := str(_of(given, "password").get("encoding", _PLAIN[0]))) not in _PLAIN:
        raise ValueError(f"its hash is of the password in {encoding}")
    if algorithm == "scrypt":
        return _scrypt(given, value)
    if algorithm not in {"argon2", "bcrypt", "pbkdf2"} or _of(given, "salt"):
        raise ValueError(f"its hash is {algorithm or 'nobody'}'s, which isn't read here")
    return _WITHOUT_COST.sub(r"\1$i=100000\2", value)


def _scrypt(given: Mapping[str, Any], value: str) -> str:
    cost, block, parallel = (given.get(name, usual) for name, usual in _COSTS)
    if not all(isinstance(number, int) and number > 0 for number in (cost, block, parallel)) or cost & (cost - 1):
        raise ValueError("its hash is scrypt's, of a cost that there is none of")
    salt, hashed = _of(given, "salt"), _of(given, "hash")
    try:
        salted = _BYTES[salt.get("encoding", "utf8")](str(salt.get("value", "")))
        known = _BYTES[hashed.get("encoding", "base64")](value)
    except (ValueError, KeyError):
        raise ValueError("its hash is scrypt's, in an encoding that it doesn't have") from None
    return f"$scrypt$ln={cost.bit_length() - 1},r={block},p={parallel}${unpadded(salted)}${unpadded(known)}"


_COSTS = (("cost", 16_384), ("blockSize", 8), ("parallelization", 1))


def _of(given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The object of this name; the hash itself may stand as text."""
    found = given.get(name) or {}
    return found if isinstance(found, dict) else {"value": found}
