"""The hashes of passwords that Firebase exports, and the parameters of the project's that they were made with.

Source: README of github.com/firebase/scrypt. The signer key is a secret of the project's: it is used up here, and
what is kept has no need of it (`adapters.foreign_hashes`).
"""

import re
from base64 import b64decode
from dataclasses import dataclass, field

from adapters.pbkdf2 import unpadded

_PAIR = re.compile(r'"?(\w+)"?\s*:\s*"?([^\s",}]+)')
_NAMES = {
    "signer_key": ("base64_signer_key", "signerKey"),
    "salt_separator": ("base64_salt_separator", "saltSeparator"),
    "rounds": ("rounds",),
    "mem_cost": ("mem_cost", "memoryCost"),
}
"""As the console shows them, and as the REST API has them (`SignInConfig.hashConfig`)."""
_ROUNDS, _MEM_COST = range(1, 9), range(1, 15)
"""What Firebase takes ("Import users", Admin SDK)."""


@dataclass(frozen=True, slots=True)
class HashConfig:
    signer_key: bytes = field(repr=False)
    salt_separator: bytes
    rounds: int
    mem_cost: int

    def hash(self, exported: str, salt: str) -> str:
        """What is kept of somebody's hash; '' where there is none that these parameters made."""
        try:
            encrypted, salted = _bytes(exported), _bytes(salt) + self.salt_separator
        except ValueError:
            return ""
        if len(encrypted) != len(self.signer_key):  # as of who has none, or of whoever may not see them
            return ""
        stream = bytes(one ^ other for one, other in zip(encrypted, self.signer_key, strict=True))
        return f"$firebase-scrypt$ln={self.mem_cost},r={self.rounds}${unpadded(salted)}${unpadded(stream)}"


def hash_config(text: str) -> HashConfig:
    """From what the console shows as "Password hash parameters". Raises ValueError, which shows nothing of it."""
    found = dict(_PAIR.findall(text))
    said = {ours: next((found[name] for name in names if name in found), "") for ours, names in _NAMES.items()}
    if missing := [_NAMES[ours][0] for ours, value in said.items() if not value and ours != "salt_separator"]:
        raise ValueError(f"it says no {', '.join(missing)}")
    if found.get("algorithm", "SCRYPT") != "SCRYPT":
        raise ValueError("its algorithm isn't SCRYPT")
    rounds, mem_cost = (int(said[name]) if said[name].isdecimal() else 0 for name in ("rounds", "mem_cost"))
    if rounds not in _ROUNDS or mem_cost not in _MEM_COST:
        raise ValueError("its rounds must be from 1 to 8, its mem_cost from 1 to 14")
    try:
        return HashConfig(_bytes(said["signer_key"]), _bytes(said["salt_separator"]), rounds, mem_cost)
    except ValueError:
        raise ValueError("its base64_signer_key or base64_salt_separator is no base64") from None


def _bytes(text: str) -> bytes:
    """Of base64 in either alphabet. Raises ValueError."""
    return b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
