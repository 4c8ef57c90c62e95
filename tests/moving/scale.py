"""Many people, copied by a process that is killed again and again while both sides are busy; and what must hold then.

The test does it small, `python -m benchmarks move` as large as it is told to.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING, Any

import pymongo
import pytest
from bson import ObjectId
from pymongo.errors import PyMongoError

from adapters.dynamodb import DynamoSessions, DynamoUsers
from adapters.dynamodb.copies import DynamoCopies
from adapters.express_session import signature
from adapters.system import SystemClock
from domain.authenticate import BySession
from domain.errors import Unauthenticated, Unavailable
from domain.logins import Logins
from migration.copying.copy import verify_pass
from migration.copying.gone import users_in
from migration.copying.records import State
from migration.copying.work import Told
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
    from collections.abc import Callable, Iterator

    from service.leaving import Ends

PASSWORD = "correct horse battery"
HASH = "$2b$04$FTm6prwqUUJXSBILrLjvPez7cCUkUsnKMsV5B94Bd0wa3dKyDNGr6"
END = datetime.now(UTC) + timedelta(days=20)
SEEDED_AT_ONCE = 1000
RUNS_TO_THE_END = 10


@dataclass(frozen=True, slots=True)
class Size:
    """`sessions` of each of the `people`; a run is killed after so many seconds, from `first` to `last`.

    Of the people and of the cookies `sample` are tried one by one; all are compared by digest.
    """

    people: int
    sessions: int = 3
    kills: int = 20
    first: float = 1.0
    last: float = 3.0
    sample: int = 300


@dataclass
class Known:
    """What has to hold at the end: sessions of the app by their ids, and refresh tokens of the stage."""

    live: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)
    tokens: list[str] = field(default_factory=list)
    void: list[str] = field(default_factory=list)


@dataclass
class World:
    address: str
    endpoint: str
    table_name: str
    ends: Ends
    size: Size
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


@contextmanager
def world(size: Size) -> Iterator[World]:
    """An app's database with all of its people, and an empty table."""
    with ferretdb() as mongo, dynamodb_local() as dynamo, pytest.MonkeyPatch.context() as patch:
        for name, value in {"ACCESS_KEY_ID": "x", "SECRET_ACCESS_KEY": "x", "DEFAULT_REGION": "eu-central-1"}.items():
            patch.setenv(f"AWS_{name}", value)
        patch.setattr("adapters.logged_events._write", lambda *_, **__: None)
        patch.setenv("AWS_REGION", "eu-central-1")
        patch.setenv("AWS_ENDPOINT_URL", dynamo.address)
        address = f"{mongo.address}app"
        name = new_table(dynamodb_client(dynamo.address))
        ids = [ObjectId() for _ in range(size.people)]
        found = World(address, dynamo.address, name, both(address, name), size, ids, Known())
        _fill(found)
        yield found


def email(number: int) -> str:
    return f"person{number}@example.org"


def _session(session_id: str, user_id: ObjectId) -> dict[str, Any]:
    text = json.dumps({"cookie": {"originalMaxAge": None, "expires": None}, "passport": {"user": str(user_id)}})
    return {"_id": session_id, "expires": END, "session": text}


def _fill(world: World) -> None:
    with pymongo.MongoClient[dict[str, Any]](world.address) as client:
        database = client.get_default_database()
        database["users"].create_index("email", unique=True)
        for start in range(0, world.size.people, SEEDED_AT_ONCE):
            some = list(enumerate(world.ids))[start : start + SEEDED_AT_ONCE]
            people = [{"_id": user_id, "email": email(number), "passwordHash": HASH} for number, user_id in some]
            database["users"].insert_many(people)
            for which in range(world.size.sessions):
                kept = [_session(f"s{number}x{which}", user_id) for number, user_id in some]
                database["sessions"].insert_many(kept)
                world.known.live |= {one["_id"] for one in kept}


@contextmanager
def busy(world: World) -> Iterator[Counter[str]]:
    """People come and go on both sides meanwhile; how many did."""
    stop, done, chance = Event(), Counter[str](), random.Random(1)
    with ThreadPoolExecutor(2) as threads:
        acting = [threads.submit(act, world, chance, stop, done) for act in (_at_the_app, _at_the_stage)]
        try:
            yield done
        finally:
            stop.set()
    for each in acting:
        each.result()


def _at_the_app(world: World, chance: random.Random, stop: Event, done: Counter[str]) -> None:
    while not stop.wait(0.05):
        new, old = f"new{done['app']}", f"s{chance.randrange(world.size.people)}x0"
        world.known.live.discard(old)
        done["app"] += 1
        try:
            world.sessions.insert_one(_session(new, chance.choice(world.ids)))
            world.known.live.add(new)
            world.sessions.delete_one({"_id": old})
            world.known.ended.add(old)
        except PyMongoError:
            done["unanswered"] += 1


def _at_the_stage(world: World, chance: random.Random, stop: Event, done: Counter[str]) -> None:
    stage = world.stage()
    while not stop.wait(0.1):
        try:
            staying, leaving = (stage.sign_in(email(chance.randrange(world.size.people)), PASSWORD) for _ in range(2))
            assert staying is not None
            world.known.tokens.append(staying.refresh_token)
            assert leaving is not None
            assert stage.sign_out(leaving.access_token)
            world.known.void.append(leaving.refresh_token)
        except Unavailable:
            done["unanswered"] += 1
        done["stage"] += 1


@dataclass
class Copying:
    """What became of it: seconds from the first start to the end, and MB that each run had at most."""

    seconds: float
    kills: int
    memory: list[float]
    acts: Counter[str]


def copied(world: World) -> Copying:
    """Runs that are killed at moments left to chance while both sides are busy, then others to the end."""
    moments, began, size = random.Random(2), time.monotonic(), world.size
    kills, memory = 0, []
    with busy(world) as acts:
        while kills < size.kills:
            status, most = _run(world, moments.uniform(size.first, size.last))
            kills += status == -signal.SIGKILL
            memory.append(most)
    # Where the database doesn't answer for a while a run ends, and says so: another goes on.
    for _ in range(RUNS_TO_THE_END):
        status, most = _run(world)
        memory.append(most)
        if status == 0:
            return Copying(time.monotonic() - began, kills, memory, acts)
    raise RuntimeError("no run came to the end")


def _run(world: World, seconds: float | None = None) -> tuple[int, float]:
    """A run's exit status, below 0 the signal's number, and its memory in MB; killed after so many seconds."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.moving.copier", world.address, world.table_name],
        cwd=ROOT, env=os.environ | {"AWS_ENDPOINT_URL": world.endpoint},
    )  # fmt: skip
    if seconds is not None:
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_maxrss / 1024


# What must hold: each says what doesn't.


def differing(world: World) -> Counter[str]:
    """By the comparison of every record."""
    counts: Counter[str] = Counter()
    for each in collections(world.ends):
        counts += verify_pass(each, Told())
    del counts[State.SAME.value]
    return counts


def lost_or_doubled(world: World) -> list[str]:
    """Of all the people by their ids; of a sample by address and hash."""
    listed = Counter(user_id for page in users_in(world.ends.table) for user_id in page.documents)
    wrong = list((listed - Counter(map(str, world.ids))) | (Counter(map(str, world.ids)) - listed))
    users = DynamoUsers(world.ends.table)
    for number in random.Random(3).sample(range(world.size.people), min(world.size.sample, world.size.people)):
        found = users.credentials(email(number))
        if found is None or (found.user.id, found.password_hash) != (str(world.ids[number]), HASH):
            wrong.append(email(number))
    return wrong


def cookies_that_open_wrongly(world: World) -> list[str]:
    """At a stage that has the table alone; those of who came and left meanwhile, and a sample of the others."""
    opens = _opens(world)
    chance, known, most = random.Random(4), world.known, world.size.sample
    live, ended = sorted(known.live), sorted(known.ended)
    tried = chance.sample(live, min(most, len(live))) + [one for one in live if one.startswith("new")][:most]
    wrong = [session_id for session_id in tried if not opens(session_id)]
    return wrong + [session_id for session_id in chance.sample(ended, min(most, len(ended))) if opens(session_id)]


def _opens(world: World) -> Callable[[str], bool]:
    table = world.ends.table
    tokens: Any = SessionKind(Settings({"SESSION_SECRET": SECRET}, lambda _: {}), SystemClock()).tokens()
    logins = Logins(DynamoUsers(table), SystemClock(), timedelta(days=30))
    authenticate = BySession(logins=logins, sessions=DynamoSessions(table), tokens=tokens, touch_after=timedelta(1))

    def opens(session_id: str) -> bool:
        try:
            return bool(authenticate(signature.encoded(session_id, SECRET)).principal.user.email)
        except Unauthenticated:
            return False

    return opens


def tokens_that_open_wrongly(world: World) -> list[str]:
    """Of who signed in at the stage meanwhile, and of who signed out again."""
    stage = world.stage()

    def opens(token: str) -> bool:
        pair = stage.refresh(token)
        return pair is not None and stage.caller(pair.access_token) is not None

    wrong = [token for token in world.known.tokens if not opens(token)]
    return wrong + [token for token in world.known.void if opens(token)]
