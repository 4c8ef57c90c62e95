"""What encrypted a session: found by its form, and with the store's secret by trying."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import product

from adapters.mongodb import Contents, Encrypted
from adapters.mongodb.crypto import Kruptein, WebCrypto, der
from adapters.mongodb.crypto.texts import decode

_HEX = re.compile(r"[0-9a-f]+")
_HASHES = {20: "sha1", 32: "sha256", 48: "sha384", 64: "sha512"}
_SIZES = ("256", "192", "128")
_SEALED, _PLAIN = 6, 4
"""Fields of an authenticated cipher, and of another."""
_LEAST = 12 + 16 + 2
"""Bytes of IV, tag and an empty object."""


@dataclass(frozen=True, slots=True)
class Encryption:
    """`contents` and `options` where a secret was there to try; `problem` is for people."""

    package: str
    options: dict[str, str] = field(default_factory=dict)
    stringify: bool | None = None
    contents: Contents | None = None
    problem: str | None = None


def identify(text: str, secret: str | None, known: Mapping[str, str]) -> Encryption | None:
    """None for what no package known here writes. `known` are options that no text shows, as `iterations`."""
    encoding = _encoding(text)
    with suppress(ValueError):
        fields = der.fields(decode(text, encoding))
        if len(fields) in {_PLAIN, _SEALED}:
            return _kruptein(text, encoding, fields, secret)
    with suppress(ValueError):
        if len(decode(text, encoding)) >= _LEAST:
            return _webcrypto(text, encoding, secret, known)
    return None


def _encoding(text: str) -> str:
    if _HEX.fullmatch(text):
        return "hex"
    return "base64url" if "-" in text or "_" in text or len(text) % 4 else "base64"


def _kruptein(text: str, encoding: str, fields: list[bytes], secret: str | None) -> Encryption:
    hashing = _hashing(fields[1], encoding)
    if secret is None:
        return Encryption("kruptein")
    for algorithm, scrypt in product(_algorithms(authenticated=bool(fields[4:] and fields[4])), (False, True)):
        options = _differing(
            {"algorithm": algorithm, "hashing": hashing, "encodeas": encoding, "use_scrypt": str(scrypt).lower()}
        )
        with suppress(ValueError):
            return _opened(text, secret, options)
    return Encryption(
        "kruptein", problem="MONGODB_SESSIONS_CRYPTO_SECRET isn't what the newest session was encrypted with"
    )


def _opened(text: str, secret: str, options: dict[str, str]) -> Encryption:
    """Raises ValueError where these options are others than the app's."""
    reader = Kruptein(secret, options, nested=True)
    nested = isinstance(json.loads(reader.decrypt(text)), str)
    version = reader.version(text)
    problem = None
    if version == "3.4":
        problem = "kruptein 3.4 wrote it, which connect-mongo can't read again itself: hold it at 3.0"
    elif version != "3.0":
        options = {"version": version, **options}
    return Encryption("kruptein", options, nested, Encrypted(reader), problem)


def _hashing(mac: bytes, encoding: str) -> str:
    with suppress(ValueError):
        written = decode(mac.decode("ascii"), encoding)
        if len(written) in _HASHES:
            return _HASHES[len(written)]
    return _HASHES.get(len(mac), "sha512")


def _algorithms(*, authenticated: bool) -> Iterator[str]:
    for mode, size in product(("gcm",) if authenticated else ("cbc", "ctr"), _SIZES):
        yield f"aes-{size}-{mode}"


def _differing(options: dict[str, str]) -> dict[str, str]:
    """The options less those that are connect-mongo's defaults."""
    defaults = {"algorithm": "aes-256-gcm", "hashing": "sha512", "encodeas": "base64", "use_scrypt": "false"}
    return {name: value for name, value in options.items() if value != defaults[name]}


def _webcrypto(text: str, encoding: str, secret: str | None, known: Mapping[str, str]) -> Encryption:
    if secret is None:
        return Encryption("webcrypto")
    for algorithm in ("AES-GCM", "AES-CBC"):
        options = dict(known) | ({"algorithm": algorithm} if algorithm != "AES-GCM" else {})
        options |= {"encoding": encoding} if encoding != "base64" else {}
        with suppress(ValueError):
            contents = Encrypted(WebCrypto(secret, options))
            if contents.read(text) is not None:
                return Encryption("webcrypto", options, None, contents)
    return Encryption(
        "webcrypto",
        problem="the secret, or an option like salt, iterations or ivLength, isn't the app's: set "
        "MONGODB_SESSIONS_CRYPTO_OPTIONS as its createWebCryptoAdapter has them",
    )
