"""Requests of items by the short way, beside the same ones by moto's own: the answers are the same."""

import json
from typing import Any

import pytest
from understudy.aws import tables
from understudy.aws.server import EmbeddedAws
from understudy.http import Exchange

SIGNED = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=a"
TABLE = {
    "AttributeDefinitions": [{"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk")],
    "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
    "BillingMode": "PAY_PER_REQUEST",
}
KEY = {"pk": {"S": "a"}, "sk": {"S": "1"}}
ITEM = {
    **KEY,
    "n": {"N": "1.50"},
    "text": {"S": 'Grüße, "B" \u2028'},
    "list": {"L": [{"S": "x"}, {"M": {"y": {"BOOL": True}}}, {"NULL": True}]},
    "names": {"SS": ["p", "q"]},
}
BYTES = {"pk": {"S": "a"}, "sk": {"S": "2"}, "raw": {"B": "AAEC/w=="}, "many": {"BS": ["AA==", "AQ=="]}}
REQUESTS: list[tuple[str, dict[str, Any]]] = [
    ("PutItem", {"Item": ITEM, "ReturnValues": "ALL_OLD"}),
    ("PutItem", {"Item": BYTES}),
    ("PutItem", {"Item": ITEM, "ConditionExpression": "attribute_not_exists(pk)"}),
    ("PutItem", {"Item": {"pk": {"S": "a"}}}),
    ("PutItem", {"Item": {**KEY, "n": {"N": "not a number"}}}),
    ("GetItem", {"Key": KEY, "ConsistentRead": True}),
    ("GetItem", {"Key": KEY, "ProjectionExpression": "#n, pk", "ExpressionAttributeNames": {"#n": "n"}}),
    ("GetItem", {"Key": KEY, "ReturnConsumedCapacity": "TOTAL"}),
    ("GetItem", {"Key": {"pk": {"S": "a"}, "sk": {"S": "2"}}}),
    ("GetItem", {"Key": {"pk": {"S": "nobody"}, "sk": {"S": "1"}}}),
    ("GetItem", {"Key": {"pk": {"S": "a"}}}),
    (
        "UpdateItem",
        {
            "Key": KEY,
            "UpdateExpression": "SET n = n + :one REMOVE names",
            "ExpressionAttributeValues": {":one": {"N": "1"}},
            "ReturnValues": "ALL_NEW",
        },
    ),
    (
        "UpdateItem",
        {
            "Key": KEY,
            "UpdateExpression": "SET n = :one",
            "ConditionExpression": "n = :one",
            "ExpressionAttributeValues": {":one": {"N": "1"}},
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        },
    ),
    ("UpdateItem", {"Key": KEY, "UpdateExpression": "SET !"}),
    (
        "Query",
        {"KeyConditionExpression": "pk = :a", "ExpressionAttributeValues": {":a": {"S": "a"}}, "Limit": 1},
    ),
    ("Query", {"KeyConditionExpression": "pk = :a", "ExpressionAttributeValues": {":a": {"S": "a"}}}),
    ("Scan", {"Select": "COUNT"}),
    ("DeleteItem", {"Key": KEY, "ReturnValues": "ALL_OLD"}),
]
SEVERAL: list[tuple[str, dict[str, Any]]] = [
    ("BatchWriteItem", {"RequestItems": {"t": [{"PutRequest": {"Item": ITEM}}, {"PutRequest": {"Item": BYTES}}]}}),
    ("BatchGetItem", {"RequestItems": {"t": {"Keys": [KEY, {"pk": {"S": "z"}, "sk": {"S": "1"}}]}}}),
    ("BatchGetItem", {"RequestItems": {"other": {"Keys": [KEY]}}}),
    (
        "TransactWriteItems",
        {
            "TransactItems": [
                {"Put": {"TableName": "t", "Item": {"pk": {"S": "b"}, "sk": {"S": "1"}}}},
                {"Delete": {"TableName": "t", "Key": KEY, "ConditionExpression": "attribute_not_exists(pk)"}},
            ]
        },
    ),
    ("TransactWriteItems", {"TransactItems": [{"Put": {"TableName": "t", "Item": {**KEY, "n": {"N": "2"}}}}]}),
    ("TransactGetItems", {"TransactItems": [{"Get": {"TableName": "t", "Key": KEY}}]}),
    ("GetItem", {"TableName": "other", "Key": KEY}),
]


class Kept:
    """Where an exchange's answer goes."""

    message = b""

    def send(self, message: bytes, *, lasting: bool) -> None:
        assert lasting
        self.message = message


def ask(aws: EmbeddedAws, operation: str, body: dict[str, Any]) -> tuple[str, Any]:
    """The status line, and what the body says."""
    kept: Any = Kept()
    headers = (
        ("Host", "127.0.0.1"),
        ("Content-Type", "application/x-amz-json-1.0"),
        ("X-Amz-Target", f"DynamoDB_20120810.{operation}"),
        ("Authorization", SIGNED),
    )
    asked = json.dumps(body).encode()
    aws.receive(Exchange("POST", "/", headers, asked, "127.0.0.1", 1, kept, _lasting=True, _version="1.1"))
    head, _, said = kept.message.partition(b"\r\n\r\n")
    return head.split(b"\r\n")[0].decode(), json.loads(said)


def answers(monkeypatch: pytest.MonkeyPatch, short: frozenset[str]) -> list[tuple[str, Any]]:
    monkeypatch.setattr(tables, "OF_ITEMS", short)
    aws = EmbeddedAws()
    ask(aws, "CreateTable", {"TableName": "t", **TABLE})
    try:
        return [ask(aws, name, {"TableName": "t", **body}) for name, body in REQUESTS] + [
            ask(aws, name, body) for name, body in SEVERAL
        ]
    finally:
        ask(aws, "DeleteTable", {"TableName": "t"})


def test_the_short_way_answers_as_motos_own(monkeypatch: pytest.MonkeyPatch) -> None:
    short = answers(monkeypatch, tables.OF_ITEMS)
    whole = answers(monkeypatch, frozenset())
    for (name, body), one, other in zip(REQUESTS + SEVERAL, short, whole, strict=True):
        assert one == other, (name, body)
    assert {status for status, _ in short} == {"HTTP/1.1 200 OK", "HTTP/1.1 400 Bad Request"}


def test_every_operation_of_items_is_among_them() -> None:
    assert {f"DynamoDB_20120810.{name}" for name, _ in REQUESTS + SEVERAL} == tables.OF_ITEMS
