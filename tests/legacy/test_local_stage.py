"""The whole way: an Express app, and the stage that `pulumi up` would make, each in processes of their own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from understudy.testing import Answer, Running

from tests.legacy.apps import ExpressApp, express
from tests.legacy.conftest import ADA
from tests.legacy.options import AS_OBJECT, KRUPTEIN, MEMBERS, STORE_SECRET
from tests.support.checkout import ROOT
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
STAGE = {
    "backend": "mongodb-session",
    "sessionSecret": "a new secret,an old one",
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
def stage(address: str, database: Any, tmp_path: Path) -> Iterator[Running]:
    """The program of this checkout under a stage file of the test's own."""
    for entry in ROOT.iterdir():
        if not entry.name.startswith("Pulumi."):
            (tmp_path / entry.name).symlink_to(entry)
    settings = {f"gatehouse:{name}": value for name, value in {**STAGE, "mongodbDatabase": database.name}.items()}
    (tmp_path / "Pulumi.yaml").write_bytes((ROOT / "Pulumi.yaml").read_bytes())
    (tmp_path / "Pulumi.beside.yaml").write_text(yaml.safe_dump({"config": settings}))
    with serving(
        "--project", str(tmp_path), "--stage", "beside", env={"MONGODB_URI": address, "BACKEND": ""}
    ) as running:
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
    assert stage.request("POST", "/signout", headers={"Cookie": ours}).status == 204
    assert (app.user(ours), private(ours).status) == (None, 401)
    assert private("app.sid=s%3Aforged.signature").status == 401
