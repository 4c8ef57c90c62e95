"""What IAM is asked when a function calls AWS: actions and resources, from the request as it went over the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.iam.policies import Call

Body = Mapping[str, Any]

# "IAM and transactions", DynamoDB guide: a transaction needs the right to each of its items' own action.
TRANSACTED = {
    "ConditionCheck": "ConditionCheckItem",
    "Delete": "DeleteItem",
    "Put": "PutItem",
    "Update": "UpdateItem",
}
ITEM = ("DeleteItem", "GetItem", "PutItem", "Query", "Scan", "UpdateItem")


@dataclass(frozen=True, slots=True)
class Request:
    """A request in AWS's JSON protocols; `caller` is the access key that signed it."""

    caller: str
    region: str
    target: str
    body: Body


class Unsigned(Exception):
    """The request says neither who calls nor what."""


def parsed(headers: Mapping[str, str], body: bytes) -> Request:
    scope = re.search(r"Credential=([^/]+)/\d+/([^/]+)/", headers.get("Authorization", ""))
    if not scope or "X-Amz-Target" not in headers:
        raise Unsigned
    return Request(scope[1], scope[2], headers["X-Amz-Target"], json.loads(body))


def asked(request: Request, account: str, keys: Mapping[str, str]) -> Iterator[Call]:
    """What the caller must be allowed; `keys` are own KMS keys, by the parameters that they encrypt."""
    service, _, operation = request.target.partition(".")
    if service not in SERVICES:
        raise NotImplementedError(f"no function is known to call {request.target}")
    yield from SERVICES[service](operation, request.body, f"{request.region}:{account}", keys)


def dynamodb(operation: str, body: Body, where: str, _: Mapping[str, str]) -> Iterator[Call]:
    if operation == "TransactWriteItems":
        for item in body["TransactItems"]:
            [(kind, about)] = item.items()
            yield Call(f"dynamodb:{TRANSACTED[kind]}", table(about, where))
    elif operation in {"BatchGetItem", "BatchWriteItem"}:
        for name in body["RequestItems"]:
            yield Call(f"dynamodb:{operation}", table({"TableName": name}, where))
    elif operation in ITEM:
        yield Call(f"dynamodb:{operation}", table(body, where))
    else:
        raise NotImplementedError(f"no function is known to call {operation}")


def table(about: Body, where: str) -> str:
    index = f"/index/{about['IndexName']}" if "IndexName" in about else ""
    return f"arn:aws:dynamodb:{where}:table/{about['TableName']}{index}"


def ssm(operation: str, body: Body, where: str, keys: Mapping[str, str]) -> Iterator[Call]:
    names = body["Names"] if operation == "GetParameters" else [body["Name"]]
    for name in names:
        yield Call(f"ssm:{operation}", f"arn:aws:ssm:{where}:parameter/{name.removeprefix('/')}")
    # The parameter store decrypts with the caller's right to the key, and says that it is the store who asks.
    via = {"kms:ViaService": f"ssm.{where.partition(':')[0]}.amazonaws.com"}
    for key in {keys[name] for name in names if name in keys and body.get("WithDecryption")}:
        yield Call("kms:Decrypt", key, via)


SERVICES: Mapping[str, Callable[[str, Body, str, Mapping[str, str]], Iterator[Call]]] = {
    "AmazonSSM": ssm,
    "DynamoDB_20120810": dynamodb,
}
