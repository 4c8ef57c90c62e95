"""Wycheproof's vectors for RS256 and ES256, and for sets of keys: of the invalid ones none is accepted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.jwt.compact import Malformed, decoded, read
from adapters.jwt.issued import PublicKeys, is_signature, public_key
from adapters.jwt.keys import EXTENSIONS
from tests.engines.built import built

pytestmark = pytest.mark.engines
OURS = ("RS256", "ES256")
# Whether a modulus has the form of the ROCA flaw isn't looked at: every key here is the stage's own, made by KMS or
# by OpenSSL, and none comes from elsewhere.
NOT_LOOKED_AT = {"rejectsKeyWithRocaVulnerability"}


def vectors(file: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each group with each of its vectors."""
    source = json.loads((built("wycheproof") / f"{file}.json").read_text())
    return [(group, vector) for group in source["testGroups"] for vector in group["tests"]]


def is_genuine(token: str, jwk: dict[str, Any]) -> bool:
    """As `PublicKeys.verify` has it, but for the type of token, which is another there."""
    try:
        header, _, signed, signature = read(token)
        key = public_key(jwk)
        return (
            header.get("alg") == jwk["alg"]
            and EXTENSIONS.isdisjoint(header)
            and is_signature(key, decoded(signature.decode()), signed)
        )
    except (Malformed, ValueError):
        return False


def signatures() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Those by a key of ours, or by one that says nothing of algorithms: with it every algorithm is tried."""
    found = []
    for group, vector in vectors("json_web_signature_test"):
        key = group.get("public", {})
        named = [key["alg"]] if "alg" in key else list(OURS)
        found += [({**key, "alg": name}, vector) for name in named if key and name in OURS]
    return found


def test_the_vectors_are_there() -> None:
    results = [vector["result"] for _, vector in signatures()]
    assert (results.count("valid"), results.count("invalid")) == (10, 270)


@pytest.mark.parametrize("algorithm", OURS)
def test_each_signature_is_judged_rightly(algorithm: str) -> None:
    for key, vector in signatures():
        if key["alg"] == algorithm:
            assert is_genuine(vector["jws"], key) == (vector["result"] == "valid"), (
                vector["tcId"],
                vector["comment"],
            )


def accepted(keys: list[dict[str, Any]], token: str) -> bool:
    try:
        PublicKeys(keys, OURS)
        header, *_ = read(token)
    except (ValueError, Malformed, KeyError):
        return False
    return any(is_genuine(token, key) for key in keys if key["kid"] == header.get("kid") and key["alg"] in OURS)


def test_of_sets_of_keys_none_that_is_invalid_is_one() -> None:
    sets = [(vector, group["private"]["keys"]) for group, vector in vectors("json_web_key_test")]
    taken = {
        vector["comment"] for vector, keys in sets if vector["result"] == "invalid" and accepted(keys, vector["jws"])
    }
    assert taken == NOT_LOOKED_AT
    ours = [(vector, keys) for vector, keys in sets if vector["result"] == "valid" and keys[0]["alg"] in OURS]
    assert [accepted(keys, vector["jws"]) for vector, keys in ours] == [True]


def test_two_keys_of_one_name_are_no_set() -> None:
    [(group, _)] = [
        pair
        for pair in vectors("json_web_key_test")
        if pair[0]["comment"] == "rs256" and pair[1]["result"] == "valid"
    ]
    [key] = group["private"]["keys"]
    assert PublicKeys([key], OURS)
    with pytest.raises(ValueError, match="twice"):
        PublicKeys([key, key], OURS)
