"""Each engine starts and does one real thing, so that a failure elsewhere isn't the engine's."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import boto3
import pymongo
import pytest
from bson import ObjectId
from pymongo.errors import DuplicateKeyError

from tests.engines.built import built
from tests.engines.pulumi_cli import PulumiCli
from tests.engines.servers import Server, dynamodb_local, ferretdb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef
    from pymongo.collection import Collection

    Users = Collection[dict[str, Any]]

pytestmark = pytest.mark.engines

ROOT = Path(__file__).resolve().parents[2]


def listens(address: str) -> bool:
    parts = urlsplit(address)
    with socket.socket() as connection:
        return connection.connect_ex((parts.hostname, parts.port)) == 0


@pytest.fixture
def mongodb() -> Iterator[Server]:
    with ferretdb() as server:
        yield server


@pytest.fixture
def users(mongodb: Server) -> Iterator[Users]:
    with pymongo.MongoClient[dict[str, Any]](mongodb.address) as client:
        yield client["gatehouse"]["users"]


def test_ferretdb_keeps_unique_values_unique(users: Users) -> None:
    users.create_index("email", unique=True)
    users.insert_one({"_id": "u1", "email": "ada@example.org"})
    with pytest.raises(DuplicateKeyError):
        users.insert_one({"_id": "u2", "email": "ada@example.org"})
    assert [user["_id"] for user in users.find({"email": "ada@example.org"})] == ["u1"]


def test_ferretdb_finds_by_its_indexes_what_the_filter_means(users: Users) -> None:
    users.create_index("email", unique=True)
    odd = 'é"\\<>&\u2028/☃'
    texts = [odd, "", "[", "a", "a' OR 1", "a!", "a\n", "aa", "<a", "\u2028a"]
    users.insert_many([{"_id": text, "email": text} for text in texts])
    users.insert_many([{"_id": 1, "email": 1}, {"_id": "many", "email": ["b", odd + "c"], "of": {"a": 1}}])
    for text in texts:
        assert [user["_id"] for user in users.find({"_id": {"$in": [text, "nobody"]}})] == [text]
        assert [user["_id"] for user in users.find({"email": text})] == [text]
    assert [user["_id"] for user in users.find({"email": odd + "c"})] == ["many"]
    assert [user["_id"] for user in users.find({"_id": {"$in": [1, "a"]}}).sort("_id")] == [1, "a"]
    assert [user["_id"] for user in users.find({"_id": {"$in": ["a", "many"], "$gt": "a"}, "of.a": 1})] == ["many"]
    born = [ObjectId() for _ in range(3)]
    users.insert_many([{"_id": one, "email": str(one)} for one in born])
    assert [user["_id"] for user in users.find({"_id": {"$in": born}}).sort("_id")] == born
    for kind, found in (("number", [1]), ("string", sorted([*texts, "many"])), ("objectId", born)):
        assert [user["_id"] for user in users.find({"_id": {"$type": kind}}).sort("_id")] == found
    later = users.find({"_id": {"$type": "objectId", "$gt": born[0]}}).sort("_id")
    assert [user["_id"] for user in later] == born[1:]
    assert users.find_one({"_id": str(born[0])}) is None
    assert list(users.find({"_id": {"$in": []}})) == list(users.find({"_id": "a", "email": "b"})) == []
    for last in texts:
        behind = [user["_id"] for user in users.find({"_id": {"$type": "string", "$gt": last}}).sort("_id")]
        assert behind == sorted(text for text in [*texts, "many"] if text > last)
    assert users.update_one({"_id": odd, "email": odd}, {"$set": {"email": "x"}}).modified_count == 1
    assert users.delete_one({"_id": odd, "email": "x"}).deleted_count == 1


def test_ferretdb_loses_no_update_to_another_at_the_same_time(users: Users) -> None:
    users.insert_one({"_id": "u1", "count": 0})
    with ThreadPoolExecutor(20) as threads:
        for _ in range(100):
            threads.submit(users.find_one_and_update, {"_id": "u1"}, {"$inc": {"count": 1}})
    assert users.find_one() == {"_id": "u1", "count": 100}


def test_ferretdb_comes_back_with_its_data(mongodb: Server, users: Users) -> None:
    users.insert_one({"_id": "u1"})
    mongodb.stop()
    assert not listens(mongodb.address)
    mongodb.start()
    assert users.find_one() == {"_id": "u1"}


def test_ferretdb_serves_loopback_only(tmp_path: Path) -> None:
    command = [str(built("ferretdb")), "--listen=0.0.0.0:0", f"--state={tmp_path}"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
    assert result.returncode == 1
    assert "only a loopback address" in result.stderr


def test_dynamodb_local_checks_conditions_and_comes_back_with_its_data() -> None:
    with dynamodb_local() as server:
        client = boto3.client(
            "dynamodb",
            endpoint_url=server.address,
            region_name="eu-west-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )
        client.create_table(
            TableName="users",
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
        )
        user: dict[str, AttributeValueTypeDef] = {"pk": {"S": "u1"}}
        put = partial(client.put_item, TableName="users", ConditionExpression="attribute_not_exists(pk)")
        put(Item=user)
        with pytest.raises(client.exceptions.ConditionalCheckFailedException):
            put(Item=user)
        server.stop()
        assert not listens(server.address)
        server.start()
        assert client.get_item(TableName="users", Key=user)["Item"] == user


def test_wycheproof_has_hs256_vectors_of_both_kinds() -> None:
    vectors = json.loads((built("wycheproof") / "json_web_signature_test.json").read_text())
    hs256 = [group for group in vectors["testGroups"] if (group.get("private") or {}).get("alg") == "HS256"]
    assert {case["result"] for group in hs256 for case in group["tests"]} == {"valid", "invalid"}


def test_pulumi_runs_a_python_program_twice(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / ".venv").symlink_to(sys.prefix)
    (project / "Pulumi.yaml").write_text("name: tiny\nruntime:\n  name: python\n  options:\n    virtualenv: .venv\n")
    answer = uuid.uuid4().hex
    (project / "__main__.py").write_text(
        f'import sys, pulumi\npulumi.export("answer", "{answer}")\npulumi.export("prefix", sys.prefix)\n'
    )
    pulumi = PulumiCli(project, tmp_path)
    assert pulumi.run("version").strip() == "v3.250.0"
    pulumi.run("stack", "select", "--create", "dev")
    pulumi.run("up", "--yes", "--stack", "dev")
    pulumi.run("up", "--yes", "--stack", "dev", "--expect-no-changes")
    outputs = json.loads(pulumi.run("stack", "output", "--json", "--stack", "dev"))
    assert outputs == {"answer": answer, "prefix": str(project / ".venv")}


@pytest.mark.parametrize("engine", ["ferretdb", "dynamodb_local"])
def test_a_server_ends_with_the_process_that_started_it(engine: str, tmp_path: Path) -> None:
    program = (
        f"import os\nfrom tests.engines.servers import {engine} as engine\n"
        "with engine() as server:\n"
        "    print(server.address, flush=True)\n"
        "    os._exit(0)\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    address = subprocess.check_output([sys.executable, "-c", program], env=environment, cwd=ROOT, text=True)
    deadline = time.monotonic() + 10
    while listens(address) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not listens(address)
