"""The copies of users who come from another store: user and address, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from adapters.dynamodb import items
from adapters.dynamodb.table import Refused, put_new
from domain.users import canonical_email

if TYPE_CHECKING:
    from collections.abc import Sequence

    from adapters.dynamodb.table import Write
    from adapters.dynamodb.users import DynamoUsers
    from domain.credentials import Credentials


@dataclass(frozen=True, slots=True)
class DynamoCopies:
    """The port `Copies`."""

    users: DynamoUsers

    def write(self, copy: Credentials, replacing: Credentials | None) -> bool:
        user = ("Put", {"Item": items.from_credentials(copy), **_unchanged(replacing)})
        try:
            self.users.table.write_together([user, *_address(copy, replacing)])
        except Refused:
            return False
        return True


def _address(copy: Credentials, replacing: Credentials | None) -> Sequence[Write]:
    new = put_new(items.from_address(copy.user))
    if replacing is None:
        return [new]
    if canonical_email(copy.user.email) == canonical_email(replacing.user.email):
        return []
    return [new, ("Delete", {"Key": items.email_key(replacing.user.email)})]


def _unchanged(replacing: Credentials | None) -> items.Item:
    """The condition that the user's item is as it was read, as far as others than copying write to it."""
    if replacing is None:
        return {"ConditionExpression": "attribute_not_exists(pk)"}
    known = {"passwordHash": {"S": replacing.password_hash}, **items.from_cutoff(replacing.cutoff)}
    clauses = [f"{name} = :{name}" for name in known]
    clauses += [f"attribute_not_exists({name})" for name in items.OF_A_CUTOFF if name not in known]
    return {
        "ConditionExpression": " AND ".join(clauses),
        "ExpressionAttributeValues": {f":{name}": value for name, value in known.items()},
    }
