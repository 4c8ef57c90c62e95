"""What is kept of somebody: all of it is exported, and none of it is left."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

from adapters.dynamodb import DynamoUsers
from adapters.mongodb import MongoUsers
from domain.attempts import Tally
from domain.credentials import Cutoff
from domain.events import Actor
from domain.my_account import Erase, Kept
from domain.one_time import LIFETIME, OneTimeToken, Purpose
from domain.sessions import Origin
from domain.times import rfc3339
from handlers import shown
from tests.support.clock import START, FakeClock
from tests.support.samples import event, register, session
from tests.support.service import service
from tests.support.stores import Store

NOT_EXPORTED = {"pk", "ttl", "listed", "passwordHash", "digest", "state", "administrator"}
"""Keys and times of the store's own; what proves or opens something."""
OF_ADMINISTRATORS = ("ip", "userAgent")


def token(user_id: str, purpose: Purpose) -> OneTimeToken:
    return OneTimeToken(user_id, purpose, "ada@example.org", START + LIFETIME, "digest", "state")


def kept(store: Store, user_id: str) -> Kept:
    found = store.users.credentials_of(user_id)
    assert found is not None
    sessions = tuple(login.session for login in store.users.logins(user_id))
    return Kept(
        found.user, found.cutoff, sessions, tuple(store.tokens.of(user_id)), tuple(store.events.of(user_id, 9))
    )


def stored(store: Store) -> dict[str, list[dict[str, Any]]]:
    """All that the store holds, as its driver reads it."""
    users = store.users
    if isinstance(users, DynamoUsers):
        return {"table": users.table.call("Scan", {"ConsistentRead": True})["Items"]}
    if isinstance(users, MongoUsers):
        database = users.collection.database
        return {name: list(database[name].find()) for name in database.list_collection_names()}
    return {}


def test_one_time_tokens_are_listed_and_dropped(store: Store) -> None:
    mine = [token("u-1", "password"), token("u-1", "email")]
    for each in (*mine, token("u-2", "password")):
        store.tokens.put(each)
    assert sorted(store.tokens.of("u-1"), key=str) == sorted(mine, key=str)
    store.tokens.drop("u-1")
    assert (list(store.tokens.of("u-1")), list(store.tokens.of("u-2"))) == ([], [token("u-2", "password")])
    store.tokens.drop("u-1")


def test_a_tally_is_dropped(store: Store) -> None:
    tally = Tally(3, START, START + timedelta(hours=1))
    store.tallies.replace("key", None, tally)
    store.tallies.drop("key")
    assert store.tallies.replace("key", None, tally) == (True, tally)
    store.tallies.drop("another")


def test_whatever_a_table_holds_of_somebody_is_exported(store: Store) -> None:
    new, _ = register(store, customer_account_id="c-1", roles=("admin",))
    store.sessions.create(session(store, new.user.id))
    store.tokens.put(token(new.user.id, "password"))
    boss = Actor("administrator", Origin("192.0.2.9", "agent of the boss"), "boss")
    store.events.record(event(new.user.id, 1))
    store.events.record(replace(event(new.user.id), actor=boss))
    store.users.cut_off(new.user.id, Cutoff(START - timedelta(days=1), "a handle"))
    exported = json.dumps(shown.kept(kept(store, new.user.id)))
    for item in stored(store).get("table", []):
        hidden = OF_ADMINISTRATORS if item.get("by") == {"S": "administrator"} else ()
        for name, attribute in item.items():
            [value] = attribute.values()
            if name in {*NOT_EXPORTED, *hidden}:
                continue
            for text in value if isinstance(value, list) else [value]:
                assert shows(exported, name, text["S"] if isinstance(text, dict) else text), (name, text)
    others = ("192.0.2.9", "agent of the boss", '"boss"')
    assert not [one for one in (new.password_hash, '"digest"', '"state"', *others) if one in exported]


def shows(exported: str, name: str, value: object) -> bool:
    """Times are milliseconds in the table and RFC 3339 outside."""
    if name.endswith(("At", "From")) or name in {"at", "stamp"}:
        return rfc3339(START.fromtimestamp(int(str(value)) / 1000, START.tzinfo)) in exported
    if name == "lifetimeSeconds":
        value = int(float(str(value)))
    if name == "sk":
        value = str(value).partition("#")[2].rpartition("#")[2]
    return json.dumps(value).strip('"') in exported


def test_nothing_is_left_of_whoever_is_erased(store: Store) -> None:
    here = service("session", store, FakeClock())
    before = stored(store)
    here.sign_up()
    found = store.users.credentials("ada@example.org")
    assert found is not None
    user = found.user
    store.tokens.put(token(user.id, "email"))
    for _ in range(6):
        here.sign_in()
    assert len(store.events.of(user.id, 9)) == 7
    Erase(store.users, store.tokens, store.events, store.tallies)(user)
    assert (list(store.users.logins(user.id)), list(store.tokens.of(user.id))) == ([], [])
    assert store.events.of(user.id, 9) == []
    left = stored(store)
    mine = [item for items in left.values() for item in items if user.id in str(item) or "ada@" in str(item)]
    assert mine == []
    assert before.keys() <= left.keys()
