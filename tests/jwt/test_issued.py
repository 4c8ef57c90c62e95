"""Access tokens of an issuer: what is in them, who reads them, and what is refused."""

import base64
import hmac
import itertools
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import jwt as pyjwt
import pytest
from authlib.oauth2.rfc9068 import JWTBearerTokenValidator
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from joserfc import jwt as joserfc
from joserfc.jwk import KeySet

from adapters.jwt.compact import Malformed
from adapters.jwt.issued import Issuer, PublicKeys, is_signature, public_key
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.tokens import TokenPair
from infra.issuer.jwk import thumbprint
from service.settings import SettingsError
from tests.support import issuer
from tests.support.clock import FakeClock
from tests.support.issuer import ISSUER, pair
from tests.support.service import Service, service
from tests.support.stores import memory_store

ASYMMETRIC = ("RS256", "ES256")
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def stage(
    clock: FakeClock, algorithm: str, *accepted: str, store: Any = None, signing: int = 0, **more: str
) -> Service:
    told = issuer.settings(algorithm, *accepted, signing=signing)
    return service("checked-jwt", store or memory_store(), clock, **{**told, **more})  # type: ignore[arg-type]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(params=ASYMMETRIC)
def algorithm(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def claims(token: str) -> dict[str, Any]:
    return dict(pyjwt.decode(token, options={"verify_signature": False}))


def test_a_token_follows_rfc_9068(clock: FakeClock, algorithm: str) -> None:
    ada = stage(clock, algorithm)
    tokens = ada.sign_up()
    now = int(clock.now().timestamp())
    assert pyjwt.get_unverified_header(tokens.access_token) == {
        "alg": algorithm,
        "typ": "at+jwt",
        "kid": pair(algorithm).jwk["kid"],
    }
    said = claims(tokens.access_token)
    principal = ada.authenticate(tokens.access_token)
    assert said | {"gatehouse_session": ""} == {
        "iss": ISSUER,
        "aud": ["audience"],
        "sub": principal.user.id,
        "client_id": "app",
        "iat": now,
        "exp": now + 900,
        "auth_time": now,
        "acr": "aal1",
        "amr": ["pwd"],
        "jti": f"{principal.session}.0",
        "sid": principal.session,
        "email": "ada@example.org",
        "firstName": "Ada",
        "lastName": "Lovelace",
        "roles": [],
        "email_verified": False,
        "gatehouse_session": "",
    }


def test_roles_are_claims_and_scopes(clock: FakeClock, algorithm: str) -> None:
    ada = stage(clock, algorithm)
    ada.users.change(ada.authenticate(ada.sign_up().access_token).user.id, {"roles": ("admin", "a b", "staff")})
    said = claims(ada.sign_in().access_token)
    assert (said["roles"], said["scope"]) == (["admin", "a b", "staff"], "admin staff")


class OfAuthlib(JWTBearerTokenValidator):  # type: ignore[misc]
    """Authlib's own reading of RFC 9068."""

    def __init__(self, keys: object) -> None:
        super().__init__(issuer=ISSUER, resource_server="audience")
        self.keys = keys

    def get_jwks(self) -> object:
        return self.keys


def test_libraries_of_others_verify_it_by_the_published_keys(clock: FakeClock, algorithm: str) -> None:
    ada = stage(clock, algorithm)
    token = ada.sign_up().access_token
    keys = {"keys": [pair(algorithm, number).jwk for number in (0, 1)]}
    user = ada.authenticate(token).user.id
    joserfc_keys = KeySet.import_key_set(keys)  # type: ignore[arg-type]
    assert joserfc.decode(token, joserfc_keys, algorithms=[algorithm]).claims["sub"] == user
    authlib = OfAuthlib(joserfc_keys)
    assert authlib.authenticate_token(token)["sub"] == user
    [signing] = [key for key in pyjwt.PyJWKSet.from_dict(keys).keys if key.key_id == pair(algorithm).jwk["kid"]]
    read = pyjwt.decode(
        token,
        signing,
        [algorithm],
        audience="audience",
        issuer=ISSUER,
        options={"verify_exp": False, "verify_iat": False},
    )
    assert read["sub"] == user


def test_a_sign_out_holds_at_once(clock: FakeClock, algorithm: str) -> None:
    ada = stage(clock, algorithm)
    token = ada.sign_up().access_token
    ada.sign_out(token)
    with pytest.raises(Unauthenticated):
        ada.authenticate(token)


def test_a_token_ends(clock: FakeClock, algorithm: str) -> None:
    ada = stage(clock, algorithm)
    token = ada.sign_up().access_token
    clock.advance(minutes=15)
    with pytest.raises(Unauthenticated, match="expired"):
        ada.authenticate(token)


def test_no_refresh_token_is_an_issuers(clock: FakeClock, algorithm: str) -> None:
    """It is signed by a secret of this stage's own, which no published key stands for."""
    ada = stage(clock, algorithm)
    tokens = ada.sign_up()
    assert pyjwt.get_unverified_header(tokens.refresh_token)["alg"] == "HS256"
    assert claims(tokens.refresh_token)["iss"] != ISSUER
    with pytest.raises(Unauthenticated):
        ada.authenticate(tokens.refresh_token)
    with pytest.raises(InvalidRefreshToken):
        ada.refresh(tokens.access_token)


MOVES = [
    [("HS256",), ("HS256", "RS256"), ("RS256", "HS256"), ("RS256",)],
    [("RS256",), ("RS256", "HS256"), ("HS256", "RS256"), ("HS256",)],
    [("ES256",), ("ES256", "RS256"), ("RS256", "ES256"), ("RS256",)],
]


@pytest.mark.parametrize("steps", MOVES, ids=lambda steps: f"{steps[0][0]} to {steps[-1][0]}")
def test_a_stage_moves_to_another_algorithm_and_nobody_is_signed_out(
    clock: FakeClock, steps: list[tuple[str, ...]]
) -> None:
    """While functions change, some are of the former step and some of the next: each takes the other's tokens."""
    store = memory_store()
    stages = [stage(clock, *step, store=store) for step in steps]
    held = stages[0].sign_up()
    for former, latter in itertools.pairwise(stages):
        for issuing in (former, latter, former):
            held = issuing.refresh(held.refresh_token)
            assert former.authenticate(held.access_token) == latter.authenticate(held.access_token)
        clock.advance(minutes=15)  # what the former step signed has expired
    assert stages[-1].authenticate(stages[-1].refresh(held.refresh_token).access_token)


def test_a_rotation_refuses_nobody(clock: FakeClock, algorithm: str) -> None:
    store = memory_store()
    stages = [stage(clock, algorithm, store=store, signing=number) for number in range(3)]
    held = stages[0].sign_up()
    for former, latter in itertools.pairwise(stages):
        for issuing in (former, latter, former, latter):
            held = issuing.refresh(held.refresh_token)
            assert former.authenticate(held.access_token) == latter.authenticate(held.access_token)


def test_a_retired_key_is_nobodys(clock: FakeClock, algorithm: str) -> None:
    store = memory_store()
    held = stage(clock, algorithm, store=store).sign_up()
    with pytest.raises(Unauthenticated):
        stage(clock, algorithm, store=store, signing=2).authenticate(held.access_token)


def forged(tokens: TokenPair, algorithm: str) -> dict[str, str]:
    """Tokens that claim to be Ada's, by what there is to forge them with."""
    header = pyjwt.get_unverified_header(tokens.access_token)
    signed, _, signature = tokens.access_token.rpartition(".")
    payload = signed.partition(".")[2]
    key, other, said = pair(algorithm), pair(algorithm, 99), claims(tokens.access_token)
    raw = base64.urlsafe_b64decode(signature + "==")

    def by(secret: bytes, **changes: object) -> str:
        text = f"{part({**header, 'alg': 'HS256', **changes})}.{payload}"
        mac = hmac.digest(secret, text.encode(), "sha256")
        return f"{text}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"

    def other_key(**more: object) -> str:
        told = {**header, **more}
        return pyjwt.encode(said, other.private, algorithm, told)

    def with_signature(data: bytes) -> str:
        return f"{signed}.{base64.urlsafe_b64encode(data).rstrip(b'=').decode()}"

    return {
        "none": f"{part({**header, 'alg': 'none'})}.{payload}.",
        "the public key as a secret": by(key.public.encode()),
        "the JWK as a secret": by(json.dumps(key.jwk).encode()),
        "the modulus or point as a secret": by(str(key.jwk.get("n", key.jwk.get("x"))).encode()),
        "another key": other_key(),
        "a key of its own in jwk": other_key(jwk=other.jwk),
        "a key of its own by its kid": other_key(kid=other.jwk["kid"], jwk=other.jwk),
        "jku": other_key(jku="https://evil.example/jwks.json"),
        "x5u": other_key(x5u="https://evil.example/cert.pem"),
        "x5c": other_key(x5c=["MIIB"]),
        "a kid that is a path": other_key(kid="../../../../dev/null"),
        "a kid that asks a database": other_key(kid="x' UNION SELECT 'key"),
        "no kid": pyjwt.encode(said, other.private, algorithm, {"typ": "at+jwt"}),
        "the empty secret": by(b"", kid="../../dev/null"),
        "no signature": f"{signed}.",
        "zeroes": with_signature(bytes(len(raw))),
        "r is n": with_signature(P256_ORDER.to_bytes(32) + raw[32:64].rjust(32, b"\1")),
        "r and s are 1": with_signature((1).to_bytes(32) * 2),
        "cut": with_signature(raw[:-1]),
        "longer": with_signature(raw + b"\0"),
        "another algorithm's name": f"{part({**header, 'alg': 'PS256'})}.{payload}.{signature}",
        "the type of an ID token": pyjwt.encode(said, key.private, algorithm, {**header, "typ": "JWT"}),
        "an extension": pyjwt.encode(said, key.private, algorithm, {**header, "crit": ["exp"]}),
    }


def test_nothing_forged_is_a_token(clock: FakeClock, algorithm: str) -> None:
    ada = stage(clock, algorithm, "HS256")
    tokens = ada.sign_up()
    assert ada.authenticate(tokens.access_token)
    found = forged(tokens, algorithm)
    assert len(found) == 23
    taken = []
    for name, token in found.items():
        try:
            ada.authenticate(token)
        except Unauthenticated:
            continue
        taken.append(name)
    assert taken == []


def test_a_der_signature_is_none(clock: FakeClock) -> None:
    """RFC 7518, 3.4: R and S, never ASN.1."""
    ada = stage(clock, "ES256")
    signed, _, signature = ada.sign_up().access_token.rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    with pytest.raises(Unauthenticated):
        ada.authenticate(f"{signed}.{base64.urlsafe_b64encode(der).rstrip(b'=').decode()}")


CLAIMS: dict[str, Callable[[dict[str, Any]], object]] = {
    "another issuer": lambda said: said.update(iss=f"{ISSUER}/"),
    "another audience": lambda said: said.update(aud=["other"]),
    "an audience that is no list": lambda said: said.update(aud="audience"),
    "no expiry": lambda said: said.pop("exp"),
    "an expiry that is text": lambda said: said.update(exp=str(said["exp"])),
    "no client": lambda said: said.pop("client_id"),
    "not yet": lambda said: said.update(nbf=said["exp"] - 1),
    "no subject": lambda said: said.update(sub=""),
    "no session": lambda said: said.pop("gatehouse_session"),
}


@pytest.mark.parametrize("change", CLAIMS)
def test_what_our_own_key_signed_must_say_what_we_say(clock: FakeClock, algorithm: str, change: str) -> None:
    ada = stage(clock, algorithm)
    token = ada.sign_up().access_token
    said = claims(token)
    CLAIMS[change](said)
    header = pyjwt.get_unverified_header(token)
    with pytest.raises(Unauthenticated):
        ada.authenticate(pyjwt.encode(said, pair(algorithm).private, algorithm, header))


def test_a_weak_or_strange_key_is_refused() -> None:
    weak = pair("RS256", 0, 1024).jwk
    for jwk in (
        weak,
        {**pair("RS256").jwk, "use": "enc"},
        {**pair("RS256").jwk, "key_ops": ["sign"]},
        {**pair("RS256").jwk, "alg": "HS256"},
        {**pair("RS256").jwk, "n": pair("RS256").jwk["n"] + "="},
        {**pair("ES256").jwk, "alg": "RS256"},
        {**pair("ES256").jwk, "crv": "P-384"},
        {**pair("ES256").jwk, "y": pair("ES256").jwk["x"]},
        {"kty": "EC", "alg": "ES256"},
    ):
        with pytest.raises(ValueError, match=r".+"):
            public_key(jwk)


_WRONG = [
    ("SIGNING_KEY", issuer.signing_key(pair("RS256"))),
    ("SIGNING_KEY", pair("ES256").private),
    ("SIGNING_KEY", "[]"),
    ("ISSUER", "{}"),
    ("TOKEN_ALGORITHM", "none"),
]


def test_a_wrong_setting_is_named_and_not_shown(clock: FakeClock) -> None:
    told = issuer.settings("ES256")
    for name, value in _WRONG:
        with pytest.raises(SettingsError, match=name) as refused:
            service("jwt", memory_store(), clock, **{**told, name: value})  # type: ignore[arg-type]
        assert "PRIVATE" not in str(refused.value)


# RFC 7638, 3.1.
RFC_7638 = {
    "kty": "RSA",
    "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n"
    "3oknj"
    "hMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5"
    "hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
    "e": "AQAB",
}


def test_a_key_is_named_as_in_rfc_7638() -> None:
    assert thumbprint(RFC_7638) == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"


# RFC 7515, A.3: an ES256 signature, with its key.
RFC_7515_ES256 = {
    "kty": "EC", "crv": "P-256", "alg": "ES256", "kid": "a",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}  # fmt: skip
RFC_7515_TOKEN = (
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
)


def test_the_signature_of_rfc_7515_is_right_and_a_changed_one_isnt() -> None:
    signed, _, signature = RFC_7515_TOKEN.rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    key = public_key(RFC_7515_ES256)
    assert is_signature(key, raw, signed.encode())
    assert not is_signature(key, raw, signed.encode() + b"x")
    with pytest.raises(Malformed):  # it has neither our type nor a kid
        PublicKeys([RFC_7515_ES256], ["ES256"]).verify(RFC_7515_TOKEN)


@pytest.mark.parametrize(
    "text",
    ["[]", '"x"', '{"issuer": "x"}', '{"keys": [{}]}', '{"issuer": 1, "keys": [{}]}', '{"issuer": "x", "keys": []}'],
)
def test_an_issuer_is_an_address_and_keys(text: str) -> None:
    with pytest.raises(ValueError, match="must be a JSON object with an issuer and its keys"):
        Issuer.parse(text)


def test_a_token_of_no_key_and_no_algorithm_is_none(algorithm: str) -> None:
    token = f"{part({'alg': '', 'typ': 'at+jwt', 'kid': 'nobodys'})}.{part({})}.{part('')}"
    with pytest.raises(Malformed):
        PublicKeys([pair(algorithm).jwk], ASYMMETRIC).verify(token)


def test_a_token_ends_at_its_exp_where_nobody_looks_at_the_session_too(clock: FakeClock, algorithm: str) -> None:
    told: Any = issuer.settings(algorithm)
    here = service("jwt", memory_store(), clock, **told)
    token = here.sign_up().access_token
    clock.time = datetime.fromtimestamp(claims(token)["exp"] - 1, UTC)
    assert here.authenticate(token)
    clock.time = datetime.fromtimestamp(claims(token)["exp"], UTC)
    with pytest.raises(Unauthenticated):
        here.authenticate(token)


@pytest.mark.parametrize("former", ["HS256", "ES256"])
def test_tokens_of_either_algorithm_are_read_where_nobody_looks_at_the_session(clock: FakeClock, former: str) -> None:
    store = memory_store()
    before: Any = issuer.settings(former, "RS256")
    after: Any = issuer.settings("RS256", former)
    old, new = (service("jwt", store, clock, **told) for told in (before, after))
    held = [old.sign_up(), new.sign_in()]
    for here in (old, new):
        for tokens in held:
            assert here.authenticate(tokens.access_token).user.email == "ada@example.org"
    for here in (old, new):
        with pytest.raises(Unauthenticated):
            here.authenticate("a.b.c")
