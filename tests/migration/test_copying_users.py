"""Users of the app's collection are found in the table as they were, whatever either side does meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from bson import ObjectId

from domain.credentials import Credentials
from domain.users import User
from migration.copying.plan import plan
from migration.copying.source import UserSource
from tests.migration.conftest import HASH

if TYPE_CHECKING:
    from tests.migration.conftest import Ends

ANN = ObjectId("65f0c0ffee0123456789abcd")
SAME, ABSENT, CHANGED, NEWER = "the same", "not there", "changed in MongoDB", "newer in DynamoDB"
TAKEN = "its address is another account's"


def person(number: int = 0, **fields: Any) -> dict[str, Any]:
    return {"email": f"Person{number}@Example.org", "passwordHash": HASH, "firstName": "Ann", **fields}


def crowd(ends: Ends, size: int) -> None:
    ends.database["users"].insert_many([person(number) for number in range(size)])


def test_a_copied_user_is_found_by_address_and_by_id_with_all_that_is_known(ends: Ends) -> None:
    ends.database["users"].insert_one(person(_id=ANN, roles=["admin", "staff"], disabled=True, emailVerified=True))
    assert ends.copied() == {ABSENT: 1}
    known = ends.there.credentials("person0@example.org")
    assert known is not None
    assert known.user == User(
        str(ANN), "Person0@Example.org", "Ann", roles=("admin", "staff"), disabled=True, email_verified=True
    )
    assert known.password_hash == HASH
    assert ends.there.credentials_of(str(ANN)) == known


def test_all_pages_come_and_the_second_pass_finds_nothing(ends: Ends) -> None:
    crowd(ends, 130)
    assert ends.copied() == {ABSENT: 130}
    assert ends.copied() == {SAME: 130}
    assert ends.compared() == {SAME: 130}
    assert ends.problems == []


def test_what_the_app_changes_is_copied_again_and_only_that(ends: Ends) -> None:
    crowd(ends, 5)
    ends.copied()
    changed = {"$set": {"email": "new@example.org", "passwordHash": HASH[:-1] + "b"}, "$unset": {"firstName": ""}}
    ends.database["users"].update_one({"email": "Person3@Example.org"}, changed)
    assert ends.compared() == {SAME: 4, CHANGED: 1}
    assert ends.copied() == {SAME: 4, CHANGED: 1}
    assert ends.compared() == {SAME: 5}
    known = ends.there.credentials("new@example.org")
    assert known is not None
    assert (known.password_hash[-1], known.user.first_name) == ("b", None)
    assert ends.there.credentials("person3@example.org") is None


def test_what_the_stage_has_changed_since_is_left_and_said(ends: Ends) -> None:
    crowd(ends, 2)
    ends.copied()
    known = ends.there.credentials("person1@example.org")
    assert known is not None
    ends.there.set_password(known.user.id, HASH[:-1] + "z", replacing=HASH)
    ends.database["users"].update_one({"email": "Person1@Example.org"}, {"$set": {"firstName": "Other"}})
    assert ends.copied() == {SAME: 1, NEWER: 1}
    assert ends.problems == [(known.user.id, NEWER)]
    assert ends.there.credentials_of(known.user.id) == replace(known, password_hash=HASH[:-1] + "z")


def test_who_signed_up_at_the_stage_keeps_the_address(ends: Ends) -> None:
    ends.there.register(Credentials(User("someone", "person0@example.org"), HASH), None)
    crowd(ends, 2)
    assert ends.copied() == {ABSENT: 1, TAKEN: 1}
    assert ends.compared() == {SAME: 1, TAKEN: 1}
    [(_, reason)] = ends.problems
    assert reason == TAKEN


def test_of_two_users_of_one_address_one_is_copied_and_both_plan_and_copy_say_so(ends: Ends) -> None:
    ends.database["users"].insert_many([person(1), person(1, email=" person1@EXAMPLE.org"), person(2)])
    made = plan("users", UserSource(ends.users))
    assert (made.records, [case.count for case in made.unfit.values()]) == (2, [1])
    assert ends.copied() == {ABSENT: 2, TAKEN: 1}
    assert ends.copied() == {SAME: 2, TAKEN: 1}


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"email": ""}, "it has no address"),
        ({"email": "a" * 2048 + "@example.org"}, "its address or id is longer than 2048 bytes"),
        ({"fullName": "a" * 420_000}, "it has more than 409600 bytes"),
        ({"_id": "65f0c0ffee0123456789abcd"}, "its id is a str, which MONGODB_USER_ID doesn't name"),
    ],
)
def test_what_doesnt_fit_is_said_with_its_reason(ends: Ends, fields: dict[str, Any], why: str) -> None:
    ends.database["users"].insert_one(person(**fields))
    assert list(plan("users", UserSource(ends.users)).unfit) == [why]
    assert ends.copied() == {"doesn't fit": 1}
    assert [reason for _, reason in ends.problems] == [why]


def test_a_plan_counts_what_is_copied_and_names_hashes_that_need_something(ends: Ends) -> None:
    crowd(ends, 3)
    django, none = "pbkdf2_sha256$1$a$" + "A" * 43 + "=", "pbkdf2_sha256$1$a$b"
    odd = [person(number, passwordHash=text) for number, text in enumerate((None, django, none), 7)]
    ends.database["users"].insert_many(odd)
    made = plan("users", UserSource(ends.users))
    assert (made.records, made.unfit) == (6, {})
    assert made.write_units == 6 * 5  # two items in a transaction, and one of the index
    assert sorted((note, case.count) for note, case in made.notes.items()) == [
        ("it has no password: signs in after a reset", 1),
        ("its hash is django's, which foreignHashes must name", 1),
        ("its hash is of no kind that is known", 1),
    ]
    assert made.seconds(units_a_second=5) == 6
