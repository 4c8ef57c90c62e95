"""One address is one account, in whatever letters the app keeps it, and whatever indexes it has.

An index of the app's can't hold that: it tells capitals apart, may leave users out, or isn't there; and one of ours
in its collection could refuse what the app writes. So whoever registers an address here first claims it, in a
collection of our own, where of any number at once one gets it; then looks for it in any letters; and gives the claim
back once the user is written. What the app itself writes at the very same moment only its own index can refuse.
"""

import hashlib
import re
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from pymongo.collation import Collation
from pymongo.collection import Collection
from pymongo.errors import DuplicateKeyError, OperationFailure

from adapters.mongodb.database import Document
from domain.errors import EmailInUse
from domain.users import canonical_email

CLAIM_LIFE = timedelta(seconds=30)
"""Longer than a function may take: a claim that is older was left behind by one that was cut off."""
_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2)
"""Seconds between looks for a user who is being registered: one that takes longer was cut off."""
_IGNORES_CASE = (1, 2)
"""The strengths of a collation that does (MongoDB manual, "Case-Insensitive Indexes")."""


@dataclass(slots=True)
class Addresses:
    """The addresses at `path` in the app's users, and the claims on them."""

    users: Collection[Document]
    claims: Collection[Document]
    path: str
    pause: Callable[[float], None] = time.sleep
    _collation: Collation | None = field(default=None, init=False)
    _inspected: bool = field(default=False, init=False)

    @contextmanager
    def claimed(self, email: str) -> Iterator[None]:
        """For registering a user by this address alone. Raises `EmailInUse`."""
        self._inspect()
        claim = {"_id": hashlib.sha256(canonical_email(email).encode()).hexdigest(), "by": secrets.token_hex(8)}
        if not self._claim(claim):
            self._wait_for(email)
            raise EmailInUse
        try:
            if self.are_taken(email):
                raise EmailInUse
            yield
        finally:
            self.claims.delete_one(claim)

    def require_free(self, email: str) -> None:
        """Raises `EmailInUse`."""
        self._inspect()
        if self.are_taken(email):
            raise EmailInUse

    def are_taken(self, email: str) -> bool:
        """Whether a user has the address, in any letters."""
        canonical = canonical_email(email)
        if self._collation:
            return self.users.find_one({self.path: canonical}, {"_id": True}, collation=self._collation) is not None
        # Without such an index MongoDB reads all addresses: of a million, in about a second.
        spelled = {"$regex": rf"^\s*{re.escape(canonical)}\s*$", "$options": "i"}
        return self.users.find_one({self.path: spelled}, {"_id": True}) is not None

    def _wait_for(self, email: str) -> None:
        """Until whoever has claimed the address is there: who is told that it has an account finds it."""
        for pause in _PAUSES:
            if self.are_taken(email):
                return
            self.pause(pause)

    def _claim(self, claim: Document) -> bool:
        now = datetime.now(UTC)
        mine = {**claim, "until": now + CLAIM_LIFE}
        try:
            self.claims.insert_one(mine)
        except DuplicateKeyError:
            left_behind = {"_id": claim["_id"], "until": {"$lt": now}}
            return self.claims.replace_one(left_behind, mine).matched_count == 1
        return True

    def _inspect(self) -> None:
        """Find the index to look addresses up with, and say once what is wrong with what there is."""
        if self._inspected:
            return
        try:
            indexes = self.users.index_information()
        except OperationFailure:
            indexes = {}
        self._collation = _collation(indexes, self.path)
        self._inspected = True
        if problem := index_problem(indexes, self.path):
            import logging  # noqa: PLC0415 - Lambda has it loaded

            logging.getLogger(__name__).warning("%s: %s", self.users.name, problem)


def index_problem(indexes: Mapping[str, Any], path: str) -> str | None:
    """What the indexes that there are don't do for the addresses at `path`, and what to make."""
    on_path = [index for index in indexes.values() if index["key"] == [(path, 1)]]
    if any(index.get("unique") and not _is_partial(index) and _strength(index) for index in on_path):
        return None
    advice = f"make a unique index on {path} with the collation {{locale: 'en', strength: 2}}, and keep the app's own"
    if not on_path:
        return f"{path} has no index, so that each sign-in reads all users; {advice}"
    if all(_is_partial(index) or not index.get("unique") for index in on_path):
        return f"the index on {path} doesn't hold for all users, so that the app may give an address twice; {advice}"
    return f"the unique index on {path} tells capitals apart, so that a sign-up here reads all of it; {advice}"


def _collation(indexes: Mapping[str, Any], path: str) -> Collation | None:
    """Of an index that finds an address in any letters."""
    fitting = (
        one for one in indexes.values() if one["key"] == [(path, 1)] and not _is_partial(one) and _strength(one)
    )
    found = next(fitting, None)
    return Collation(found["collation"]["locale"], strength=_strength(found)) if found else None


def _is_partial(index: Mapping[str, Any]) -> bool:
    return "partialFilterExpression" in index


def _strength(index: Mapping[str, Any]) -> int:
    """Of its collation, where that ignores case; else 0."""
    strength = index.get("collation", {}).get("strength", 0)
    return int(strength) if strength in _IGNORES_CASE else 0
