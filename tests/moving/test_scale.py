"""Fifteen hundred people, copied by a process that is killed again and again, while both sides are busy.

Afterwards nobody is lost, doubled, altered or signed out. Who stays signed in, and who doesn't, is kept by the test.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import pymongo
import pytest
from bson import ObjectId

from adapters.dynamodb import DynamoSessions, DynamoUsers
from adapters.dynamodb.copies import DynamoCopies
from adapters.express_session import signature
from adapters.system import SystemClock
from domain.authenticate import BySession
from domain.errors import Unauthenticated
from domain.logins import Logins
from migration.copying.copy import Told, verify_pass
from migration.copying.gone import users_in
from service.moving import moving_store
from service.settings import Settings
from service.stores import dynamodb, mongodb
from service.tokens.session import SessionKind
from tests.engines.servers import dynamodb_local, ferretdb
from tests.moving.both import SETTINGS, Stage
from tests.moving.copier import both, collections
from tests.moving.express import SECRET
from tests.support.checkout import ROOT
from tests.support.stores import dynamodb_client, new_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from service.leaving import Ends

pytestmark = [pytest.mark.engines, pytest.mark.timeout(900), pytest.mark.xdist_group("scale")]

PEOPLE, SESSIONS_EACH, KILLS = 1_500, 3, 20
PASSWORD = "correct horse battery"
HASH = "$2b$04$FTm6prwqUUJXSBILrLjvPez7cCUkUsnKMsV5B94Bd0wa3dKyDNGr6"
SAMPLE = 300
END = datetime.now(UTC) + timedelta(days=20)


@dataclass
class Known:
    """What has to hold at the end: sessions of the app by their ids, and tokens of the stage."""

    live: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)
    tokens: list[str] = field(default_factory=list)
    void: list[str] = field(default_factory=list)


def email(number: int) -> str:
    return f"person{number}@example.org"


def session_document(session_id: str, user_id: ObjectId) -> dict[str, Any]:
    text = json.dumps({"cookie": {"originalMaxAge": None, "expires": None}, "passport": {"user": str(user_id)}})
    return {"_id": session_id, "expires": END, "session": text}


@dataclass
class World:
    address: str
    endpoint: str
    table_name: str
    ends: Ends
    ids: list[ObjectId]
    known: Known

    @property
    def sessions(self) -> Any:
        return self.ends.sessions.collection

    def stage(self) -> Stage:
        """As step (b) has it: both stores, both kinds of token."""
        settings = Settings(SETTINGS | {"MONGODB_URI": self.address}, lambda _: {})
        table = self.ends.table
        store = moving_store(
            dynamodb.over_table(table), mongodb.open_store(settings), DynamoCopies(DynamoUsers(table)), SystemClock()
        )
        return Stage(store, SystemClock())  # type: ignore[arg-type] # the machine's own time


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with ferretdb() as mongo, dynamodb_local() as dynamo, pytest.MonkeyPatch.context() as patch:
        for name, value in {"ACCESS_KEY_ID": "x", "SECRET_ACCESS_KEY": "x", "DEFAULT_REGION": "eu-central-1"}.items():
            patch.setenv(f"AWS_{name}", value)
        patch.setenv("AWS_REGION", "eu-central-1")
        patch.setenv("AWS_ENDPOINT_URL", dynamo.address)
        address = f"{mongo.address}app"
        name = new_table(dynamodb_client(dynamo.address))
        ids = [ObjectId() for _ in range(PEOPLE)]
        found = World(address, dynamo.address, name, both(address, name), ids, Known())
        fill(found)
        yield found


def fill(world: World) -> None:
    with pymongo.MongoClient[dict[str, Any]](world.address) as client:
        database = client.get_default_database()
        database["users"].create_index("email", unique=True)
        people = [
            {"_id": user_id, "email": email(number), "passwordHash": HASH} for number, user_id in enumerate(world.ids)
        ]
        kept = [
            session_document(f"s{number}x{which}", user_id)
            for number, user_id in enumerate(world.ids)
            for which in range(SESSIONS_EACH)
        ]
        for start in range(0, len(people), 1000):
            database["users"].insert_many(people[start : start + 1000])
        for start in range(0, len(kept), 1000):
            database["sessions"].insert_many(kept[start : start + 1000])
        world.known.live |= {one["_id"] for one in kept}


@contextmanager
def busy(world: World) -> Iterator[None]:
    """People come and go on both sides meanwhile."""
    stop = Event()
    chance = random.Random(1)
    threads = [Thread(target=acting, args=(world, chance, stop)) for acting in (_at_the_app, _at_the_stage)]
    for thread in threads:
        thread.start()
    yield
    stop.set()
    for thread in threads:
        thread.join()


def _at_the_app(world: World, chance: random.Random, stop: Event) -> None:
    number = 0
    while not stop.wait(0.02):
        number += 1
        new = f"new{number}"
        world.sessions.insert_one(session_document(new, chance.choice(world.ids)))
        world.known.live.add(new)
        old = f"s{chance.randrange(PEOPLE)}x0"
        world.sessions.delete_one({"_id": old})
        world.known.live.discard(old)
        world.known.ended.add(old)


def _at_the_stage(world: World, chance: random.Random, stop: Event) -> None:
    stage = world.stage()
    while not stop.wait(0.05):
        staying, leaving = (stage.sign_in(email(chance.randrange(PEOPLE)), PASSWORD) for _ in range(2))
        assert staying is not None
        assert leaving is not None
        assert stage.sign_out(leaving.access_token)
        world.known.tokens.append(staying.access_token)
        world.known.void.append(leaving.access_token)


def copier(world: World) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.moving.copier", world.address, world.table_name],
        cwd=ROOT, env=os.environ | {"AWS_ENDPOINT_URL": world.endpoint},
    )  # fmt: skip


@pytest.fixture(scope="module")
def copied(world: World) -> World:
    moments = random.Random(2)
    with busy(world):
        for _ in range(KILLS):
            running = copier(world)
            time.sleep(moments.uniform(0.8, 2.5))
            running.send_signal(signal.SIGKILL)
            running.wait()
    # Where the database doesn't answer for a while a run ends, and says so: another goes on.
    assert any(copier(world).wait() == 0 for _ in range(5))
    return world


def test_nothing_differs(copied: World) -> None:
    for each in collections(copied.ends):
        assert set(+verify_pass(each, Told())) == {"the same"}


def test_nobody_is_lost_or_doubled(copied: World) -> None:
    people = [user_id for page in users_in(copied.ends.table) for user_id in page.documents]
    assert sorted(people) == sorted(map(str, copied.ids))
    users = DynamoUsers(copied.ends.table)
    for number in random.Random(3).sample(range(PEOPLE), SAMPLE):
        found = users.credentials(email(number))
        assert found is not None
        assert (found.user.id, found.password_hash) == (str(copied.ids[number]), HASH)


def test_each_cookie_opens_what_it_did_and_no_more(copied: World) -> None:
    table = copied.ends.table
    tokens: Any = SessionKind(Settings({"SESSION_SECRET": SECRET}, lambda _: {}), SystemClock()).tokens()
    logins = Logins(DynamoUsers(table), SystemClock(), timedelta(days=30))
    authenticate = BySession(logins=logins, sessions=DynamoSessions(table), tokens=tokens, touch_after=timedelta(1))
    chance, known = random.Random(4), copied.known
    for session_id in [*chance.sample(sorted(known.live), SAMPLE), *(one for one in known.live if one[0] == "n")]:
        assert authenticate(signature.encoded(session_id, SECRET)).principal.user.email
    for session_id in chance.sample(sorted(known.ended), min(SAMPLE, len(known.ended))):
        with pytest.raises(Unauthenticated):
            authenticate(signature.encoded(session_id, SECRET))


def test_who_signed_in_at_the_stage_is_signed_in_and_who_left_isnt(copied: World) -> None:
    stage = copied.stage()
    assert copied.known.tokens
    assert all(stage.caller(token) for token in copied.known.tokens)
    assert not any(stage.caller(token) for token in copied.known.void)
