"""An app whose hashes have their salt in a field of its own: what is written there, and what is found again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from adapters.mongodb import Salt, UserFields
from adapters.mongodb.defaults import defaults
from adapters.pbkdf2 import TwoTexts, two_texts
from service.backend import Backend
from service.settings import Settings, SettingsError

if TYPE_CHECKING:
    from tests.mongodb.conftest import Open

OPTIONS = {"iterations": "10", "keylen": "32"}
FORM = two_texts(OPTIONS)
PBKDF2 = {
    "MONGODB_PASSWORDS": "pbkdf2",
    "MONGODB_PASSWORDS_OPTIONS": ",".join(f"{name}={value}" for name, value in OPTIONS.items()),
}
NEW = "a new password of ada"


def user(password: str = "correct horse", **fields: Any) -> dict[str, Any]:
    hashed, salt = FORM.parted(FORM.hash(password))
    return {"_id": "u-1", "email": "ada@example.org", "hash": hashed, "salt": salt, **fields}


def test_a_sign_up_writes_both(database: Any, stage: Open) -> None:
    body = {"email": "ada@example.org", "password": NEW, "firstName": "Ada", "lastName": "Lovelace"}
    assert stage(**PBKDF2).call("signup", body)["statusCode"] == 201
    [document] = database["users"].find()
    assert (len(document["hash"]), len(document["salt"])) == (64, 64)
    assert "passwordHash" not in document
    assert stage(**PBKDF2).sign_in(password=NEW)


def test_another_salt_is_another_password(database: Any, stage: Open) -> None:
    database["users"].insert_one(user() | {"salt": user()["salt"]})
    refused = stage(**PBKDF2).call("signin", {"email": "ada@example.org", "password": "correct horse"})
    assert refused["statusCode"] == 401


@pytest.mark.parametrize(
    "stored", [{}, {"hash": "", "salt": ""}, {"salt": None}, {"hash": "A" * 64}, {"hash": "ab"}], ids=str
)
def test_a_new_password_takes_the_place_of_whatever_was_there(
    database: Any, stage: Open, stored: dict[str, Any]
) -> None:
    database["users"].insert_one(user(**stored))
    doors = stage(**PBKDF2)
    users = _users(doors)
    found = users.credentials("ada@example.org")
    assert users.set_password("u-1", FORM.hash(NEW), replacing=found.password_hash)
    assert doors.sign_in(password=NEW)


def test_it_is_written_where_nobody_was_faster(database: Any, stage: Open) -> None:
    database["users"].insert_one(user())
    users = _users(stage(**PBKDF2))
    before = users.credentials("ada@example.org").password_hash
    assert users.set_password("u-1", FORM.hash(NEW), replacing=before)
    assert not users.set_password("u-1", FORM.hash(NEW), replacing=before)


def test_a_hash_that_the_app_cant_read_leaves_it_no_salt(database: Any, stage: Open) -> None:
    """Without one its check says no; with the old one it would fail on a hash of another length."""
    database["users"].insert_one(user())
    users = _users(stage(**PBKDF2))
    other = "$2b$04$" + "." * 53
    assert users.set_password("u-1", other, replacing=users.credentials("ada@example.org").password_hash)
    [document] = database["users"].find()
    assert (document["hash"], "salt" in document) == (other, False)
    assert users.credentials("ada@example.org").password_hash == other


def _users(doors: Any) -> Any:
    return Backend(Settings(doors._environ, lambda _: {}))._store().users


@pytest.mark.parametrize("taken", ["email", "_id", "hash"])
def test_a_salt_has_a_field_of_its_own(taken: str) -> None:
    with pytest.raises(ValueError, match=f"{taken} is another field already"):
        UserFields({"passwordHash": "hash"}, salt=Salt(taken, TwoTexts()))


def test_nobody_gets_a_salt_by_default() -> None:
    fields = UserFields({"passwordHash": "hash"}, salt=Salt("salt", TwoTexts()))
    with pytest.raises(ValueError, match="salt is written by gatehouse itself"):
        defaults(["salt=x"], fields)


@pytest.mark.parametrize("options", ["iterations=0", "digestAlgorithm=md5", "limitAttempts=true"])
def test_options_that_make_no_sense_are_said(stage: Open, options: str) -> None:
    with pytest.raises(SettingsError, match="MONGODB_PASSWORDS_OPTIONS: "):
        stage(**PBKDF2 | {"MONGODB_PASSWORDS_OPTIONS": options}).sign_in()
