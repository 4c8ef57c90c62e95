"""connect-mongo 6's createWebCryptoAdapter: IV and ciphertext in one text, one key for all sessions.

Source: connect-mongo 6.0.0.
"""

import hashlib
import secrets
from collections.abc import Mapping

from adapters.mongodb.crypto.aes import TAG, Aes
from adapters.mongodb.crypto.texts import ENCODINGS, chosen, decode, encode, one_of

DEFAULTS = {
    "algorithm": "AES-GCM",
    "encoding": "base64",
    "iterations": "310000",
    "ivLength": "",
    "salt": "connect-mongo:webcrypto-default-salt",
}
_CIPHERS = {"AES-GCM": "aes-256-gcm", "AES-CBC": "aes-256-cbc"}
_IV = {"AES-GCM": 12, "AES-CBC": 16}


class WebCrypto:
    def __init__(self, secret: str, options: Mapping[str, str]) -> None:
        """Raises ValueError, which names the option that can't be."""
        settings = chosen(options, DEFAULTS)
        algorithm = one_of("algorithm", settings["algorithm"], tuple(_CIPHERS))
        self._encoding = one_of("encoding", settings["encoding"], ENCODINGS)
        self._iv = _positive("ivLength", settings["ivLength"] or str(_IV[algorithm]))
        self._aes = Aes(_CIPHERS[algorithm])
        iterations = _positive("iterations", settings["iterations"])
        self._key = hashlib.pbkdf2_hmac("sha256", secret.encode(), settings["salt"].encode(), iterations, 32)

    def encrypt(self, text: str) -> str:
        iv = secrets.token_bytes(self._iv)
        ciphertext, tag = self._aes.encrypt(self._key, iv, text.encode())
        return encode(iv + ciphertext + tag, self._encoding)

    def decrypt(self, stored: str) -> str:
        data = decode(stored, self._encoding)
        iv, sealed = data[: self._iv], data[self._iv :]
        if not self._aes.authenticated:
            return self._aes.decrypt(self._key, iv, sealed).decode()
        return self._aes.decrypt(self._key, iv, sealed[:-TAG], sealed[-TAG:]).decode()


def _positive(name: str, text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise ValueError(f"{name} must be a whole number above 0, not {text!r}")
    return int(text)
