"""What was done at the stage since the copy goes back into the app's collection, and nothing else is touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from bson import ObjectId

from adapters.mongodb import Salt, UserFields
from adapters.pbkdf2 import TwoTexts
from domain.credentials import Credentials
from domain.users import User
from migration.copying.rollback import Rollback
from migration.copying.source import UserSource
from tests.migration.conftest import HASH
from tests.migration.test_copying_sessions import ANN, both_copied, signed_in
from tests.support.clock import START

if TYPE_CHECKING:
    from tests.migration.conftest import Ends

__all__ = ["signed_in"]
ANN_ID = str(ANN)
OTHER = "$2b$10$" + "b" * 53
OURS = "$bcrypt-sha256$v=2,t=2b,r=10$" + "c" * 22 + "$" + "d" * 31
LOCKED = "needs a new password: the app can't read the one of DynamoDB"
SAME, CHANGED, ADDED = {"the same": 1}, {"changed in DynamoDB": 1}, "not in MongoDB"
LATER = START + timedelta(hours=1)


@pytest.fixture(autouse=True)
def copied(ends: Ends, signed_in: None) -> None:  # noqa: ARG001 - whoever is copied
    both_copied(ends)


def rolled(ends: Ends, *, write: bool = True) -> dict[str, int]:
    return dict(+Rollback(UserSource(ends.users), ends.table).run(ends._told(), write=write))


def in_the_app(ends: Ends, **where: object) -> dict[str, Any]:
    found: dict[str, Any] = ends.database["users"].find_one(where or {"_id": ANN})
    return found


def set_password(ends: Ends, new: str, *, ends_sessions: bool) -> None:
    assert ends.there.set_password(ANN_ID, new, replacing=HASH, sessions_from=LATER if ends_sessions else None)


def test_who_was_only_copied_isnt_touched(ends: Ends) -> None:
    before = in_the_app(ends)
    assert rolled(ends) == SAME
    assert in_the_app(ends) == before


def test_what_was_changed_goes_back_once(ends: Ends) -> None:
    ends.there.change(ANN_ID, {"first_name": "Ann", "roles": ("editor",), "disabled": True})
    before = in_the_app(ends)
    assert rolled(ends, write=False) == CHANGED
    assert in_the_app(ends) == before
    assert rolled(ends) == CHANGED
    after = in_the_app(ends)
    assert (after["firstName"], after["roles"], after["disabled"]) == ("Ann", ["editor"], True)
    assert after["passwordHash"] == HASH
    assert rolled(ends) == SAME


def test_another_address_goes_back_unless_somebody_has_it_there(ends: Ends) -> None:
    assert ends.there.set_email(ANN_ID, "new@example.org", replacing="ann@example.org")
    ends.database["users"].insert_one({"email": "NEW@example.org", "passwordHash": HASH})
    assert rolled(ends) == {"its address is another account's in MongoDB": 1}
    assert ends.problems == [(ANN_ID, "its address is another account's in MongoDB")]
    ends.database["users"].delete_one({"email": "NEW@example.org"})
    assert rolled(ends) == CHANGED
    assert in_the_app(ends)["email"] == "new@example.org"


def test_a_password_that_the_app_can_read_goes_back_and_its_sessions_end(ends: Ends) -> None:
    set_password(ends, OTHER, ends_sessions=True)
    assert rolled(ends) == CHANGED
    assert in_the_app(ends)["passwordHash"] == OTHER
    assert ends.database["sessions"].count_documents({}) == 0
    assert rolled(ends) == SAME


def test_one_that_it_cant_read_is_replaced_so_that_the_old_one_opens_nothing(ends: Ends) -> None:
    set_password(ends, OURS, ends_sessions=True)
    assert rolled(ends) == {LOCKED: 1}
    assert in_the_app(ends)["passwordHash"] == f"!{OURS}"
    assert ends.problems == [(ANN_ID, LOCKED)]


def test_the_same_password_in_another_form_stays_as_the_app_has_it(ends: Ends) -> None:
    set_password(ends, OURS, ends_sessions=False)
    assert rolled(ends) == SAME
    assert in_the_app(ends)["passwordHash"] == HASH


def test_a_password_that_the_app_has_changed_too_is_left_and_said(ends: Ends) -> None:
    set_password(ends, OTHER, ends_sessions=True)
    theirs = "$2b$10$" + "e" * 53
    ends.database["users"].update_one({"_id": ANN}, {"$set": {"passwordHash": theirs}})
    assert rolled(ends) == {"changed in MongoDB too": 1}
    assert in_the_app(ends)["passwordHash"] == theirs


def test_whom_the_app_has_deleted_doesnt_come_back(ends: Ends) -> None:
    ends.database["users"].drop()
    assert rolled(ends) == {"deleted in MongoDB": 1}
    assert ends.database["users"].count_documents({}) == 0


@pytest.fixture
def joined(ends: Ends) -> Credentials:
    """Somebody who signed up at the stage."""
    user = User("7d4c2f2e-9b1a-4c1d-9d3e-0123456789ab", "bob@example.org", "Bob", "Builder", roles=("editor",))
    credentials = Credentials(user, OTHER)
    ends.there.register(credentials, None)
    return credentials


def test_who_has_joined_gets_an_id_of_the_apps_kind_once(ends: Ends, joined: Credentials) -> None:
    assert rolled(ends, write=False) == {**SAME, ADDED: 1}
    assert rolled(ends) == {**SAME, ADDED: 1}
    bob = in_the_app(ends, email="bob@example.org")
    assert isinstance(bob["_id"], ObjectId)
    assert (bob["firstName"], bob["roles"], bob["passwordHash"]) == ("Bob", ["editor"], joined.password_hash)
    assert rolled(ends) == {"the same": 2}
    ends.there.change(joined.user.id, {"last_name": "Baker"})
    assert rolled(ends) == {**SAME, **CHANGED}
    assert in_the_app(ends, _id=bob["_id"])["lastName"] == "Baker"


def test_a_run_that_was_cut_off_after_the_write_adds_nobody_twice(ends: Ends, joined: Credentials) -> None:
    theirs = Credentials(User(str(ObjectId()), joined.user.email), joined.password_hash)
    ends.users.register(theirs, None)
    assert rolled(ends) == {**SAME, ADDED: 1}
    assert ends.database["users"].count_documents({"email": "bob@example.org"}) == 1
    assert rolled(ends)["the same"] >= 1


def test_who_has_joined_with_a_password_that_the_app_cant_read_sets_another(ends: Ends) -> None:
    ends.there.register(Credentials(User("someone", "bob@example.org"), OURS), None)
    assert rolled(ends) == {**SAME, LOCKED: 1}
    assert in_the_app(ends, email="bob@example.org")["passwordHash"] == f"!{OURS}"


SALTED = TwoTexts(iterations=1, keylen=32)


@pytest.mark.parametrize(
    ("new", "stands"),
    [(SALTED.unmatched, SALTED.parted(SALTED.unmatched)), (OTHER, (f"!{OTHER}", None))],
    ids=["of the app's form", "of another"],
)
def test_an_app_with_a_salt_of_its_own_gets_what_it_reads(
    ends: Ends, new: str, stands: tuple[str, str | None]
) -> None:
    theirs = SALTED.hash("correct horse")
    hashed, salt = SALTED.parted(theirs)
    ends.users = replace(ends.users, fields=UserFields({"passwordHash": "hash"}, salt=Salt("salt", SALTED)))
    ends.database["users"].insert_one({"_id": "eve", "email": "eve@example.org", "hash": hashed, "salt": salt})
    assert ends.copied()["not there"] == 1
    found = ends.there.credentials_of("eve")
    assert found
    assert found.password_hash == theirs
    assert ends.there.set_password("eve", new, replacing=theirs, sessions_from=LATER)
    rolled(ends)
    eve = in_the_app(ends, _id="eve")
    assert (eve["hash"], eve.get("salt")) == stands
    assert (("eve", LOCKED) in ends.problems) == (new == OTHER)
