"""What IAM is asked when a function calls AWS: actions and resources, from the request as it went over the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from tests.iam.policies import Call

Body = Mapping[str, Any]

# "IAM and transactions", DynamoDB guide: a transaction needs the right to each of its items' own action.
TRANSACTED = {
    "ConditionCheck": "ConditionCheckItem",
    "Delete": "DeleteItem",
    "Put": "PutItem",
    "Update": "UpdateItem",
}
INVOKE = re.compile(r"/2015-03-31/functions/([^/]+)/invocations")
"""Of "Invoke", AWS Lambda API reference."""
SEND = "/v2/email/outbound-emails"
"""Of "SendEmail", Amazon SES API v2 reference."""
ITEM = ("DeleteItem", "GetItem", "PutItem", "Query", "Scan", "UpdateItem")


@dataclass(frozen=True, slots=True)
class Request:
    """`caller` is the access key that signed it; `target` names service and operation, as X-Amz-Target does."""

    caller: str
    region: str
    target: str
    body: Body


class Unsigned(Exception):
    """The request says neither who calls nor what."""


def parsed(headers: Mapping[str, str], path: str, body: bytes) -> Request:
    scope = re.search(r"Credential=([^/]+)/\d+/([^/]+)/", headers.get("Authorization", ""))
    if not scope:
        raise Unsigned
    if function := INVOKE.fullmatch(path):
        return Request(scope[1], scope[2], "Lambda.Invoke", {"FunctionName": unquote(function[1])})
    target = "SES.SendEmail" if path == SEND else headers.get("X-Amz-Target")
    if target is None:
        raise Unsigned
    return Request(scope[1], scope[2], target, json.loads(body))


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
        for name, about in body["RequestItems"].items():
            yield Call(f"dynamodb:{operation}", table({"TableName": name}, where), named(about))
    elif operation in ITEM:
        yield Call(f"dynamodb:{operation}", table(body, where), written(body) if operation == "UpdateItem" else {})
    else:
        raise NotImplementedError(f"no function is known to call {operation}")


def named(about: Body | Sequence[Body]) -> Mapping[str, str | frozenset[str]]:
    """The attributes that a read names ("Specifying conditions", DynamoDB guide)."""
    if not isinstance(about, Mapping) or "ProjectionExpression" not in about:
        return {}
    names = about.get("ExpressionAttributeNames", {})
    attributes = (part.strip() for part in about["ProjectionExpression"].split(","))
    return {"dynamodb:Attributes": frozenset(names.get(part, part) for part in attributes)}


WORDS = {"SET", "REMOVE", "ADD", "AND", "OR", "attribute_exists", "attribute_not_exists"}


def written(update: Body) -> Mapping[str, str | frozenset[str]]:
    """The attributes that an update names, those of its key among them; and what it asks for in return."""
    names = update.get("ExpressionAttributeNames", {})
    expressions = update["UpdateExpression"], update.get("ConditionExpression", "")
    words = {word for text in expressions for word in re.findall(r"(?<![:\w#])[#a-zA-Z]\w*", text)} - WORDS
    attributes = frozenset({*update["Key"], *(names.get(word, word) for word in words)})
    return {"dynamodb:Attributes": attributes, "dynamodb:ReturnValues": update.get("ReturnValues", "NONE")}


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


def invoking(operation: str, body: Body, where: str, _: Mapping[str, str]) -> Iterator[Call]:
    yield Call(f"lambda:{operation}Function", f"arn:aws:lambda:{where}:function:{body['FunctionName']}")


def mailing(operation: str, body: Body, where: str, _: Mapping[str, str]) -> Iterator[Call]:
    """SES asks for the right to the identity that is verified: the sender's address or its domain."""
    address = body["FromEmailAddress"].rpartition("<")[2].rstrip(">")
    for identity in (address, address.partition("@")[2]):
        yield Call(f"ses:{operation}", f"arn:aws:ses:{where}:identity/{identity}")


def signing(operation: str, body: Body, _: str, __: Mapping[str, str]) -> Iterator[Call]:
    yield Call(f"kms:{operation}", body["KeyId"])


SERVICES: Mapping[str, Callable[[str, Body, str, Mapping[str, str]], Iterator[Call]]] = {
    "AmazonSSM": ssm,
    "DynamoDB_20120810": dynamodb,
    "Lambda": invoking,
    "SES": mailing,
    "TrentService": signing,
}
