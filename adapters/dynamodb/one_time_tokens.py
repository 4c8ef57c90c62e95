"""The port of one-time tokens over DynamoDB, in the user's partition: one call each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import get_args

from adapters.dynamodb.items import key, milliseconds, ttl, user_key
from adapters.dynamodb.table import Refused, Table
from domain import TYPE_CHECKING
from domain.one_time import OneTimeToken, Purpose

if TYPE_CHECKING:
    from adapters.dynamodb.items import Item

_PREFIX = "TOKEN#"


@dataclass(frozen=True, slots=True)
class DynamoOneTimeTokens:
    table: Table

    def put(self, token: OneTimeToken) -> None:
        texts = {"address": token.address, "digest": token.digest, "state": token.state}
        item = _key(token.user_id, token.purpose) | {name: {"S": text} for name, text in texts.items()}
        times = {"expiresAt": milliseconds(token.expires_at), "ttl": ttl(token.expires_at)}
        self.table.call("PutItem", {"Item": item | times})

    def take(self, user_id: str, purpose: Purpose, digest: str) -> OneTimeToken | None:
        request = {
            "Key": _key(user_id, purpose),
            "ConditionExpression": "digest = :digest",
            "ExpressionAttributeValues": {":digest": {"S": digest}},
            "ReturnValues": "ALL_OLD",
        }
        try:
            item = self.table.call("DeleteItem", request)["Attributes"]
        except Refused:
            return None
        return _token(user_id, item)

    def of(self, user_id: str) -> list[OneTimeToken]:
        pk = user_key(user_id)["pk"]["S"]
        found = self.table.query(pk, _PREFIX, f"{_PREFIX}~", ("sk", "address", "expiresAt", "digest", "state"))
        return [_token(user_id, item) for item in found]

    def drop(self, user_id: str) -> None:
        for purpose in get_args(Purpose):
            self.table.call("DeleteItem", {"Key": _key(user_id, purpose)})


def _token(user_id: str, item: Item) -> OneTimeToken:
    purpose: Purpose = item["sk"]["S"].removeprefix(_PREFIX)
    expires_at = datetime.fromtimestamp(int(item["expiresAt"]["N"]) / 1000, UTC)
    address, digest, state = (item[name]["S"] for name in ("address", "digest", "state"))
    return OneTimeToken(user_id, purpose, address, expires_at, digest, state)


def _key(user_id: str, purpose: Purpose) -> Item:
    return key(user_key(user_id)["pk"]["S"], f"{_PREFIX}{purpose}")
