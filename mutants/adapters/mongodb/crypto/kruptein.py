"""The npm package kruptein, 3.0 to 3.4, which connect-mongo's option `crypto` encrypts with.

A DER SEQUENCE of OCTET STRINGs, encoded as text: ciphertext, HMAC, IV, salt and, for an authenticated cipher, tag and
additional data. Key: PBKDF2 (or scrypt) of the secret with that salt. Sources: kruptein 3.0.6, 3.0.8, 3.1.1, 3.1.7,
3.3.0 and 3.4.0.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from adapters.mongodb.crypto import der
from adapters.mongodb.crypto.aes import Aes
from adapters.mongodb.crypto.texts import ENCODINGS, chosen, decode, encode, one_of

_SALT = 128
_GCM_IV, _OTHER_IV = 12, 16


@dataclass(frozen=True, slots=True)
class Layout:
    """What changed between versions: the rounds of PBKDF2, and whether the HMAC covers salt and IV too."""

    rounds: int
    covers_all: bool


LAYOUTS = {"3.0": Layout(15_000, covers_all=False), "3.1.1": Layout(15_000, covers_all=True)}
LAYOUTS["3.1"] = Layout(20_000, covers_all=True)
_RAW = LAYOUTS["3.1"]
"""From 3.4 the fields are bytes instead of text, with the HMAC over all of them."""
DEFAULTS = {
    "version": "3.0",
    "algorithm": "aes-256-gcm",
    "hashing": "sha512",
    "encodeas": "base64",
    "use_scrypt": "false",
}


class Sealed(NamedTuple):
    """The fields in their order; the last two only with an authenticated cipher."""

    ciphertext: bytes
    mac: bytes
    iv: bytes
    salt: bytes
    tag: bytes = b""
    aad: bytes = b""


class Kruptein:
    """Reads every version; writes as `version` does, of those whose sessions connect-mongo can read again.

    `nested`: the plaintext is the JSON text once more as a JSON string, as with `stringify: true`.
    """

    def __init__(self, secret: str, options: Mapping[str, str], *, nested: bool) -> None:
        """Raises ValueError, which names the option that can't be."""
        settings = chosen(options, DEFAULTS)
        self._secret = secret.encode()
        self._nested = nested
        self._layout = LAYOUTS[one_of("version", settings["version"], tuple(LAYOUTS))]
        self._aes = Aes(settings["algorithm"])
        self._hash = one_of("hashing", settings["hashing"], ("sha1", "sha256", "sha384", "sha512"))
        self._encoding = one_of("encodeas", settings["encodeas"], ENCODINGS)
        self._scrypt = one_of("use_scrypt", settings["use_scrypt"], ("true", "false")) == "true"
        # A session is read at each of its requests, and its salt stays until it is written again.
        self._key = lru_cache(maxsize=256)(self._derive)

    def encrypt(self, text: str) -> str:
        plaintext = (json.dumps(text, ensure_ascii=False) if self._nested else text).encode()
        salt = secrets.token_bytes(_SALT)
        iv = secrets.token_bytes(_GCM_IV if self._aes.authenticated else _OTHER_IV)
        key = self._derive(salt, self._layout.rounds)
        aad = encode(hmac.digest(secrets.token_bytes(_SALT), plaintext, self._hash), self._encoding)
        ciphertext, tag = self._aes.encrypt(key, iv, plaintext, decode(aad, self._encoding))
        written = encode(ciphertext, self._encoding).encode()
        mac = encode(self._mac(key, self._layout, written, salt, iv), self._encoding)
        sealed = Sealed(written, mac.encode(), iv, salt, tag, aad.encode())
        return encode(der.sequence(sealed if tag else sealed[:4]), self._encoding)

    def decrypt(self, stored: str) -> str:
        sealed = _sealed(decode(stored, self._encoding))
        if len(sealed.mac) == hashlib.new(self._hash).digest_size:
            return self._decrypt_raw(sealed)
        key = self._key(sealed.salt, self._layout_of(sealed).rounds)
        ciphertext, aad = self._bytes(sealed.ciphertext), self._bytes(sealed.aad)
        return self._aes.decrypt(key, sealed.iv, ciphertext, sealed.tag, aad).decode()

    def version(self, stored: str) -> str:
        """Which of `LAYOUTS` it has, or "3.4". Raises ValueError where another secret or options made it."""
        sealed = _sealed(decode(stored, self._encoding))
        if len(sealed.mac) == hashlib.new(self._hash).digest_size:
            return "3.4"
        found = self._layout_of(sealed)
        return next(name for name, layout in LAYOUTS.items() if layout == found)

    def _layout_of(self, sealed: Sealed) -> Layout:
        mac = self._bytes(sealed.mac)
        for layout in self._likely_layouts():
            key = self._key(sealed.salt, layout.rounds)
            if hmac.compare_digest(self._mac(key, layout, sealed.ciphertext, sealed.salt, sealed.iv), mac):
                return layout
        raise ValueError("no layout has this HMAC")

    def _likely_layouts(self) -> Iterator[Layout]:
        yield self._layout
        yield from (layout for layout in LAYOUTS.values() if layout != self._layout)

    def _decrypt_raw(self, sealed: Sealed) -> str:
        key = self._key(sealed.salt, _RAW.rounds)
        mac = hmac.digest(key, sealed.ciphertext + sealed.salt + sealed.iv, self._hash)
        if not hmac.compare_digest(mac, sealed.mac):
            raise ValueError("the HMAC doesn't fit")
        wrapped = json.loads(self._aes.decrypt(key, sealed.iv, sealed.ciphertext, sealed.tag, sealed.aad))
        value = wrapped["value"] if isinstance(wrapped, dict) and "value" in wrapped else wrapped
        return json.dumps(value, ensure_ascii=False)

    def _bytes(self, text: bytes) -> bytes:
        return decode(text.decode("latin-1"), self._encoding)

    def _mac(self, key: bytes, layout: Layout, written: bytes, salt: bytes, iv: bytes) -> bytes:
        # Node adds the two buffers to a string, which makes U+FFFD of what isn't UTF-8.
        rest = salt.decode(errors="replace") + iv.decode(errors="replace") if layout.covers_all else ""
        return hmac.digest(key, written + rest.encode(), self._hash)

    def _derive(self, salt: bytes, rounds: int) -> bytes:
        if self._scrypt:  # Node's defaults
            size = self._aes.key_size
            return hashlib.scrypt(self._secret, salt=salt, n=16_384, r=8, p=1, maxmem=64 << 20, dklen=size)
        return hashlib.pbkdf2_hmac(self._hash, self._secret, salt, rounds, self._aes.key_size)


def _sealed(data: bytes) -> Sealed:
    """Raises ValueError."""
    fields = der.fields(data)
    if len(fields) not in {4, 6}:
        raise ValueError("this isn't what kruptein writes")
    return Sealed(*fields)
