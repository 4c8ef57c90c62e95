"""The database goes away in the middle of it all: 503 and 500, never 401, and all is well when it is back."""

from collections.abc import Iterator

import pytest

from tests.e2e.client import PERSON, Client, bearer, stage, tokens
from tests.engines.servers import Server, ferretdb

pytestmark = pytest.mark.engines


@pytest.fixture
def shaken() -> Iterator[tuple[Server, Client]]:
    with ferretdb() as server, stage("mongodb-session", MONGODB_URI=f"{server.address}app") as client:
        yield server, client


def test_an_outage_is_never_taken_for_signed_out(shaken: tuple[Server, Client]) -> None:
    server, gate = shaken
    data = gate.sign_up()
    assert gate.private(Authorization=bearer(data)).status == 200
    server.stop()
    assert gate.private(Authorization=bearer(data)).status == 500
    refused = gate.post("/signin", {"email": PERSON["email"], "password": PERSON["password"]})
    assert (refused.status, refused.json()["error"]["code"]) == (503, "unavailable")
    assert gate.refresh(data["refresh_token"]).status == 503
    server.start()
    assert gate.private(Authorization=bearer(data)).status == 200
    assert tokens(gate.refresh(data["refresh_token"]), 200)
    assert gate.sign_in()
