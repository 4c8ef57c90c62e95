"""The short token of an issuer that a session of any kind is exchanged for."""

from datetime import timedelta
from typing import Any

import jwt as pyjwt
import pytest

from domain.errors import Unauthenticated
from domain.logins import Logins
from domain.service_token import ForServices
from service.settings import Settings
from service.tokens.issued import service_tokens
from tests.support import issuer
from tests.support.clock import FakeClock
from tests.support.issuer import ISSUER
from tests.support.service import ENVIRONMENT, Service, service
from tests.support.stores import LIFETIME, memory_store

FIVE_MINUTES = timedelta(minutes=5)


def exchange(here: Service, algorithm: str = "ES256") -> ForServices:
    told = Settings({**ENVIRONMENT, **issuer.settings(algorithm), "EXCHANGED_TOKEN_SECONDS": "300"}, lambda _: {})
    return ForServices(Logins(here.users, here.clock, LIFETIME), here.tokens, service_tokens(told, here.clock))


def claims(token: str) -> dict[str, Any]:
    return dict(pyjwt.decode(token, options={"verify_signature": False}))


@pytest.fixture(params=["session", "jwt"])
def here(request: pytest.FixtureRequest) -> Service:
    return service(request.param, memory_store(), FakeClock())


@pytest.mark.parametrize("algorithm", ["RS256", "ES256"])
def test_it_says_who_it_is_for_five_minutes(here: Service, algorithm: str) -> None:
    pair = here.sign_up()
    here.clock.advance(seconds=7)
    given = exchange(here, algorithm)(pair.access_token)
    said, now, user = (
        claims(given.access_token),
        here.clock.now().timestamp(),
        here.authenticate(pair.access_token).user,
    )
    assert pyjwt.get_unverified_header(given.access_token)["alg"] == algorithm
    assert given.expires_in == FIVE_MINUTES
    assert (said["iss"], said["sub"], said["email"]) == (ISSUER, user.id, user.email)
    assert (said["iat"], said["exp"]) == (int(now), int(now) + 300)
    assert (said["sid"], said["jti"]) == (here.handle(pair), f"{here.handle(pair)}.{int(now * 1000)}")
    assert "gatehouse_session" not in said


def test_it_does_not_outlive_its_session() -> None:
    here = service("session", memory_store(), FakeClock())
    token = here.sign_up().access_token
    session = here.sessions.get(here.tokens.session_of(token))
    assert session is not None
    here.clock.time = session.expires_at - timedelta(seconds=40)
    assert exchange(here)(token).expires_in == timedelta(seconds=40)


def test_an_ended_session_has_none(here: Service) -> None:
    token = here.sign_up().access_token
    here.sign_out(token)
    with pytest.raises(Unauthenticated):
        exchange(here)(token)


@pytest.mark.parametrize("algorithm", ["HS256", "RS256", "ES256"])
def test_a_token_is_compact_whatever_the_name(algorithm: str) -> None:
    told: Any = {} if algorithm == "HS256" else issuer.settings(algorithm)
    here = service("jwt", memory_store(), FakeClock(), **told)
    pair = here.sign_up()
    user = here.authenticate(pair.access_token).user
    here.users.change(user.id, {"first_name": "Ægir", "last_name": "Þór"})
    here.clock.advance(seconds=60)
    token = here.refresh(pair.refresh_token).access_token
    principal = here.authenticate(token)
    assert (principal.user.display_name, principal.session) == ("Ægir Þór", here.handle(pair))
    payload = pyjwt.api_jws.PyJWS().decode_complete(token, options={"verify_signature": False})["payload"]
    assert "Ægir".encode() in payload
    assert b": " not in payload
    assert b", " not in payload
