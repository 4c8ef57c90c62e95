"""The cipher that Firebase has around scrypt (github.com/firebase/scrypt): whoever reads no such hash loads none."""

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

KEY_BYTES = 32
"""Of what scrypt derives."""


def key_stream(key: bytes, length: int) -> bytes:
    """What AES-256 in counter mode, from a counter of nought, adds to a text."""
    encryptor = Cipher(AES(key), CTR(bytes(16))).encryptor()
    return encryptor.update(bytes(length)) + encryptor.finalize()
