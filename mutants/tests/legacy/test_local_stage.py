"""The whole way: an Express app, and the stage that `pulumi up` would make, each in processes of their own."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from understudy.testing import Answer, Running

from tests.legacy.apps import ExpressApp, express
from tests.legacy.conftest import ADA
from tests.legacy.options import AS_OBJECT, KRUPTEIN, MEMBERS, STORE_SECRET
from tests.support.stage import serving

pytestmark = [pytest.mark.engines, pytest.mark.timeout(240)]

PASSWORD = {"email": "ada@example.org", "password": "correct horse"}
APP = {
    "session": {
        "secret": ["a new secret", "an old one"],
        "name": "app.sid",
        "rolling": True,
        "cookie": {"maxAge": 3_600_000},
    },
    "store": {"crypto": {"secret": STORE_SECRET}, "touchAfter": 60},
    "passport": "object",
    "members": MEMBERS,
}
SECRETS = "a new secret,an old one"
STAGE = {
    "cookieName": "app.sid",
    "cookieSecure": False,
    "cookieSameSite": "off",
    "sessionTtlSeconds": 3600,
    "sessionTouchAfterSeconds": 60,
    "sessionRolling": True,
    "mongodbSessionsCrypto": KRUPTEIN["MONGODB_SESSIONS_CRYPTO"],
    "mongodbSessionsCryptoSecret": STORE_SECRET,
    "mongodbSessionsPassportUser": AS_OBJECT["MONGODB_SESSIONS_PASSPORT_USER"].split(","),
    "bcryptRounds": 10,
}


@pytest.fixture
def app(address: str, database: Any) -> Iterator[ExpressApp]:
    with express("cm6", address, database.name, APP) as running:
        yield running


@pytest.fixture
def stage(address: str, database: Any) -> Iterator[Running]:
    """As docs/express.md has it: the app's database and secret in the environment, its options as settings."""
    settings = {**STAGE, "mongodbDatabase": database.name}
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in settings.items()}
    environ = {"BACKEND": "mongodb-session", "MONGODB_URI": address, "SESSION_SECRET": SECRETS}
    with serving(*(f"--config={name}={text}" for name, text in texts.items()), env=environ) as running:
        yield running


def cookie(answer: Answer) -> str:
    return (answer.header("Set-Cookie") or "").partition(";")[0]


def test_sessions_go_both_ways_through_the_gateway(app: ExpressApp, stage: Running) -> None:
    def private(sent: str) -> Answer:
        return stage.get("/private", headers={"Cookie": sent})

    theirs = app.sign_in()
    answer = private(theirs)
    assert (answer.status, answer.json()["authContext"]["userId"]) == (200, ADA)
    assert cookie(answer) == theirs
    assert stage.get("/private", headers={"Authorization": f"Bearer {theirs.partition('=')[2]}"}).status == 200

    ours = cookie(stage.request("POST", "/signin", body=PASSWORD, headers={"Content-Type": "application/json"}))
    assert app.user(ours) == private(ours).json()["authContext"]["userId"] == ADA
    assert app.count(ours) == 1
    assert private(ours).status == 200

    assert app.sign_out(theirs).status == 204
    assert private(theirs).status == 401
    of_a_page = {"Cookie": ours, "Sec-Fetch-Site": "same-origin"}
    assert stage.request("POST", "/signout", headers=of_a_page).status == 204
    assert (app.user(ours), private(ours).status) == (None, 401)
    assert private("app.sid=s%3Aforged.signature").status == 401
