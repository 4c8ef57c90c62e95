"""What an access token of ours says, and what it must say to be one, whether its session is looked at or not."""

from collections.abc import Callable
from typing import Any

import jwt as pyjwt
import pytest

from adapters.jwt.issuing import SigningKeys
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.handles import handle_of
from tests.support.clock import FakeClock
from tests.support.service import ENVIRONMENT, Service, service
from tests.support.stores import memory_store

ACCESS, REFRESH = ENVIRONMENT["JWT_ACCESS_SECRET"].strip(), ENVIRONMENT["JWT_REFRESH_SECRET"].strip()
Change = Callable[[dict[str, Any]], object]


@pytest.fixture(params=["jwt", "checked-jwt"])
def here(request: pytest.FixtureRequest) -> Service:
    return service(request.param, memory_store(), FakeClock())


def claims(token: str) -> dict[str, Any]:
    return dict(pyjwt.decode(token, options={"verify_signature": False}))


def signed(claims: dict[str, Any], secret: str = ACCESS, type_: str = "at+jwt") -> str:
    return SigningKeys([secret], type_).sign(claims)


def test_both_tokens_say_this_and_no_more(here: Service) -> None:
    pair = here.sign_up()
    now, session_id = int(here.clock.time.timestamp()), here.tokens.session_of(pair.access_token)
    common = {"iss": "issuer", "aud": "audience", "sid": session_id, "iat": now}
    access, refresh = claims(pair.access_token), claims(pair.refresh_token)
    assert access == {
        **common,
        "sub": here.authenticate(pair.access_token).user.id,
        "jti": f"{session_id}.0.at",
        "exp": now + 900,
        "email": "ada@example.org",
        "firstName": "Ada",
        "lastName": "Lovelace",
        "roles": [],
        "email_verified": False,
    }
    assert refresh.items() >= {**common, "sub": access["sub"], "jti": f"{session_id}.0.rt"}.items()
    assert not refresh.keys() & {"email", "firstName", "roles"}


def test_what_is_signed_anew_as_it_was_is_accepted(here: Service) -> None:
    pair = here.sign_up()
    again = signed(claims(pair.access_token))
    assert here.authenticate(again) == here.authenticate(pair.access_token)
    assert here.authenticate(again).session == handle_of(here.tokens.session_of(pair.access_token))


def without(name: str) -> Change:
    return lambda said: said.pop(name)


def being(name: str, value: object) -> Change:
    return lambda said: said.update({name: value})


WRONG: dict[str, Change] = {
    **{f"no {name}": without(name) for name in ("sub", "sid", "jti", "iss", "aud", "exp")},
    **{f"an empty {name}": being(name, "") for name in ("sub", "sid", "jti")},
    **{f"a number as {name}": being(name, 1) for name in ("sub", "sid", "jti")},
    "a list as iss": being("iss", ["issuer"]),
    "a list as aud": being("aud", ["audience"]),
    "another issuer": lambda said: said.update(iss="another"),
    "another audience": lambda said: said.update(aud="another"),
    "the issuer in capitals": lambda said: said.update(iss=said["iss"].upper()),
    "expired": lambda said: said.update(exp=said["iat"] - 1),
    "expiring now": lambda said: said.update(exp=said["iat"]),
    "a text as exp": lambda said: said.update(exp=str(said["exp"])),
    "a fraction as exp": lambda said: said.update(exp=said["exp"] + 0.5),
    "true as exp": lambda said: said.update(exp=True),
    "not before yesterday": lambda said: said.update(nbf=said["iat"] - 86_400),
    "not before tomorrow": lambda said: said.update(nbf=said["iat"] + 86_400),
}
OF_THE_USER: dict[str, Change] = {
    "no roles": lambda said: said.pop("roles"),
    "a text as roles": lambda said: said.update(roles="admin"),
    "no email": lambda said: said.pop("email"),
    "a number as email": lambda said: said.update(email=1),
}


@pytest.mark.parametrize("change", WRONG)
def test_what_our_own_key_signed_must_say_what_we_say(here: Service, change: str) -> None:
    said = claims(here.sign_up().access_token)
    WRONG[change](said)
    with pytest.raises(Unauthenticated):
        here.authenticate(signed(said))


@pytest.mark.parametrize("change", OF_THE_USER)
def test_who_it_is_must_be_said_where_nobody_looks_it_up(change: str) -> None:
    here = service("jwt", memory_store(), FakeClock())
    said = claims(here.sign_up().access_token)
    OF_THE_USER[change](said)
    with pytest.raises(Unauthenticated):
        here.authenticate(signed(said))


@pytest.mark.parametrize("verified", ["true", 1, None, [True], False])
def test_an_address_is_verified_by_true_alone(verified: object) -> None:
    here = service("jwt", memory_store(), FakeClock())
    said = claims(here.sign_up().access_token)
    assert not here.authenticate(signed(said | {"email_verified": verified})).user.email_verified
    assert here.authenticate(signed(said | {"email_verified": True})).user.email_verified


@pytest.mark.parametrize(
    ("secret", "type_"), [(REFRESH, "rt+jwt"), (REFRESH, "at+jwt"), (ACCESS, "rt+jwt"), (ACCESS, "JWT")]
)
def test_no_token_is_of_another_kind(here: Service, secret: str, type_: str) -> None:
    pair = here.sign_up()
    with pytest.raises(Unauthenticated):
        here.authenticate(signed(claims(pair.access_token), secret, type_))
    with pytest.raises(Unauthenticated):
        here.authenticate(pair.refresh_token)
    with pytest.raises(InvalidRefreshToken):
        here.refresh(pair.access_token)


@pytest.mark.parametrize("algorithm", ["none", "HS384"])
def test_one_algorithm_is_ours(here: Service, algorithm: str) -> None:
    said = claims(here.sign_up().access_token)
    key = "" if algorithm == "none" else ACCESS
    with pytest.raises(Unauthenticated):
        here.authenticate(pyjwt.encode(said, key, algorithm, headers={"typ": "at+jwt"}))


def test_a_session_that_ended_ends_a_checked_token_and_no_other(here: Service) -> None:
    pair = here.sign_up()
    here.sign_out(pair.access_token)
    if here.kind == "jwt":
        assert here.authenticate(pair.access_token)
        here.clock.advance(seconds=900)
    with pytest.raises(Unauthenticated):
        here.authenticate(pair.access_token)
