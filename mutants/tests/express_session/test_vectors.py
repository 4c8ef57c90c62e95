"""Golden vectors: whoever the real apps let in is let in here, and nobody else."""

import copy
import json
from typing import Any

import pytest

from adapters.express_session.tokens import SignedSessionIds
from adapters.mongodb import Encrypted
from adapters.mongodb.crypto import Kruptein
from domain.errors import Unauthenticated
from domain.handles import handle_of
from tests.express_session.conftest import Open
from tests.express_session.vectors import USERS, VECTORS, bson, each, settings


@pytest.fixture
def people(database: Any) -> None:
    database["users"].insert_many(copy.deepcopy(USERS))


def sid(doors: Any, header: str) -> str | None:
    """The session id that a Cookie header proves, as the authorizer's context names it."""
    answer = doors.authorize(header)
    return answer["context"]["sessionId"] if answer else None


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("vector", each("sessions"))
def test_a_session_of_the_legacy_app(vector: dict[str, Any], database: Any, beside: Open) -> None:
    document = bson(vector["document"])
    if document:
        database["sessions"].insert_one(copy.deepcopy(document))
    doors = beside(**settings(vector))
    expected = vector["expect"]["me"]
    answers = [doors.authorize(vector["cookie_header"])]
    answers += [doors.authorize(authorization=f"Bearer {token}") for token in vector["bearer"]]
    for answer in answers:
        if expected is None:
            assert answer is None
            continue
        assert answer is not None
        context = answer["context"]
        assert answer["principalId"] == context["userId"] == expected["id"]
        assert context["fullName"] == expected["fullName"]
        assert json.loads(context["roles"]) == expected["roles"]
        assert context["sessionId"] == handle_of(document["_id"])
    kept = database["sessions"].find_one()
    assert (kept or {}).get("session") == (document or {}).get("session")


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("vector", each("cookies"))
def test_a_cookie_header(vector: dict[str, Any], database: Any, beside: Open) -> None:
    document = bson(VECTORS["documents"][0]["document"])
    if vector["sid"]:
        database["sessions"].insert_one({**document, "_id": vector["sid"]})
    expected = handle_of(vector["sid"]) if vector["sid"] else None
    assert sid(beside(**settings(vector)), vector["header"]) == expected


def test_only_the_cookie_package_of_2019_differs() -> None:
    """What cookie 0.4.0 takes and 0.7.2 doesn't, we don't either: the stricter reading is every newer app's."""
    differing = {vector["name"]: vector["differs"] for vector in VECTORS["cookies"] if "differs" in vector}
    assert differing
    for vector in VECTORS["cookies"]:
        for stack, said in vector.get("differs", {}).items():
            assert (said == vector["sid"]) == (stack != "cm4")


@pytest.mark.usefixtures("people")
def test_two_cookie_lines_are_one_header(database: Any, beside: Open) -> None:
    session = next(vector for vector in VECTORS["sessions"] if vector["name"] == "cm6: default")
    database["sessions"].insert_one(bson(session["document"]))
    event = {
        "type": "REQUEST",
        "methodArn": "arn:aws:execute-api:eu-central-1:1:a/test/GET/private",
        "httpMethod": "GET",
        "multiValueHeaders": {"Cookie": ["a=b", session["cookie_header"]]},
    }
    assert set(VECTORS["two_cookie_lines_me_status"].values()) == {200}
    assert beside()._handle("authorizer", event)["context"]["sessionId"] == handle_of(session["expect"]["sid"])


@pytest.mark.parametrize("vector", each("bearer"))
def test_a_bearer_token(vector: dict[str, Any]) -> None:
    tokens = SignedSessionIds(vector["secrets"])
    if vector["sid"] is None:
        with pytest.raises(Unauthenticated):
            tokens.session_of(vector["token"])
    else:
        assert tokens.session_of(vector["token"]) == vector["sid"]


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("vector", each("documents"))
def test_an_odd_document(vector: dict[str, Any], database: Any, beside: Open) -> None:
    document = bson(vector["document"])
    database["sessions"].insert_one(copy.deepcopy(document))
    known = VECTORS["documents_cookie"]
    user = beside(**settings(known)).user(known["cookie_header"])
    assert user == (known["user_if_200"] if vector["me_status"] == 200 else None)
    assert database["sessions"].find_one().get("session") == document.get("session")


@pytest.mark.parametrize("vector", each("crypto"))
def test_a_ciphertext_of_kruptein(vector: dict[str, Any]) -> None:
    contents = Encrypted(Kruptein(vector["secret"], {}, nested=vector["nested"]))
    assert contents.read(vector["text"]) == json.loads(vector["plaintext"])
    other = Encrypted(Kruptein(vector["secret"] + "x", {}, nested=vector["nested"]))
    assert other.read(vector["text"]) is None
