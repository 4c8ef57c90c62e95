"""The users port over DynamoDB.

A user stands in the table once; a second item for the address names the user. Both are written in one transaction,
which is what makes an address unique: a secondary index couldn't, being eventually consistent and never unique.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from adapters.dynamodb import items
from adapters.dynamodb.ids import copied, owner
from adapters.dynamodb.table import OnTable, Refused, put_new
from domain import TYPE_CHECKING
from domain.errors import EmailInUse, Unavailable
from domain.logins import Login
from domain.users import Changes, User, canonical_email

if TYPE_CHECKING:
    from datetime import datetime

    from domain.credentials import Credentials, Cutoff
    from domain.sessions import Session


@dataclass(frozen=True, slots=True)
class DynamoUsers(OnTable):
    def register(self, credentials: Credentials, session: Session | None) -> None:
        new = [
            items.from_address(credentials.user),
            items.from_credentials(credentials),
            *([items.from_session(session)] if session else []),
        ]
        try:
            self.table.write_together([*map(put_new, new), *self.along])
        except Refused:
            raise EmailInUse from None

    def credentials(self, email: str) -> Credentials | None:
        address = self.table.get(items.email_key(email))
        item = self.table.get(items.user_key(address["userId"]["S"])) if address else None
        return items.to_credentials(item) if item else None

    def get(self, user_id: str) -> User | None:
        item = self.table.get(items.user_key(user_id))
        return items.to_user(item) if item else None

    def login(self, session_id: str) -> Login | None:
        """In one round trip, as the session's id names its user; in two by an id of the app that it came from."""
        if not owner(session_id):
            cookies = self.table.get_all([items.cookie_key(session_id)], ("userId",))
            return self.login(copied(session_id, cookies[0]["userId"]["S"])) if cookies else None
        keys = [items.user_key(owner(session_id)), items.session_key(session_id)]
        found = {item["sk"]["S"]: item for item in self.table.get_all(keys, items.OF_A_LOGIN)}
        user, session = (found.get(key["sk"]["S"]) for key in keys)
        if user is None or session is None:
            return None
        return _login(items.to_session(session_id, session), user)

    def credentials_of(self, user_id: str) -> Credentials | None:
        item = self.table.get(items.user_key(user_id))
        return items.to_credentials(item) if item else None

    def set_email(self, user_id: str, email: str, *, replacing: str, sessions_from: datetime | None = None) -> bool:
        ending, values = _ending(sessions_from, None)
        changed = {":new": {"S": email}, ":old": {"S": replacing}, ":verified": {"BOOL": True}, **values}
        user = {
            "Key": items.user_key(user_id),
            "UpdateExpression": f"SET email = :new, emailVerified = :verified{ending}",
            "ConditionExpression": "email = :old",
            "ExpressionAttributeValues": changed,
        }
        try:
            if canonical_email(email) == canonical_email(replacing):
                self.write("Update", user)
            else:
                new = items.email_key(email) | {"userId": {"S": user_id}}
                former = ("Delete", {"Key": items.email_key(replacing)})
                self.table.write_together([put_new(new), ("Update", user), former, *self.along])
        except Refused:
            self._raise_if_anothers(email, user_id)
            return False
        return True

    def _raise_if_anothers(self, email: str, user_id: str) -> None:
        found = self.table.get(items.email_key(email))
        if found and found["userId"]["S"] != user_id:
            raise EmailInUse

    def logins(self, user_id: str) -> list[Login]:
        """In one query of the user's partition, where the sessions stand before the user."""
        user = items.user_key(user_id)
        first, last = items.handle_key(user_id, "")["sk"]["S"], user["sk"]["S"]
        found = {item["sk"]["S"]: item for item in self.table.query(user["pk"]["S"], first, last, items.OF_A_LOGIN)}
        owner_item = found.get(last)
        if owner_item is None:
            return []
        sessions = [item for sk, item in found.items() if sk.startswith(first)]
        return [_login(items.to_session("", item), owner_item) for item in sessions]

    def cut_off(self, user_id: str, cutoff: Cutoff) -> None:
        ending, values = _ending(cutoff.at, cutoff.keep)
        request = {
            "Key": items.user_key(user_id),
            "UpdateExpression": f"SET {ending.removeprefix(', ')}",
            "ConditionExpression": "attribute_exists(pk)",
            "ExpressionAttributeValues": values,
        }
        with suppress(Refused):  # nobody's sessions are over anyway
            self.write("Update", request)

    def set_password(
        self,
        user_id: str,
        password_hash: str,
        *,
        replacing: str,
        sessions_from: datetime | None = None,
        keep: str | None = None,
    ) -> bool:
        ending, values = _ending(sessions_from, keep)
        request = {
            "Key": items.user_key(user_id),
            "UpdateExpression": f"SET passwordHash = :new{ending}",
            "ConditionExpression": "passwordHash = :old",
            "ExpressionAttributeValues": {":new": {"S": password_hash}, ":old": {"S": replacing}, **values},
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
        try:
            self.write("Update", request)
        except Refused as refused:
            # Sent again because its answer was lost, the write finds itself done: no other has this hash's salt.
            return refused.item is not None and refused.item.get("passwordHash") == {"S": password_hash}
        return True

    def change(self, user_id: str, changes: Changes) -> User | None:
        try:
            answer = self.write("Update", items.user_change(user_id, changes))
        except Refused:
            return None
        return items.to_user(answer["Attributes"]) if answer else self.get(user_id)

    def delete(self, user_id: str) -> None:
        """User and address first and together, so that the account is gone at once; then the rest."""
        if user := self.get(user_id):
            self._remove(user)
        self.table.clear(items.user_key(user_id)["pk"]["S"])

    def _remove(self, user: User) -> None:
        unchanged = {
            "Key": items.user_key(user.id),
            "ConditionExpression": "email = :email",
            "ExpressionAttributeValues": {":email": {"S": user.email}},
        }
        try:
            self.table.write_together([("Delete", unchanged), ("Delete", {"Key": items.email_key(user.email)})])
        except Refused:
            raise Unavailable("the user's address was changed meanwhile") from None


def _login(session: Session, user: items.Item) -> Login:
    return Login(session, items.to_user(user), items.to_cutoff(user), items.moved(user))


def _ending(sessions_from: datetime | None, keep: str | None) -> tuple[str, items.Item]:
    """What ends a user's sessions, as the rest of an expression that begins with SET, and its values."""
    if sessions_from is None:
        return "", {}
    values = {":from": items.milliseconds(sessions_from)}
    if keep is None:
        return ", sessionsFrom = :from REMOVE keptSession", values
    return ", sessionsFrom = :from, keptSession = :keep", values | {":keep": {"S": keep}}
