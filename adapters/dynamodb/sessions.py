"""The sessions port over DynamoDB: each operation is one call."""

from dataclasses import dataclass
from datetime import datetime

from adapters.dynamodb.ids import copied, owner
from adapters.dynamodb.items import (
    cookie_key,
    from_session,
    handle_key,
    milliseconds,
    session_key,
    to_session,
    ttl,
)
from adapters.dynamodb.table import OnTable, Refused
from domain.sessions import Session

_ADVANCE = "SET generation = :next, generationStartedAt = :now, usedAt = :now, expiresAt = :expires, #ttl = :ttl"


@dataclass(frozen=True, slots=True)
class DynamoSessions(OnTable):
    def create(self, session: Session) -> None:
        self.write("Put", {"Item": from_session(session)})

    def get(self, session_id: str) -> Session | None:
        item = self.table.get(session_key(session_id))
        return to_session(session_id, item) if item else None

    def extend(self, session: Session) -> bool:
        request = {
            "Key": session_key(session.id),
            "UpdateExpression": "SET expiresAt = :expires, usedAt = :used, #ttl = :ttl",
            "ConditionExpression": "attribute_exists(pk)",
            "ExpressionAttributeNames": {"#ttl": "ttl"},
            "ExpressionAttributeValues": {
                ":expires": milliseconds(session.expires_at),
                ":used": milliseconds(session.used_at),
                ":ttl": ttl(session.expires_at),
            },
        }
        try:
            self.table.call("UpdateItem", request)
        except Refused:
            return False
        return True

    def advance(self, session_id: str, generation: int, now: datetime, expires_at: datetime) -> Session | None:
        request = {
            "Key": session_key(session_id),
            "UpdateExpression": _ADVANCE,
            "ConditionExpression": "generation = :current AND expiresAt > :now",
            "ExpressionAttributeNames": {"#ttl": "ttl"},
            "ExpressionAttributeValues": {
                ":current": {"N": str(generation)},
                ":next": {"N": str(generation + 1)},
                ":now": milliseconds(now),
                ":expires": milliseconds(expires_at),
                ":ttl": ttl(expires_at),
            },
            "ReturnValues": "ALL_NEW",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
        try:
            answer = self.table.call("UpdateItem", request)
        except Refused as refused:
            return to_session(session_id, refused.item) if refused.item else None
        return to_session(session_id, answer["Attributes"])

    def end_of(self, user_id: str, handle: str) -> bool:
        request = {"Key": handle_key(user_id, handle), "ConditionExpression": "attribute_exists(pk)"}
        try:
            self.write("Delete", request)
        except Refused:
            return False
        return True

    def end(self, session_id: str) -> None:
        ended = session_id if owner(session_id) else self._copy(session_id)
        self.write("Delete", {"Key": session_key(ended)})

    def _copy(self, app_id: str) -> str:
        """The id of the copy of an app's session, to which nothing leads any more: its cookie opens nothing."""
        cookie = self.table.call("DeleteItem", {"Key": cookie_key(app_id), "ReturnValues": "ALL_OLD"})
        return copied(app_id, cookie["Attributes"]["userId"]["S"]) if "Attributes" in cookie else app_id
