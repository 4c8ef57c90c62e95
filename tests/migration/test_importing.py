"""People of other services' files, in the table: who comes, with what, and who doesn't and why."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import bcrypt
import pytest
from argon2 import PasswordHasher
from passlib.hash import pbkdf2_sha256, pbkdf2_sha512

from adapters.bcrypt import BcryptSha256Passwords
from adapters.dynamodb import DynamoUsers
from adapters.dynamodb.directory import DynamoDirectory
from adapters.foreign_hashes import KINDS, ForeignPasswords, kind_of
from adapters.pbkdf2 import TwoTexts
from domain.users import User
from migration.copying.target import Target
from migration.copying.work import Told
from migration.people.exporting import exported
from migration.people.files import LONGEST, UnreadableFile, records
from migration.people.forms import FORMS
from migration.people.importing import NO_PASSWORD, Import, settled
from tests.contract.test_foreign_hashes import CHEAP
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


def auth0(**custom: Any) -> str:
    return as_lines({**{name: value for name, value in AUTH0.items() if name != "passwordHash"},
                     "custom_password_hash": custom})  # fmt: skip


ARGON2 = PasswordHasher(1, 8, 1).hash("correct horse")
PHC = pbkdf2_sha512.using(rounds=10).hash("correct horse").replace("$10$", "$i=10,l=64$").replace(".", "+")
SALT, DERIVED = b"0123456789abcdef", hashlib.scrypt(b"correct horse", salt=b"0123456789abcdef", n=16, r=8, p=1)


@pytest.mark.parametrize(
    "custom",
    [
        {"algorithm": "bcrypt", "hash": {"value": bcrypt.hashpw(b"correct horse", bcrypt.gensalt(4)).decode()}},
        {"algorithm": "argon2", "hash": {"value": ARGON2}},
        {"algorithm": "argon2", "hash": ARGON2},
        {"algorithm": "pbkdf2", "hash": {"value": PHC, "encoding": "utf8"}, "password": {"encoding": "ascii"}},
        {
            "algorithm": "scrypt",
            "hash": {"value": DERIVED.hex(), "encoding": "hex"},
            "salt": {"value": SALT.decode()},
            "cost": 16,
            "keylen": 64,
        },
        {
            "algorithm": "scrypt",
            "hash": {"value": b64encode(DERIVED).decode().rstrip("="), "encoding": "base64"},
            "salt": {"value": SALT.hex(), "encoding": "hex"},
            "cost": 16,
            "blockSize": 8,
            "parallelization": 1,
        },
    ],
    ids=lambda custom: f"{custom['algorithm']} {type(custom['hash']).__name__} {len(custom)}",
)
def test_a_hash_in_auth0s_form_for_imports_opens_the_account(imports: Imports, custom: dict[str, Any]) -> None:
    passwords = ForeignPasswords(BcryptSha256Passwords(4), KINDS, replace=True, usual=CHEAP)
    imports.reads = lambda text: kind_of(text) is not None
    assert imports("auth0", auth0(**custom)) == {"new": 1}
    found = imports.users.credentials("ada@example.org")
    assert found
    assert passwords.verify("correct horse", found.password_hash)
    assert not passwords.verify("correct house", found.password_hash)


def test_a_hash_of_pbkdf2_that_says_no_cost_is_of_auth0s(imports: Imports) -> None:
    imports.reads = lambda text: kind_of(text) is not None
    known = pbkdf2_sha256.using(rounds=100_000).hash("correct horse").replace("$100000$", "$").replace(".", "+")
    assert imports("auth0", auth0(algorithm="pbkdf2", hash={"value": known})) == {"new": 1}
    assert imports.exported()[0]["passwordHash"] == known.replace("sha256$", "sha256$i=100000$")


UNKNOWN = "its hash is of no kind that is known"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            as_lines({**OWN, "passwordHash": CHEAP["argon2"]}),
            "its hash is argon2's, which foreignHashes doesn't name",
        ),
        (as_lines({**OWN, "passwordHash": "{SSHA}NtJ8Ypa1sTYXp7zRXFSdTUxLbNtcVXBt"}), UNKNOWN),
        (as_lines({**OWN, "passwordHash": HASH.replace("$2a$", "$2x$")}), UNKNOWN),
        (as_lines({**OWN, "passwordHash": HASH.replace("$10$", "$17$")}), UNKNOWN),
        (auth0(algorithm="md5", hash={"value": "0" * 32}), "its hash is md5's, which isn't read here"),
        (auth0(hash={"value": "0" * 32}), "its hash is nobody's, which isn't read here"),
        (auth0(algorithm="ldap", hash={"value": "{SSHA}x"}), "its hash is ldap's, which isn't read here"),
        (
            auth0(algorithm="bcrypt", hash={"value": HASH}, salt={"value": "x"}),
            "its hash is bcrypt's, which isn't read",
        ),
        (
            auth0(algorithm="bcrypt", hash={"value": HASH}, password={"encoding": "utf16le"}),
            "its hash is of the passw",
        ),
        (auth0(algorithm="scrypt", hash={"value": "zz", "encoding": "hex"}), "its hash is scrypt's, in an encoding"),
        (
            auth0(algorithm="scrypt", cost=17, hash={"value": ""}),
            "its hash is scrypt's, of a cost that there is none of",
        ),
        (auth0(algorithm="pbkdf2", hash={"value": "$pbkdf2-md4$i=9,l=16$AAAA$AAAA"}), UNKNOWN),
    ],
)
def test_a_hash_that_counts_for_nothing_is_told_with_the_reason(imports: Imports, text: str, why: str) -> None:
    counts = imports("auth0" if "custom" in text else "gatehouse", text)
    assert counts == {"new": 1, NO_PASSWORD: 1}
    assert settled(counts, written=True)
    [(_, reason)] = imports.problems
    assert reason.startswith(why)
    assert imports.invited == ["ada@example.org"]


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
