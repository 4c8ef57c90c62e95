"""The port of one-time tokens over DynamoDB, in the user's partition: one call each."""

from dataclasses import dataclass
from datetime import UTC, datetime

from adapters.dynamodb.items import Item, key, milliseconds, ttl, user_key
from adapters.dynamodb.table import Refused, Table
from domain.one_time import OneTimeToken, Purpose


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
        expires_at = datetime.fromtimestamp(int(item["expiresAt"]["N"]) / 1000, UTC)
        return OneTimeToken(user_id, purpose, item["address"]["S"], expires_at, digest, item["state"]["S"])


def _key(user_id: str, purpose: Purpose) -> Item:
    return key(user_key(user_id)["pk"]["S"], f"TOKEN#{purpose}")
