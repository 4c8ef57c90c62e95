"""The port `Devices` by a signed random name: `<name>.<HMAC-SHA-256 of name and address>`, nothing stored."""

import hmac
import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.users import canonical_email

_TOKEN = re.compile(r"([\w-]{22})\.([\w-]{43})", re.ASCII)
_NAME_BYTES = 16


@dataclass(frozen=True, slots=True)
class SignedDevices:
    """The first secret signs, every one verifies. They may be those of another kind of token: see `_signature`."""

    secrets: Sequence[str] = field(repr=False)

    def issue(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, email, self.secrets[0])}"

    def recognized(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None


def _signature(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")
