"""People of other services' files, in the table: who comes, with what, and who doesn't and why."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from adapters.dynamodb import DynamoUsers
from adapters.dynamodb.directory import DynamoDirectory
from adapters.pbkdf2 import TwoTexts
from domain.users import User
from migration.copying.copy import Told
from migration.copying.target import Target
from migration.people.exporting import exported
from migration.people.files import LONGEST, UnreadableFile, records
from migration.people.forms import FORMS
from migration.people.importing import NO_PASSWORD, Import, settled
from tests.migration.conftest import HASH, Ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COGNITO: dict[str, Any] = {
    "cognito:username": "ada",
    "name": "",
    "given_name": "Ada",
    "family_name": "Lovelace",
    "email": "Ada@example.org",
    "email_verified": "true",
    "cognito:mfa_enabled": "false",
    "phone_number": "",
}
AUTH0: dict[str, Any] = {
    "_id": {"$oid": "x"},
    "user_id": "auth0|5f7c8ec7c33c6c004bbafe82",
    "email": "ada@example.org",
    "email_verified": True,
    "name": "ada@example.org",
    "given_name": "Ada",
    "family_name": "Lovelace",
    "passwordHash": HASH,
    "app_metadata": {"roles": ["editor"]},
}
SUPABASE: dict[str, Any] = {
    "id": "4a0a2a6b-0000-4000-8000-000000000001",
    "email": "ada@example.org",
    "encrypted_password": HASH,
    "email_confirmed_at": "2026-01-01 00:00:00+00",
    "banned_until": "",
    "deleted_at": "",
    "raw_user_meta_data": '{"first_name": "Ada", "last_name": "Lovelace"}',
    "raw_app_meta_data": '{"provider": "email", "roles": ["editor"]}',
}
FIREBASE: dict[str, Any] = {
    "localId": "ZQzc1fPZ0nOXCbB3ZcQyIkQiE0m1",
    "email": "ada@example.org",
    "emailVerified": True,
    "passwordHash": "V358E8LdWJXAO7muq0CufVpEOXaj8aFiC7T/rcaGieN04q/ZPJ08WhJEHGjj9lz/2TT+/86N5VjVoc5DdBhBiw==",
    "salt": "42xEC+ixf3L2lw==",
    "displayName": "Ada Lovelace",
    "createdAt": "1600000000000",
    "providerUserInfo": [],
}
OWN: dict[str, Any] = {
    "gatehouse": 1,
    "id": "u-1",
    "email": "ada@example.org",
    "firstName": "Ada",
    "lastName": "Lovelace",
    "customerAccountId": "c-1",
    "roles": ["editor"],
    "emailVerified": True,
    "passwordHash": HASH,
}


def as_csv(*rows: dict[str, str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def as_lines(*rows: dict[str, Any]) -> str:
    return "".join(f"{json.dumps(row)}\n" for row in rows)


FILES: dict[str, tuple[str, str, User, bool]] = {
    "gatehouse": (
        "gatehouse",
        as_lines(OWN),
        User("u-1", "ada@example.org", "Ada", "Lovelace", None, "c-1", ("editor",), email_verified=True),
        True,
    ),
    "cognito": (
        "cognito",
        as_csv(COGNITO),
        User("ada", "ada@example.org", "Ada", "Lovelace", email_verified=True),
        False,
    ),
    "auth0": (
        "auth0",
        as_lines(AUTH0),
        User(AUTH0["user_id"], "ada@example.org", "Ada", "Lovelace", roles=("editor",), email_verified=True),
        True,
    ),
    "supabase": (
        "supabase",
        as_csv(SUPABASE),
        User(SUPABASE["id"], "ada@example.org", "Ada", "Lovelace", roles=("editor",), email_verified=True),
        True,
    ),
    "supabase as JSON": (
        "supabase",
        json.dumps([SUPABASE], indent=1),
        User(SUPABASE["id"], "ada@example.org", "Ada", "Lovelace", roles=("editor",), email_verified=True),
        True,
    ),
    "firebase": (
        "firebase",
        json.dumps({"users": [FIREBASE]}),
        User(str(FIREBASE["localId"]), "ada@example.org", full_name="Ada Lovelace", email_verified=True),
        False,
    ),
}


@dataclass
class Imports:
    ends: Ends
    problems: list[tuple[str, str]] = field(default_factory=list)
    invited: list[str] = field(default_factory=list)
    reads: Callable[[str], bool] = lambda _: False

    def __call__(self, form: str, text: str, *, write: bool = True) -> Counter[str]:
        self.problems.clear()
        told = Told(problem=lambda one: self.problems.append(tuple(one)))  # type: ignore[arg-type]
        job = Import(FORMS[form], Target(self.ends.table), self.reads, self.invited.append)
        return job.run(records(io.StringIO(text, newline="")), told, write=write)

    @property
    def users(self) -> DynamoUsers:
        return DynamoUsers(self.ends.table)

    def exported(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in exported(DynamoDirectory(self.ends.table), self.users)]


@pytest.fixture
def imports(ends: Ends) -> Imports:
    return Imports(ends)


@pytest.mark.parametrize("name", FILES)
def test_somebody_comes_with_what_the_file_says(imports: Imports, name: str) -> None:
    form, text, user, with_password = FILES[name]
    counts = imports(form, text)
    assert counts == Counter({"new": 1} | ({} if with_password else {NO_PASSWORD: 1}))
    assert settled(counts, written=True)
    found = imports.users.credentials("ADA@example.org")
    assert found
    assert (found.user, found.password_hash) == (user, HASH if with_password else "")
    assert imports.invited == ([] if with_password else ["ada@example.org"])
    assert imports(form, text) == {"the same": 1}


def test_a_dry_run_writes_nothing(imports: Imports) -> None:
    counts = imports("gatehouse", as_lines(OWN), write=False)
    assert counts == {"new": 1}
    assert not settled(counts, written=False)
    assert imports.users.credentials("ada@example.org") is None


def test_what_was_changed_here_since_stays_and_what_changed_there_comes(imports: Imports) -> None:
    imports("gatehouse", as_lines(OWN))
    assert imports("gatehouse", as_lines({**OWN, "lastName": "Byron"})) == {"changed in the file": 1}
    imports.users.change("u-1", {"last_name": "King"})
    counts = imports("gatehouse", as_lines({**OWN, "lastName": "Gordon"}))
    assert (counts, settled(counts, written=True)) == ({"changed here since": 1}, False)
    found = imports.users.get("u-1")
    assert found
    assert found.last_name == "King"


def test_an_address_that_another_has_is_left_out_and_told(imports: Imports) -> None:
    imports("gatehouse", as_lines(OWN))
    counts = imports("gatehouse", as_lines({**OWN, "id": "u-2"}, {**OWN, "id": "u-3", "email": "eve@example.org"}))
    assert counts == {"its address is another account's": 1, "new": 1}
    assert imports.problems == [("u-2", "its address is another account's")]


def test_of_two_records_with_one_id_or_one_address_the_first_counts(imports: Imports) -> None:
    twins = [OWN, {**OWN, "email": "b@example.org"}, {**OWN, "id": "u-2", "email": "ADA@example.org"}]
    imports("gatehouse", as_lines(*twins))
    assert imports.problems == [
        ("u-1", "another record has its id"),
        ("u-2", "its address is another account's"),
    ]


def test_what_is_exported_is_imported_as_it_was(imports: Imports) -> None:
    people = [{**OWN, "id": f"u-{number}", "email": f"p{number}@example.org"} for number in range(120)]
    bare = {"gatehouse": 1, "id": "bare", "email": "bare@example.org"}
    off = {"gatehouse": 1, "id": "off", "email": "off@example.org", "disabled": True, "passwordHash": f"!{HASH}"}
    assert imports("gatehouse", as_lines(*people, bare, off))["new"] == 122
    out = imports.exported()
    assert sorted(out, key=lambda one: one["id"]) == sorted([*people, bare, off], key=lambda one: one["id"])
    assert imports("gatehouse", as_lines(*out)) == {"the same": 122}


def test_a_hash_may_be_as_long_as_an_apps_is(imports: Imports) -> None:
    long = TwoTexts().unmatched
    assert len(long) > 700
    imports.reads = lambda _: True
    assert imports("gatehouse", as_lines({**OWN, "passwordHash": long})) == {"new": 1}
    assert imports.exported()[0]["passwordHash"] == long


@pytest.mark.parametrize(
    ("form", "changes", "reason"),
    [
        ("gatehouse", {"gatehouse": 2}, "it says no `gatehouse: 1`"),
        ("gatehouse", {"email": ""}, "it has no address"),
        ("gatehouse", {"email": "ada"}, "its address is none"),
        ("gatehouse", {"email": ["a@example.org"]}, "its email is no text"),
        ("gatehouse", {"id": None}, "it has no id"),
        ("gatehouse", {"roles": "admin"}, "its roles are no list of texts"),
        ("gatehouse", {"roles": [1]}, "its roles are no list of texts"),
        ("gatehouse", {"disabled": "perhaps"}, "its disabled is neither true nor false"),
        ("gatehouse", {"firstName": "x" * 201}, "its firstName is longer than 200 characters"),
        ("gatehouse", {"firstName": "A\0da"}, "its firstName is longer than 200 characters, or holds some"),
        ("supabase", {"deleted_at": "2026-01-01"}, "it is deleted there"),
        ("supabase", {"raw_user_meta_data": "[]"}, "its raw_user_meta_data is no JSON object"),
        ("supabase", {"raw_user_meta_data": "[" * 100_000}, "its raw_user_meta_data is no JSON object"),
    ],
)
def test_who_cannot_come_is_told_with_the_reason(
    imports: Imports, form: str, changes: dict[str, Any], reason: str
) -> None:
    of = {"gatehouse": OWN, "supabase": SUPABASE}[form]
    counts = imports(form, as_lines({**of, **changes}))
    assert counts == {"doesn't fit": 1}
    assert not settled(counts, written=True)
    [(name, why)] = imports.problems
    assert (name, why[: len(reason)]) == ("record 1", reason)


@pytest.mark.parametrize("line", ["{", "[]", "1", "null", "{" * 5000, "x" * (LONGEST + 5)])
def test_a_line_that_is_no_record_keeps_no_other_out(imports: Imports, line: str) -> None:
    others = as_lines(OWN), as_lines({**OWN, "id": "u-2", "email": "b@example.org"})
    counts = imports("gatehouse", f"{others[0]}{line}\n{others[1]}")
    assert counts["new"] == 2
    assert counts["doesn't fit"] >= 1
    assert {why for _, why in imports.problems} == {"it is no JSON object"}


def test_a_row_of_another_length_is_told(imports: Imports) -> None:
    counts = imports("cognito", as_csv(COGNITO) + "eve,too,few\r\n")
    assert (counts["new"], counts["doesn't fit"]) == (1, 1)
    assert imports.problems == [("record 2", "it has another number of fields than the first line")]


@pytest.mark.parametrize("text", ['{"users": 1}', '[1, "', '{"a": "' + "b" * 10 + "\n"])
def test_a_file_that_is_none_is_refused(imports: Imports, text: str) -> None:
    with pytest.raises(UnreadableFile, match="neither lines of JSON objects"):
        imports("gatehouse", text)


def test_an_empty_file_has_nobody(imports: Imports) -> None:
    assert imports("gatehouse", "") == {}


def many(count: int) -> Iterator[str]:
    for number in range(count):
        yield json.dumps({**OWN, "id": f"u-{number}", "email": f"p{number}@example.org"})


def test_an_import_that_was_killed_is_completed_by_another(imports: Imports) -> None:
    """Whatever part of it was written."""
    text = "\n".join(many(250))
    killed = killing(Target(imports.ends.table), after=3)
    job = Import(FORMS["gatehouse"], killed, lambda _: False)
    with pytest.raises(KeyboardInterrupt):
        job.run(records(io.StringIO(text)), Told(), write=True)
    counts = imports("gatehouse", text)
    assert sum(counts.values()) == 250
    assert counts["the same"] + counts["new"] == 250
    assert len(imports.exported()) == 250


def killing(target: Target, after: int) -> Target:
    left = [after]

    def spend(_: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt

    return Target(target.table, spend)
