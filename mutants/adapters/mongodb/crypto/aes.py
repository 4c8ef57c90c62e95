"""AES as OpenSSL names it, by a cipher's name: `aes-256-gcm`, `aes-192-cbc`, `aes-128-ctr`."""

import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, CTR
from cryptography.hazmat.primitives.padding import PKCS7

TAG = 16
"""Bytes of a GCM tag."""
_NAME = re.compile(r"aes-(128|192|256)-(gcm|cbc|ctr)", re.IGNORECASE)
_MODES: dict[str, type[CBC | CTR]] = {"cbc": CBC, "ctr": CTR}


class Aes:
    """Raises ValueError for a name that isn't one of these."""

    def __init__(self, name: str) -> None:
        match = _NAME.fullmatch(name)
        if match is None:
            raise ValueError(f"algorithm must be one of aes-(128|192|256)-(gcm|cbc|ctr), not {name!r}")
        self.key_size = int(match[1]) // 8
        self._mode = match[2].lower()

    @property
    def authenticated(self) -> bool:
        return self._mode == "gcm"

    def encrypt(self, key: bytes, iv: bytes, plaintext: bytes, aad: bytes = b"") -> tuple[bytes, bytes]:
        """The ciphertext and the tag, which is empty in a mode that has none."""
        if self.authenticated:
            sealed = AESGCM(key).encrypt(iv, plaintext, aad)
            return sealed[:-TAG], sealed[-TAG:]
        padder = PKCS7(AES.block_size).padder()
        padded = padder.update(plaintext) + padder.finalize() if self._mode == "cbc" else plaintext
        encryptor = Cipher(AES(key), _MODES[self._mode](iv)).encryptor()
        return encryptor.update(padded) + encryptor.finalize(), b""

    def decrypt(self, key: bytes, iv: bytes, ciphertext: bytes, tag: bytes = b"", aad: bytes = b"") -> bytes:
        """Raises ValueError where the key or anything else isn't that of `encrypt`."""
        if self.authenticated:
            try:
                return AESGCM(key).decrypt(iv, ciphertext + tag, aad)
            except InvalidTag:
                raise ValueError("the tag doesn't fit") from None
        decryptor = Cipher(AES(key), _MODES[self._mode](iv)).decryptor()
        padded = decryptor.update(ciphertext) + decryptor.finalize()
        if self._mode != "cbc":
            return padded
        unpadder = PKCS7(AES.block_size).unpadder()
        return unpadder.update(padded) + unpadder.finalize()
