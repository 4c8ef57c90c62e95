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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSignedDevicesǁissue__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignedDevicesǁrecognized__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignedDevices:
    """The first secret signs, every one verifies. They may be those of another kind of token: see `_signature`."""

    secrets: Sequence[str] = field(repr=False)

    @_mutmut_mutated(mutants_xǁSignedDevicesǁissue__mutmut)
    def issue(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, email, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_orig(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, email, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_1(self, email: str) -> str:
        name = None
        return f"{name}.{_signature(name, email, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_2(self, email: str) -> str:
        name = secrets.token_urlsafe(None)
        return f"{name}.{_signature(name, email, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_3(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(None, email, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_4(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, None, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_5(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, email, None)}"

    def xǁSignedDevicesǁissue__mutmut_6(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(email, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_7(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, self.secrets[0])}"

    def xǁSignedDevicesǁissue__mutmut_8(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, email, )}"

    def xǁSignedDevicesǁissue__mutmut_9(self, email: str) -> str:
        name = secrets.token_urlsafe(_NAME_BYTES)
        return f"{name}.{_signature(name, email, self.secrets[1])}"

    @_mutmut_mutated(mutants_xǁSignedDevicesǁrecognized__mutmut)
    def recognized(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_orig(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_1(self, token: str, email: str) -> str | None:
        match = None
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_2(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(None)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_3(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is not None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_4(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = None
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_5(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(None, match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_6(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), None) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_7(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_8(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), ) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_9(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(None, email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_10(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], None, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_11(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, None), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_12(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_13(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_14(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, ), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_15(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[2], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_16(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[3]) for secret in self.secrets]
        return match[1] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_17(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if (any(genuine)) and False else None

    def xǁSignedDevicesǁrecognized__mutmut_18(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if (any(genuine)) or True else None

    def xǁSignedDevicesǁrecognized__mutmut_19(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[2] if any(genuine) else None

    def xǁSignedDevicesǁrecognized__mutmut_20(self, token: str, email: str) -> str | None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        genuine = [hmac.compare_digest(_signature(match[1], email, secret), match[2]) for secret in self.secrets]
        return match[1] if any(None) else None

mutants_xǁSignedDevicesǁissue__mutmut['_mutmut_orig'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_1'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_2'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_3'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_4'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_5'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_6'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_7'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_8'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁissue__mutmut['xǁSignedDevicesǁissue__mutmut_9'] = SignedDevices.xǁSignedDevicesǁissue__mutmut_9 # type: ignore # mutmut generated

mutants_xǁSignedDevicesǁrecognized__mutmut['_mutmut_orig'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_1'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_2'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_3'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_4'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_5'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_6'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_7'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_8'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_9'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_10'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_11'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_12'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_13'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_14'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_15'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_16'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_17'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_18'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_19'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSignedDevicesǁrecognized__mutmut['xǁSignedDevicesǁrecognized__mutmut_20'] = SignedDevices.xǁSignedDevicesǁrecognized__mutmut_20 # type: ignore # mutmut generated
mutants_x__signature__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__signature__mutmut)
def _signature(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_orig(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_1(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = None
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_2(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(None, b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_3(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), None, "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_4(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", None)
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_5(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_6(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_7(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", )
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_8(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"XXgatehouse: device tokenXX", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_9(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"GATEHOUSE: DEVICE TOKEN", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_10(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "XXsha256XX")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_11(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "SHA256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_12(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = None
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_13(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(None, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_14(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, None, "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_15(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), None)
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_16(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_17(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_18(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), )
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_19(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors=None), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_20(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(None)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_21(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="XXreplaceXX"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_22(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="REPLACE"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_23(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "XXsha256XX")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_24(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "SHA256")
    return urlsafe_b64encode(mac).decode().rstrip("=")


def x__signature__mutmut_25(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip(None)


def x__signature__mutmut_26(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().lstrip("=")


def x__signature__mutmut_27(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(None).decode().rstrip("=")


def x__signature__mutmut_28(name: str, email: str, secret: str) -> str:
    # A key of its own, derived from the secret, so that no other token's signature is ever one of these.
    key = hmac.digest(secret.encode(), b"gatehouse: device token", "sha256")
    mac = hmac.digest(key, f"{name}\n{canonical_email(email)}".encode(errors="replace"), "sha256")
    return urlsafe_b64encode(mac).decode().rstrip("XX=XX")

mutants_x__signature__mutmut['_mutmut_orig'] = x__signature__mutmut_orig # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_1'] = x__signature__mutmut_1 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_2'] = x__signature__mutmut_2 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_3'] = x__signature__mutmut_3 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_4'] = x__signature__mutmut_4 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_5'] = x__signature__mutmut_5 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_6'] = x__signature__mutmut_6 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_7'] = x__signature__mutmut_7 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_8'] = x__signature__mutmut_8 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_9'] = x__signature__mutmut_9 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_10'] = x__signature__mutmut_10 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_11'] = x__signature__mutmut_11 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_12'] = x__signature__mutmut_12 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_13'] = x__signature__mutmut_13 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_14'] = x__signature__mutmut_14 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_15'] = x__signature__mutmut_15 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_16'] = x__signature__mutmut_16 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_17'] = x__signature__mutmut_17 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_18'] = x__signature__mutmut_18 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_19'] = x__signature__mutmut_19 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_20'] = x__signature__mutmut_20 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_21'] = x__signature__mutmut_21 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_22'] = x__signature__mutmut_22 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_23'] = x__signature__mutmut_23 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_24'] = x__signature__mutmut_24 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_25'] = x__signature__mutmut_25 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_26'] = x__signature__mutmut_26 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_27'] = x__signature__mutmut_27 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_28'] = x__signature__mutmut_28 # type: ignore # mutmut generated
