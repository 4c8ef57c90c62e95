"""Encrypted session stores: the npm package kruptein, and connect-mongo 6's Web Crypto adapter.

Imported only where a stage's store is encrypted: it needs the package cryptography.
"""

from adapters.mongodb.crypto.kruptein import Kruptein
from adapters.mongodb.crypto.webcrypto import WebCrypto

__all__ = ["Kruptein", "WebCrypto"]
