"""The examples of RFC 7515, 7517 and 8037: those by our algorithms are genuine, and nothing else is taken for one."""

from __future__ import annotations

import base64
import json

import pytest

from adapters.jwt.compact import Malformed, decoded, read
from adapters.jwt.issued import PublicKeys, is_signature, public_key
from adapters.jwt.keys import verified_payload

PAYLOAD = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
# RFC 7515, A.1.
BY_SECRET = f"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{PAYLOAD}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
SECRET = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
# A.2.
BY_RSA = (
    f"eyJhbGciOiJSUzI1NiJ9.{PAYLOAD}.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5"
    "YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0Ga"
    "rZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIh"
    "WkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
)
RSA = {
    "kty": "RSA",
    "n": "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2l"
    "ZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xs"
    "mtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
    "e": "AQAB",
    "alg": "RS256",
}
# A.3.
_SIGNATURE = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
BY_EC = f"eyJhbGciOiJFUzI1NiJ9.{PAYLOAD}.{_SIGNATURE}"
EC = {
    "kty": "EC",
    "crv": "P-256",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    "alg": "ES256",
}
# A.4 is by ES512, A.5 by nothing.
P521 = {
    "kty": "EC",
    "crv": "P-521",
    "x": "AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk",
    "y": "ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2",
}
UNSIGNED = f"eyJhbGciOiJub25lIn0.{PAYLOAD}."
# RFC 7517, A.1: its key of a curve is for encryption.
KEYS = [
    {
        "kty": "EC",
        "crv": "P-256",
        "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
        "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
        "use": "enc",
        "kid": "1",
    },
    {
        "kty": "RSA",
        "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCi"
        "FV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6q"
        "MQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJz"
        "KnqDKgw",
        "e": "AQAB",
        "alg": "RS256",
        "kid": "2011-04-29",
    },
]
# RFC 7517, A.3, and RFC 8037, A.2.
OTHERS = [
    {"kty": "oct", "alg": "A128KW", "k": "GawgguFyGrWKav7AX4VKUg"},
    {"kty": "oct", "k": SECRET, "alg": "RS256"},
    {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", "alg": "ES256"},
    {**P521, "alg": "ES256"},
    {**P521, "alg": "ES512"},
]


def is_genuine(token: str, jwk: dict[str, str]) -> bool:
    _, _, signed, signature = read(token)
    return is_signature(public_key(jwk), decoded(signature.decode()), signed)


@pytest.mark.parametrize(("token", "jwk"), [(BY_RSA, RSA), (BY_EC, EC)], ids=["RS256", "ES256"])
def test_an_example_is_genuine_and_no_change_of_it_is(token: str, jwk: dict[str, str]) -> None:
    assert is_genuine(token, jwk)
    head, payload, signature = token.split(".")
    other = payload.replace("eyJpc3MiOiJqb2Ui", "eyJpc3MiOiJqb2Ey")
    assert other != payload
    assert not is_genuine(f"{head}.{other}.{signature}", jwk)
    for place in (0, len(signature) // 2, len(signature) - 3):
        wrong = "A" if signature[place] != "A" else "B"
        assert not is_genuine(f"{head}.{payload}.{signature[:place]}{wrong}{signature[place + 1 :]}", jwk)


def test_the_example_by_a_secret_is_genuine_by_that_alone() -> None:
    secret = base64.urlsafe_b64decode(SECRET + "==")
    assert json.loads(verified_payload(BY_SECRET, lambda _: secret, "HS256"))["iss"] == "joe"
    for known in (secret[:-1], RSA["n"].encode()):
        with pytest.raises(Malformed):
            verified_payload(BY_SECRET, lambda _, known=known: known, "HS256")  # type: ignore[misc]


@pytest.mark.parametrize("token", [UNSIGNED, BY_RSA, BY_EC])
def test_what_another_algorithm_signed_or_none_is_by_no_secret(token: str) -> None:
    with pytest.raises(Malformed):
        verified_payload(token, lambda _: b"s" * 64, "HS256")


@pytest.mark.parametrize("token", [BY_RSA, BY_EC, BY_SECRET, UNSIGNED])
def test_no_example_is_an_access_token(token: str) -> None:
    keys = PublicKeys([{**RSA, "kid": "None"}, {**EC, "kid": ""}], ("RS256", "ES256"))
    with pytest.raises(Malformed):
        keys.verify(token)


def test_of_the_examples_of_keys_the_one_for_signatures_is_taken() -> None:
    encrypting, signing = KEYS
    assert public_key(signing)
    with pytest.raises(ValueError, match="something else than signatures"):
        public_key({**encrypting, "alg": "ES256"})


@pytest.mark.parametrize("jwk", OTHERS, ids=lambda jwk: f"{jwk['kty']} {jwk['alg']}")
def test_no_other_kind_of_key_is_taken(jwk: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="key"):
        public_key(jwk)
