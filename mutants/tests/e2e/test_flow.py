"""The whole way from sign-up to sign-out over HTTP, with real worker processes.

On `make dev`'s own server, and on a stage that `pulumi up` has deployed: each function from its zip, with nothing
but Lambda's runtime beside it.
"""

import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.e2e.client import PERSON, Client, bearer, stage, tokens
from tests.e2e.deployed import deployed
from tests.engines.servers import dynamodb_local, ferretdb


def on_the_engine(backend: str) -> object:
    """Deployed once, whichever worker gets the tests: that takes most of a minute."""
    name = f"deployed {backend}"
    return pytest.param(name, marks=[pytest.mark.engines, pytest.mark.xdist_group(name), pytest.mark.timeout(400)])


@pytest.fixture(
    scope="module",
    params=[
        "dynamodb-jwt",
        "dynamodb-session",
        pytest.param("mongodb-session", marks=pytest.mark.engines),
        pytest.param("mongodb-jwt", marks=pytest.mark.engines),
        pytest.param("dynamodb-jwt on DynamoDB Local", marks=pytest.mark.engines),
        on_the_engine("dynamodb-jwt"),
        on_the_engine("mongodb-session"),
    ],
)
def gate(request: pytest.FixtureRequest) -> Iterator[Client]:
    backend, _, elsewhere = request.param.removeprefix("deployed ").partition(" on ")
    started = deployed if request.param.startswith("deployed ") else stage
    if elsewhere:
        with dynamodb_local() as server, stage(backend, AWS_ENDPOINT_URL_DYNAMODB=server.address) as client:
            yield client
    elif backend.startswith("mongodb"):
        with ferretdb() as server, started(backend, MONGODB_URI=f"{server.address}app") as client:
            yield client
    else:
        with started(backend) as client:
            yield client


@pytest.fixture
def person() -> dict[str, str]:
    """Somebody new for each test."""
    return PERSON | {"email": f"{uuid.uuid4().hex}@example.com"}


def test_from_sign_up_to_sign_out(gate: Client, person: dict[str, str]) -> None:
    signed_up = gate.sign_up(**person)
    assert gate.private(Authorization=bearer(signed_up)).status == 200
    signed_in = gate.sign_in(email=person["email"])
    answer = gate.private(Authorization=bearer(signed_in))
    context = answer.json()["authContext"]
    assert (context["email"], context["fullName"]) == (person["email"], "Ada Lovelace")
    refreshed = tokens(gate.refresh(signed_in["refresh_token"]), 200)
    assert gate.private(Authorization=bearer(refreshed)).status == 200
    assert gate.post("/signout", Authorization=bearer(refreshed)).status == 204
    assert gate.private(Authorization=bearer(refreshed)).status == 401
    assert gate.refresh(refreshed["refresh_token"]).status == 403
    assert gate.private(Authorization=bearer(signed_up)).status == 200


def test_without_a_token_and_with_a_tampered_one(gate: Client, person: dict[str, str]) -> None:
    data = gate.sign_up(**person)
    assert gate.private().status == 401
    assert gate.private(Authorization="Bearer " + data["access_token"][:-1] + "~").status == 401
    assert gate.private(Authorization="Basic YTpi").status == 401
    assert gate.post("/signout").status == 401


def test_the_cookie_signs_in_where_tokens_are_sessions(gate: Client, person: dict[str, str]) -> None:
    answer = gate.post("/signup", person)
    cookies = [value for name, value in answer.headers if name.lower() == "set-cookie"]
    cookie = next(
        (value for value in cookies if value.startswith(("connect.sid=", "__Host-gatehouse-session="))), None
    )
    backend = gate.stage.get("/health").json()["backend"]
    assert (cookie is not None) == backend.endswith("session")
    if cookie:
        assert gate.private(Cookie=cookie.partition(";")[0]).status == 200
        cleared = gate.post("/signout", Cookie=cookie.partition(";")[0], Sec_Fetch_Site="same-origin")
        assert cleared.status == 204
        assert gate.private(Cookie=cookie.partition(";")[0]).status == 401


def test_every_refusal_has_one_shape(gate: Client, person: dict[str, str]) -> None:
    gate.sign_up(**person)
    refusals = {
        (401, "unauthorized"): gate.private(),
        (404, "not_found"): gate.stage.get("/nowhere"),
        (400, "invalid_request"): gate.post("/signup", {}),
        (401, "wrong_credentials"): gate.post("/signin", {"email": person["email"], "password": "wrong"}),
        (403, "invalid_refresh_token"): gate.refresh("x"),
        (409, "email_in_use"): gate.post("/signup", person),
    }
    for (status, code), answer in refusals.items():
        body = answer.json()
        assert (answer.status, body["success"], body["error"]["code"]) == (status, False, code), answer.body
        assert body["error"]["message"]
        assert body["requestId"]


def test_refusals_can_be_read_by_a_page_of_an_allowed_origin(gate: Client) -> None:
    """API Gateway's own name the first origin, or nobody and are for all; a function's name whoever asks of ours."""
    for origin in ("http://localhost:3000", "http://localhost:5173"):
        answer = gate.post("/signin", {}, Origin=origin)
        assert answer.header("Access-Control-Allow-Origin") == origin
    first = "http://localhost:3000"
    for answer in (gate.private(Origin=first), gate.stage.get("/nowhere", headers={"Origin": first})):
        assert answer.header("Access-Control-Allow-Origin") in {first, "*"}


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
def test_no_refusal_is_for_whoever_asks_with_a_cookie(gate: Client, origin: str) -> None:
    answers = [gate.private(Origin=origin), gate.stage.get("/nowhere", headers={"Origin": origin})]
    for answer in [*answers, gate.post("/signin", {}, Origin=origin)]:
        named = answer.header("Access-Control-Allow-Origin")
        assert named != origin
        assert named != "*" or answer.header("Access-Control-Allow-Credentials") is None


def test_a_page_of_an_allowed_origin_may_ask(gate: Client) -> None:
    asking = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    allowed = gate.stage.request("OPTIONS", "/signin", headers={"Origin": "http://localhost:5173"} | asking)
    assert allowed.status in {200, 204}
    assert allowed.header("Access-Control-Allow-Origin") == "http://localhost:5173"
    assert "POST" in str(allowed.header("Access-Control-Allow-Methods"))
    other = gate.stage.request("OPTIONS", "/signin", headers={"Origin": "https://evil.example"} | asking)
    assert other.header("Access-Control-Allow-Origin") != "https://evil.example"


def test_of_thirty_sign_ups_at_once_one_succeeds(gate: Client, person: dict[str, str]) -> None:
    """As many as the stage's limit on routes that hash a password lets through at once."""
    with ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(lambda _: gate.post("/signup", person).status, range(30)))
    assert sorted(answers) == [201] + [409] * 29


def test_fifty_refreshes_at_once_get_the_same_token_and_it_works(gate: Client, person: dict[str, str]) -> None:
    data = gate.sign_up(**person)
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: gate.refresh(data["refresh_token"]), range(50)))
    assert {answer.status for answer in answers} == {200}
    assert len({answer.json()["data"]["refresh_token"] for answer in answers}) == 1
    child = answers[0].json()["data"]
    assert gate.private(Authorization=bearer(child)).status == 200
    assert gate.refresh(child["refresh_token"]).status == 200
