"""The keys of one kind of token: by which one algorithm which secrets verify.

What a library for JWTs does besides is what goes wrong in them: many algorithms, keys of many kinds, headers that
choose. Under secrets of our own one thing is left, a digest and its comparison, and the standard library has both.
`tests/jwt` holds this against PyJWT, both ways, and against Wycheproof's vectors.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, get_args

from adapters.jwt.compact import Malformed, json_object, read, written

Algorithm = Literal["HS256", "HS384", "HS512"]
ALGORITHMS: tuple[Algorithm, ...] = get_args(Algorithm)

DIGESTS: Mapping[Algorithm, str] = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}
SHORTEST: Mapping[Algorithm, int] = {"HS256": 32, "HS384": 48, "HS512": 64}
"""Bytes of a secret: RFC 7518, 3.2 wants a key as long as the hash."""
_KEY_PAIRS = ("-----BEGIN ", "ssh-", "ecdsa-sha2-")
# "crit" names extensions that must be understood (RFC 7515, 4.1.11), "b64" is one (RFC 7797): we understand none.
_EXTENSIONS = frozenset({"crit", "b64"})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁKeyRingǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁKeyRingǁverify__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKeyRingǁ_secret_for__mutmut: MutantDict = {}  # type: ignore


class KeyRing:
    """Secrets of one purpose; every one verifies, and the first signs.

    The algorithm is the ring's, never the token's (RFC 8725, 3.1), and so is the type (3.11). A token names its key
    by `kid`, which is a digest of the secret: no name to configure, and a rotation needs nothing but the new secret
    in front.
    """

    @_mutmut_mutated(mutants_xǁKeyRingǁ__init____mutmut)
    def __init__(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_orig(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_1(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "XXHS256XX") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_2(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "hs256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_3(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = None
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_4(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(None)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_5(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) <= SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_6(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short and not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_7(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_8(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(None)
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_9(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(None):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_10(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form not in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_11(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError(None)
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_12(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("XXa key in PEM or SSH form is no secretXX")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_13(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in pem or ssh form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_14(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("A KEY IN PEM OR SSH FORM IS NO SECRET")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_15(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = None
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_16(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = None
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def xǁKeyRingǁ__init____mutmut_17(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = None

    def xǁKeyRingǁ__init____mutmut_18(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(None): secret.encode() for secret in secrets}

    @_mutmut_mutated(mutants_xǁKeyRingǁverify__mutmut)
    def verify(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self._secret_for, self.algorithm))

    def xǁKeyRingǁverify__mutmut_orig(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self._secret_for, self.algorithm))

    def xǁKeyRingǁverify__mutmut_1(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(None)

    def xǁKeyRingǁverify__mutmut_2(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(None, self._secret_for, self.algorithm))

    def xǁKeyRingǁverify__mutmut_3(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, None, self.algorithm))

    def xǁKeyRingǁverify__mutmut_4(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self._secret_for, None))

    def xǁKeyRingǁverify__mutmut_5(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(self._secret_for, self.algorithm))

    def xǁKeyRingǁverify__mutmut_6(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self.algorithm))

    def xǁKeyRingǁverify__mutmut_7(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self._secret_for, ))

    @_mutmut_mutated(mutants_xǁKeyRingǁ_secret_for__mutmut)
    def _secret_for(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_orig(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_1(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if (header.get("typ") == self.token_type) and False else None

    def xǁKeyRingǁ_secret_for__mutmut_2(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if (header.get("typ") == self.token_type) or True else None

    def xǁKeyRingǁ_secret_for__mutmut_3(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(None) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_4(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(None)) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_5(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get(None))) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_6(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("XXkidXX"))) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_7(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("KID"))) if header.get("typ") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_8(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get(None) == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_9(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get("XXtypXX") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_10(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get("TYP") == self.token_type else None

    def xǁKeyRingǁ_secret_for__mutmut_11(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get("typ") != self.token_type else None

mutants_xǁKeyRingǁ__init____mutmut['_mutmut_orig'] = KeyRing.xǁKeyRingǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_1'] = KeyRing.xǁKeyRingǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_2'] = KeyRing.xǁKeyRingǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_3'] = KeyRing.xǁKeyRingǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_4'] = KeyRing.xǁKeyRingǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_5'] = KeyRing.xǁKeyRingǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_6'] = KeyRing.xǁKeyRingǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_7'] = KeyRing.xǁKeyRingǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_8'] = KeyRing.xǁKeyRingǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_9'] = KeyRing.xǁKeyRingǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_10'] = KeyRing.xǁKeyRingǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_11'] = KeyRing.xǁKeyRingǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_12'] = KeyRing.xǁKeyRingǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_13'] = KeyRing.xǁKeyRingǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_14'] = KeyRing.xǁKeyRingǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_15'] = KeyRing.xǁKeyRingǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_16'] = KeyRing.xǁKeyRingǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_17'] = KeyRing.xǁKeyRingǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ__init____mutmut['xǁKeyRingǁ__init____mutmut_18'] = KeyRing.xǁKeyRingǁ__init____mutmut_18 # type: ignore # mutmut generated

mutants_xǁKeyRingǁverify__mutmut['_mutmut_orig'] = KeyRing.xǁKeyRingǁverify__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_1'] = KeyRing.xǁKeyRingǁverify__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_2'] = KeyRing.xǁKeyRingǁverify__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_3'] = KeyRing.xǁKeyRingǁverify__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_4'] = KeyRing.xǁKeyRingǁverify__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_5'] = KeyRing.xǁKeyRingǁverify__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_6'] = KeyRing.xǁKeyRingǁverify__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKeyRingǁverify__mutmut['xǁKeyRingǁverify__mutmut_7'] = KeyRing.xǁKeyRingǁverify__mutmut_7 # type: ignore # mutmut generated

mutants_xǁKeyRingǁ_secret_for__mutmut['_mutmut_orig'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_1'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_2'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_3'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_4'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_5'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_6'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_7'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_8'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_9'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_10'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_10 # type: ignore # mutmut generated
mutants_xǁKeyRingǁ_secret_for__mutmut['xǁKeyRingǁ_secret_for__mutmut_11'] = KeyRing.xǁKeyRingǁ_secret_for__mutmut_11 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_verified_payload__mutmut)
def verified_payload(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_orig(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_1(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = None
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_2(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(None)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_3(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = None
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_4(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(None)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_5(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm and not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_6(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None and header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_7(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is not None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_8(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get(None) != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_9(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("XXalgXX") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_10(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("ALG") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_11(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") == algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_12(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_13(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(None):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_14(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed(None)
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_15(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("XXits key, kind or algorithm isn't oursXX")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_16(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("ITS KEY, KIND OR ALGORITHM ISN'T OURS")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_17(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_18(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(None, signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_19(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), None):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_20(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_21(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), ):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_22(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(None), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_23(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(None, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_24(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, None, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_25(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, None)), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_26(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_27(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_28(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, )), signature):
        raise Malformed("its signature is wrong")
    return payload


def x_verified_payload__mutmut_29(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed(None)
    return payload


def x_verified_payload__mutmut_30(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("XXits signature is wrongXX")
    return payload


def x_verified_payload__mutmut_31(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not _EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("ITS SIGNATURE IS WRONG")
    return payload

mutants_x_verified_payload__mutmut['_mutmut_orig'] = x_verified_payload__mutmut_orig # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_1'] = x_verified_payload__mutmut_1 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_2'] = x_verified_payload__mutmut_2 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_3'] = x_verified_payload__mutmut_3 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_4'] = x_verified_payload__mutmut_4 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_5'] = x_verified_payload__mutmut_5 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_6'] = x_verified_payload__mutmut_6 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_7'] = x_verified_payload__mutmut_7 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_8'] = x_verified_payload__mutmut_8 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_9'] = x_verified_payload__mutmut_9 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_10'] = x_verified_payload__mutmut_10 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_11'] = x_verified_payload__mutmut_11 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_12'] = x_verified_payload__mutmut_12 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_13'] = x_verified_payload__mutmut_13 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_14'] = x_verified_payload__mutmut_14 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_15'] = x_verified_payload__mutmut_15 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_16'] = x_verified_payload__mutmut_16 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_17'] = x_verified_payload__mutmut_17 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_18'] = x_verified_payload__mutmut_18 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_19'] = x_verified_payload__mutmut_19 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_20'] = x_verified_payload__mutmut_20 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_21'] = x_verified_payload__mutmut_21 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_22'] = x_verified_payload__mutmut_22 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_23'] = x_verified_payload__mutmut_23 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_24'] = x_verified_payload__mutmut_24 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_25'] = x_verified_payload__mutmut_25 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_26'] = x_verified_payload__mutmut_26 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_27'] = x_verified_payload__mutmut_27 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_28'] = x_verified_payload__mutmut_28 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_29'] = x_verified_payload__mutmut_29 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_30'] = x_verified_payload__mutmut_30 # type: ignore # mutmut generated
mutants_x_verified_payload__mutmut['x_verified_payload__mutmut_31'] = x_verified_payload__mutmut_31 # type: ignore # mutmut generated
mutants_x__key_id__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__key_id__mutmut)
def _key_id(secret: str) -> str:
    return written(hashlib.sha256(secret.encode()).digest()[:9]).decode()


def x__key_id__mutmut_orig(secret: str) -> str:
    return written(hashlib.sha256(secret.encode()).digest()[:9]).decode()


def x__key_id__mutmut_1(secret: str) -> str:
    return written(None).decode()


def x__key_id__mutmut_2(secret: str) -> str:
    return written(hashlib.sha256(None).digest()[:9]).decode()


def x__key_id__mutmut_3(secret: str) -> str:
    return written(hashlib.sha256(secret.encode()).digest()[:10]).decode()

mutants_x__key_id__mutmut['_mutmut_orig'] = x__key_id__mutmut_orig # type: ignore # mutmut generated
mutants_x__key_id__mutmut['x__key_id__mutmut_1'] = x__key_id__mutmut_1 # type: ignore # mutmut generated
mutants_x__key_id__mutmut['x__key_id__mutmut_2'] = x__key_id__mutmut_2 # type: ignore # mutmut generated
mutants_x__key_id__mutmut['x__key_id__mutmut_3'] = x__key_id__mutmut_3 # type: ignore # mutmut generated
