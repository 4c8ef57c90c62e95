"""The users port over DynamoDB.

A user stands in the table twice, by id and by address, so that every use case has the whole user in one read. Both
are written in one transaction, which is also what makes an address unique: a secondary index could do neither, being
eventually consistent and never unique.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from adapters.dynamodb import items
from adapters.dynamodb.table import Conflict, Refused, Table
from domain.errors import EmailInUse, Unavailable
from domain.sessions import Session
from domain.users import Credentials, User

_CONFLICT_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds to wait while another transaction holds the same address."""


@dataclass(frozen=True, slots=True)
class DynamoUsers:
    table: Table
    pause: Callable[[float], None] = time.sleep

    def register(self, credentials: Credentials, session: Session) -> None:
        user = credentials.user
        new = [
            items.from_credentials(credentials, items.email_key(user.email)),
            items.from_credentials(credentials, items.user_key(user.id)),
            items.from_session(session),
        ]
        try:
            self._put_all_new(new)
        except Refused:
            raise EmailInUse from None

    def _put_all_new(self, new: list[items.Item]) -> None:
        for pause in (*_CONFLICT_PAUSES, None):
            try:
                self.table.put_all_new(new)
            except Conflict:
                if pause is None:
                    raise Unavailable("DynamoDB kept the address locked") from None
                self.pause(pause)
            else:
                return

    def credentials(self, email: str) -> Credentials | None:
        item = self.table.get(items.email_key(email))
        return items.to_credentials(item) if item else None

    def get(self, user_id: str) -> User | None:
        item = self.table.get(items.user_key(user_id))
        return items.to_user(item) if item else None
