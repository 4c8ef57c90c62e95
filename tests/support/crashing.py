"""A driver that is gone after its n-th write, as a function is that Lambda stops: nothing after that gets through."""

import uuid
from dataclasses import replace
from typing import Any

import mongomock

from adapters.aws import DYNAMODB
from adapters.aws.client import Client
from adapters.dynamodb import Table
from tests.support.stores import (
    Servers,
    Store,
    aws,
    dynamodb_client,
    memory_store,
    new_table,
    over_database,
    over_table,
)

COLLECTIONS = """
insert_one insert_many update_one update_many replace_one delete_one delete_many
find_one_and_update find_one_and_replace find_one_and_delete
"""
DYNAMODB_OPERATIONS = "PutItem UpdateItem DeleteItem TransactWriteItems BatchWriteItem"
PORTS = """
register set_email cut_off set_password change delete
create extend advance end end_of replace drop
"""
WRITES = frozenset(f"{COLLECTIONS} {DYNAMODB_OPERATIONS} {PORTS}".split())
"""Of pymongo's collections, of DynamoDB, and of the ports of the store in memory, each of whose writes is one."""


class Crash(BaseException):
    """No error that anything inside handles."""


class Fuse:
    """Blows behind the n-th write; what is blown lets nothing through."""

    def __init__(self) -> None:
        self._left: int | None = None
        self.blown = 0

    def light(self, writes: int | None) -> None:
        """`None`: it won't blow."""
        self._left = writes

    def pass_through(self) -> None:
        if self._left == 0:
            raise Crash

    def wrote(self) -> None:
        if self._left is not None:
            self._left -= 1
            self.blown += self._left == 0
            self.pass_through()


class Fused:
    """An object whose methods, and whose items, go through the fuse."""

    def __init__(self, inner: Any, fuse: Fuse) -> None:
        self._inner, self._fuse = inner, fuse

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._guarded(name, found) if callable(found) else found

    def __getitem__(self, name: str) -> Any:
        return Fused(self._inner[name], self._fuse)

    def _guarded(self, name: str, method: Any) -> Any:
        def call(*values: Any, **named: Any) -> Any:
            self._fuse.pass_through()
            result = method(*values, **named)
            if name in WRITES or (name == "call" and values[0] in WRITES):
                self._fuse.wrote()
            return result

        return call


def fused_store(servers: Servers, name: str, fuse: Fuse) -> Store:
    """A fresh store on the named technology, behind the fuse."""
    if name == "memory":
        return _fused_ports(memory_store(), fuse)
    if name in {"mongomock", "ferretdb"}:
        client = mongomock.MongoClient(tz_aware=True) if name == "mongomock" else servers.mongodb(name)
        return over_database(name, Fused(client[f"test-{uuid.uuid4().hex[:12]}"], fuse))
    endpoint = servers.address(name)
    return over_table(name, Table(new_table(dynamodb_client(endpoint)), Fused(Client(DYNAMODB, aws(endpoint)), fuse)))


def _fused_ports(store: Store, fuse: Fuse) -> Store:
    ports: dict[str, Any] = {name: Fused(getattr(store, name), fuse) for name in ("users", "sessions", "tallies")}
    return replace(store, **ports)
