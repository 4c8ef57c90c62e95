"""Bytes as text in Node's encodings, and the options of a cipher by name."""

import base64
import binascii
from collections.abc import Mapping

ENCODINGS = ("base64", "base64url", "hex")


def encode(data: bytes, encoding: str) -> str:
    if encoding == "hex":
        return data.hex()
    if encoding == "base64url":
        return base64.urlsafe_b64encode(data).decode().rstrip("=")
    return base64.b64encode(data).decode()


def decode(text: str, encoding: str) -> bytes:
    """Raises ValueError."""
    try:
        if encoding == "hex":
            return binascii.unhexlify(text)
        standard = text.replace("-", "+").replace("_", "/").rstrip("=")
        return base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def chosen(options: Mapping[str, str], defaults: Mapping[str, str]) -> dict[str, str]:
    """The options over their defaults. Raises ValueError for one that isn't known."""
    unknown = sorted(set(options) - set(defaults))
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: no such option; there are {' '.join(defaults)}")
    return {**defaults, **options}


def one_of(name: str, value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise ValueError(f"{name} must be one of {' '.join(choices)}, not {value!r}")
    return value
