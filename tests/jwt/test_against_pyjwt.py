"""Our reading of tokens held against PyJWT: what one accepts the other does, but for what we refuse on purpose."""

from __future__ import annotations

import base64
import hashlib
import json
import string
from typing import TYPE_CHECKING, Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.jwt.compact import Malformed
from adapters.jwt.issuing import SigningKeys
from adapters.jwt.keys import KeyRing

if TYPE_CHECKING:
    from adapters.jwt.keys import Algorithm

TYPE = "at+jwt"
SECRET = "a secret of at least 64 bytes, which is what HS512 wants of its keys, and not one byte less"
ALGORITHMS: tuple[Algorithm, ...] = ("HS256", "HS384", "HS512")

algorithms = st.sampled_from(ALGORITHMS)
text = st.text('ab é☃\U0001f600"\\/\x00\n.', max_size=12)
values = st.none() | st.booleans() | st.integers() | text | st.lists(text, max_size=3)
claims = st.dictionaries(text, values, max_size=6)


def key_id(secret: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(secret.encode()).digest()[:9]).decode()


def pyjwt_accepts(token: str, algorithm: Algorithm) -> dict[str, Any] | None:
    try:
        decoded = jwt.decode_complete(token, SECRET, [algorithm], {"verify_signature": True, "require": []})
    except jwt.PyJWTError:
        return None
    return dict(decoded["payload"]) if decoded["header"].get("typ") == TYPE else None


def we_accept(token: str, algorithm: Algorithm) -> dict[str, Any] | None:
    try:
        return KeyRing([SECRET], TYPE, algorithm).verify(token)
    except Malformed:
        return None


@given(claims, algorithms)
def test_what_we_sign_pyjwt_reads(content: dict[str, Any], algorithm: Algorithm) -> None:
    token = SigningKeys([SECRET], TYPE, algorithm).sign(content)
    assert (
        jwt.PyJWS().decode(token, SECRET, [algorithm])
        == json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()
    )


@given(claims, algorithms)
def test_what_pyjwt_signs_we_read(content: dict[str, Any], algorithm: Algorithm) -> None:
    payload = json.dumps(content).encode()
    token = jwt.PyJWS().encode(payload, SECRET, algorithm, {"typ": TYPE, "kid": key_id(SECRET)})
    assert we_accept(token, algorithm) == content


@given(algorithms, algorithms, algorithms)
def test_one_algorithm_is_a_token_to_both(signing: Algorithm, named: Algorithm, expected: Algorithm) -> None:
    """Whatever a header names: what counts is what was expected."""
    token = _signed({"alg": named, "typ": TYPE, "kid": key_id(SECRET)}, signing)
    genuine = {"sub": "u-1"} if signing == named == expected else None
    assert we_accept(token, expected) == genuine
    assert pyjwt_accepts(token, expected) == genuine


@given(algorithms, st.data())
def test_a_changed_token_is_none(algorithm: Algorithm, data: st.DataObject) -> None:
    token = _signed({"alg": algorithm, "typ": TYPE, "kid": key_id(SECRET)}, algorithm)
    where = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.sampled_from(f"{string.ascii_letters}{string.digits}-_.= +/"))
    changed = token[:where] + other + token[where + 1 :]
    assert (we_accept(changed, algorithm) is not None) == (changed == token)


@given(text | st.from_regex(r"[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*", fullmatch=True), algorithms)
def test_text_is_no_token(text: str, algorithm: Algorithm) -> None:
    assert we_accept(text, algorithm) is None


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize(
    "header",
    [{"crit": ["exp"]}, {"crit": []}, {"b64": False}, {"alg": "none"}, {"alg": "RS256"}, {"typ": "JWT"},
     {"kid": "another"}, {"kid": None}],
    ids=str,
)  # fmt: skip
def test_a_header_that_asks_for_more_is_refused(header: dict[str, Any], algorithm: Algorithm) -> None:
    good = {"alg": algorithm, "typ": TYPE, "kid": key_id(SECRET)}
    assert we_accept(_signed(good, algorithm), algorithm) == {"sub": "u-1"}
    assert we_accept(_signed(good | header, algorithm), algorithm) is None


def _signed(header: dict[str, Any], algorithm: Algorithm) -> str:
    """With a signature that is right."""
    parts = [json.dumps(header).encode(), b'{"sub":"u-1"}']
    text = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    prepared = jwt.get_algorithm_by_name(algorithm)
    mac = prepared.sign(text, prepared.prepare_key(SECRET))
    return f"{text.decode()}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"


@pytest.mark.parametrize(
    "secret",
    [
        "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAwhvqCC37OJXIZI\n-----END RSA PRIVATE KEY-----",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl",
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7",
    ],
)
def test_a_key_pair_is_no_secret_to_either(secret: str) -> None:
    with pytest.raises(ValueError, match="PEM or SSH"):
        KeyRing([secret], TYPE)
    with pytest.raises(jwt.InvalidKeyError):
        jwt.encode({}, secret, "HS256")
