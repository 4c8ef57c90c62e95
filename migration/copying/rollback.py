"""The way back: what people have done here since they were copied, into the app's own collection.

For a stage that goes back to its Express app after MongoDB was off. What is in the table counts, but for what the app
has changed too. A password goes back where the app can read its hash. Where it can't, and the password may have been
changed here, the old one must not open the account again: it opens nothing until its owner sets a new one.

Each user is looked at by themselves, and what is as it should be isn't written: a run that was cut off begins anew.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from adapters.dynamodb import Table, items
from adapters.mongodb.users import MongoIds
from domain.credentials import Credentials, locked
from domain.errors import EmailInUse
from domain.moving import digest_of
from domain.users import FIELDS
from migration.copying.gone import Users, users_in
from migration.copying.records import ATTRIBUTES, Unfit, is_as_copied
from migration.copying.work import Outcome, Told, counted, patiently

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from adapters.dynamodb.items import Item
    from adapters.mongodb import MongoUsers
    from domain.users import Changes
    from migration.copying.source import UserSource

_BACK = "backAs"
"""The attribute of a user of ours with the id that they have in MongoDB."""


class Fate(Enum):
    SAME = "the same"
    CHANGED = "changed in DynamoDB"
    ADDED = "not in MongoDB"
    LOCKED = "needs a new password: the app can't read the one of DynamoDB"
    BOTH = "changed in MongoDB too"
    TAKEN = "its address is another account's in MongoDB"
    GONE = "deleted in MongoDB"


WRITTEN = frozenset({Fate.CHANGED, Fate.ADDED, Fate.LOCKED})
_FINE = WRITTEN - {Fate.LOCKED} | {Fate.SAME}


def settled(counts: Mapping[str, int], *, written: bool) -> bool:
    """Whether MongoDB then has all that the table has."""
    open_ones = set(Fate) - _FINE if written else set(Fate) - {Fate.SAME}
    return not any(counts.get(fate.value) for fate in open_ones)


@dataclass(frozen=True, slots=True)
class Rollback:
    source: UserSource
    table: Table

    def run(self, told: Told, *, write: bool) -> Counter[str]:
        """How many users of each fate; without `write` it only says what there are."""

        def work(page: Users) -> Outcome:
            return patiently(lambda: self._page(page, write=write))

        return counted(users_in(self.table), work, told, lambda page: len(page.documents))

    def _page(self, page: Users, *, write: bool) -> Outcome:
        found = self.table.get_all([items.user_key(user_id) for user_id in page.documents], (*ATTRIBUTES, _BACK))
        by_id = {_in_mongodb(item): item for item in found}
        theirs = self.source.there_of(by_id)
        counts, problems = Counter[str](), []
        for user_id, item in by_id.items():
            fate = _Person(self.source.users, self.table, item, theirs.get(user_id)).fate(write=write)
            counts[fate.value] += 1
            problems += [] if fate in _FINE else [Unfit(items.user_id(item), fate.value)]
        return Outcome(counts, problems)


def _in_mongodb(item: Item) -> str:
    """The user's id there."""
    return item[_BACK]["S"] if _BACK in item else items.user_id(item)


@dataclass(frozen=True, slots=True)
class _Person:
    """One user; `theirs` is what MongoDB has of them."""

    users: MongoUsers
    table: Table
    item: Item
    theirs: Credentials | None

    @property
    def mine(self) -> Credentials:
        return items.to_credentials(self.item)

    def fate(self, *, write: bool) -> Fate:
        if self.theirs is None:
            return Fate.GONE if self.mine.moved else self._added(write=write)
        if self.mine.moved and is_as_copied(self.item):
            return Fate.SAME
        try:
            return self._changed(self.theirs, write=write)
        except EmailInUse:
            return Fate.TAKEN

    def _added(self, *, write: bool) -> Fate:
        twin = self.users.credentials(self.mine.user.email)
        if twin and twin.password_hash != self._hash:
            return Fate.TAKEN
        if write:
            # A run that was cut off in between has written the user, and not the id.
            there = twin.user.id if twin else self._registered()
            self._note(there)
        return self._unless_locked(Fate.ADDED)

    def _registered(self) -> str:
        user_id = MongoIds().user_id() if self.users.ids.kind == "objectid" else self.mine.user.id
        user = replace(self.mine.user, id=user_id)
        self.users.register(replace(self.mine, user=user, password_hash=self._hash), None)
        return user_id

    def _note(self, user_id: str) -> None:
        self.table.call(
            "UpdateItem",
            {
                "Key": items.user_key(self.mine.user.id),
                "UpdateExpression": f"SET {_BACK} = :id",
                "ConditionExpression": "attribute_exists(pk)",
                "ExpressionAttributeValues": {":id": {"S": user_id}},
            },
        )

    @property
    def _hash(self) -> str:
        """As the app may have it: one that it can't read opens nothing."""
        own = self.mine.password_hash
        return own if self.users.fields.password.is_read_by_the_app(own) else locked(own)

    def _unless_locked(self, fate: Fate) -> Fate:
        return fate if self._hash == self.mine.password_hash else Fate.LOCKED

    def _changed(self, theirs: Credentials, *, write: bool) -> Fate:
        changes, ends = dict(self._differences(theirs)), self.mine.cutoff.at > theirs.cutoff.at
        new_hash = self._new_hash(theirs, ended=ends)
        moves = self.mine.user.email != theirs.user.email
        if new_hash and self.mine.moved not in ("", digest_of(theirs.password_hash)):
            return Fate.BOTH
        if not (changes or new_hash or moves or ends):
            return Fate.SAME
        if write:
            self._write(theirs, changes, new_hash, moves=moves, ends=ends)
        return self._unless_locked(Fate.CHANGED) if new_hash else Fate.CHANGED

    def _new_hash(self, theirs: Credentials, *, ended: bool) -> str | None:
        """None where the app's opens by the same password: ours is that one in another form until it is changed."""
        if theirs.password_hash == self._hash:
            return None
        renewed = self._hash != self.mine.password_hash and not ended
        return None if renewed else self._hash

    def _write(self, theirs: Credentials, changes: Changes, new_hash: str | None, *, moves: bool, ends: bool) -> None:
        user_id = theirs.user.id
        if moves:
            self.users.set_email(user_id, self.mine.user.email, replacing=theirs.user.email)
        if changes:
            self.users.change(user_id, changes)
        if new_hash:
            self.users.set_password(user_id, new_hash, replacing=theirs.password_hash)
        if ends:
            self.users.cut_off(user_id, self.mine.cutoff)

    def _differences(self, theirs: Credentials) -> Iterator[tuple[str, str | bool | tuple[str, ...] | None]]:
        for field in FIELDS.keys() - {"id", "email", "email_verified"}:
            new = getattr(self.mine.user, field)
            if new != getattr(theirs.user, field):
                yield field, new
