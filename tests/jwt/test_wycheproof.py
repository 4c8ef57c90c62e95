"""Google's Wycheproof vectors for JSON Web Signatures: of the invalid ones none is accepted."""

from __future__ import annotations

import base64
import hmac
import json
from typing import TYPE_CHECKING, Any

import pytest

from adapters.jwt.compact import Malformed, json_object
from adapters.jwt.keys import verified_payload
from tests.engines.built import built

if TYPE_CHECKING:
    from adapters.jwt.keys import Algorithm

pytestmark = pytest.mark.engines
ALGORITHMS: tuple[Algorithm, ...] = ("HS256", "HS384", "HS512")


# Mislabelled in the source: these two are, to the letter, well-formed tokens with the right signature …
WELL_FORMED = {367, 370}
# … and these two hold a `?` inside base64url, which a strict reader refuses (RFC 4648, 3.3).
MALFORMED = {372, 373}


def vectors() -> list[tuple[dict[str, Any], Algorithm, dict[str, Any]]]:
    """Each vector with its algorithm and its key, of those with a secret key."""
    source = json.loads((built("wycheproof") / "json_web_signature_test.json").read_text())
    return [
        (vector, group["private"]["alg"], group["private"])
        for group in source["testGroups"]
        if group.get("private", {}).get("alg") in ALGORITHMS
        for vector in group["tests"]
    ]


def payload(token: str, key: dict[str, Any], algorithm: Algorithm) -> bytes | None:
    secret = base64.urlsafe_b64decode(key["k"] + "==")
    try:
        return verified_payload(token, lambda _: secret, algorithm)
    except Malformed:
        return None


def is_object(data: bytes) -> bool:
    try:
        json_object(data)
    except Malformed:
        return False
    return True


def test_the_vectors_are_there() -> None:
    results = [vector["result"] for vector, _, _ in vectors()]
    assert (results.count("invalid"), results.count("valid")) == (30, 10)


def test_no_invalid_vector_is_a_token() -> None:
    accepted = [
        vector["tcId"]
        for vector, algorithm, key in vectors()
        if vector["result"] == "invalid"
        and (data := payload(vector["jws"], key, algorithm)) is not None
        and is_object(data)
    ]
    assert accepted == []


def test_signatures_alone_are_judged_rightly_too() -> None:
    for vector, algorithm, key in vectors():
        genuine = (vector["result"] == "valid" and vector["tcId"] not in MALFORMED) or vector["tcId"] in WELL_FORMED
        assert (payload(vector["jws"], key, algorithm) is not None) == genuine, vector["comment"]


def test_the_mislabelled_ones_are_what_we_say() -> None:
    by_id = {vector["tcId"]: (vector["jws"], key) for vector, _, key in vectors()}
    for number in WELL_FORMED:
        token, key = by_id[number]
        signed, _, signature = token.rpartition(".")
        mac = hmac.digest(base64.urlsafe_b64decode(key["k"] + "=="), signed.encode(), "sha256")
        assert base64.urlsafe_b64encode(mac).rstrip(b"=").decode() == signature
    assert all("?" in by_id[number][0] for number in MALFORMED)
