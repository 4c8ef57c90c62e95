"""People of an app with passport-local-mongoose go the whole road with the password that they have."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest
from bson import ObjectId

from adapters.bcrypt import is_hash
from domain.forms import SignInForm
from service.composition import UseCases
from service.settings import Settings
from tests.moving.both import SETTINGS
from tests.support.service import HERE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.moving.both import Both

ADA, PASSWORD, NEW = "ada@example.org", "correct horse battery", "battery horse staple"
PBKDF2 = {"MONGODB_PASSWORDS": "pbkdf2", "MONGODB_PASSWORDS_OPTIONS": "iterations=10,keylen=64,digestAlgorithm=sha1"}


def hashed(password: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha1", password.encode(), salt.encode(), 10, 64).hex()


@pytest.fixture
def pair(fresh: Callable[..., Both]) -> Both:
    return fresh(**PBKDF2)


@pytest.fixture
def ada(pair: Both) -> dict[str, Any]:
    salt = "0123456789abcdef" * 4
    user = {"_id": ObjectId(), "email": ADA, "salt": salt, "hash": hashed(PASSWORD, salt)}
    pair.app.database["users"].insert_one(user)
    return user


def in_the_app(pair: Both) -> dict[str, Any]:
    [user] = pair.app.database["users"].find({"email": ADA})
    return dict(user)


def test_beside_the_app_nothing_is_made_anew_and_a_new_password_is_the_apps(pair: Both, ada: dict[str, Any]) -> None:
    tokens = pair.stage.sign_in(ADA, PASSWORD)
    assert tokens
    assert (in_the_app(pair)["hash"], in_the_app(pair)["salt"]) == (ada["hash"], ada["salt"])
    assert pair.stage.change_password(tokens.access_token, PASSWORD, NEW)
    changed = in_the_app(pair)
    assert changed["hash"] == hashed(NEW, changed["salt"])
    assert changed["salt"] != ada["salt"]
    assert pair.stage.sign_in(ADA, PASSWORD) is None
    assert pair.stage.sign_in(ADA, NEW)


@pytest.mark.parametrize("moved", ["by a sign-in", "by a copy"])
def test_once_mongodb_is_off_the_hash_is_made_anew(pair: Both, ada: dict[str, Any], moved: str) -> None:
    if moved == "by a copy":
        pair.copy()
    else:
        assert pair.stage.sign_in(ADA, PASSWORD)
    alone = {name: value for name, value in SETTINGS.items() if name not in {"LEGACY_BACKEND", "MONGODB_URI"}}
    settings = Settings({**alone, "FOREIGN_HASHES": "pbkdf2"}, lambda _: {})
    sign_in = UseCases(settings, clock=pair.clock, store=pair.current).sign_in()
    assert sign_in(SignInForm.parse({"email": ADA, "password": PASSWORD}), HERE)
    found = pair.current.users.credentials(ADA)
    assert found
    assert found.user.id == str(ada["_id"])
    assert is_hash(found.password_hash)
    assert sign_in(SignInForm.parse({"email": ADA, "password": PASSWORD}), HERE)
