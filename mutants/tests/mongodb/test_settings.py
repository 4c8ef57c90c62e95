"""Settings that describe the legacy app: what they mean, and what is said of a wrong one."""

import importlib
from typing import Any

import pytest

from tests.mongodb.conftest import Open
from tests.mongodb.test_users import OID, user


@pytest.mark.parametrize(
    "secrets", ['["one, with a comma"]', '[" spaces "]', '["new","old"]', '["ü☃", "b"]', "new,old", " new , old "]
)
def test_secrets_sign_and_verify(database: Any, stage: Open, secrets: str) -> None:
    database["users"].insert_one(user())
    doors = stage(SESSION_SECRET=secrets)
    assert doors.user(doors.sign_in()) == str(OID)


def test_the_first_secret_of_an_array_signs(database: Any, stage: Open) -> None:
    database["users"].insert_one(user())
    cookie = stage(SESSION_SECRET='["a, b","c"]').sign_in()
    assert stage(SESSION_SECRET="a, b").user(cookie) is None
    assert stage(SESSION_SECRET='["x","a, b"]').user(cookie) == str(OID)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SESSION_SECRET", "[1]"),
        ("SESSION_SECRET", '["half'),
        ("SESSION_SECRET", "[]"),
        ("SESSION_SECRET", '[""]'),
        ("SESSION_ROLLING", "sometimes"),
        ("COOKIE_PERSISTENT", "sometimes"),
        ("MONGODB_SESSIONS_CRYPTO", "rot13"),
        ("MONGODB_SESSIONS_CRYPTO_OPTIONS", "hashing"),
        ("MONGODB_SESSIONS_CRYPTO_OPTIONS", "hashing=md4"),
        ("MONGODB_SESSIONS_CRYPTO_OPTIONS", "colour=red"),
        ("MONGODB_SESSIONS_PASSPORT_USER", "id"),
        ("MONGODB_SESSIONS_PASSPORT_USER", "name=name"),
        ("MONGODB_SESSIONS_SIGN_OUT", "perhaps"),
        ("MONGODB_SESSIONS_TIMESTAMPS", "perhaps"),
        ("MONGODB_SESSIONS_TRANSFORM_ID", "rot13"),
        ("MONGODB_USER_ID", "uuid"),
        ("MONGODB_DELETE", "yes"),
        ("MONGODB_DELETE", "=true"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_is_not(stage: Open, name: str, value: str) -> None:
    crypto = {} if name == "MONGODB_SESSIONS_CRYPTO" else {"MONGODB_SESSIONS_CRYPTO": "kruptein"}
    settings = {"MONGODB_SESSIONS_CRYPTO_SECRET": "secret", **crypto, name: value}
    with pytest.raises(Exception, match=f"^{name}") as raised:
        stage(**settings).user("connect.sid=s%3Ax.y")
    assert type(raised.value).__name__ == "SettingsError"


def test_an_encrypted_store_needs_its_secret(stage: Open) -> None:
    with pytest.raises(Exception, match="MONGODB_SESSIONS_CRYPTO_SECRET is missing"):
        stage(MONGODB_SESSIONS_CRYPTO="kruptein").user("connect.sid=s%3Ax.y")


def test_cryptography_is_loaded_for_an_encrypted_store_alone(stage: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(importlib.import_module("sys").modules, "adapters.mongodb.crypto", None)
    assert stage().user("connect.sid=s%3Ax.y") is None
    with pytest.raises(ImportError):
        stage(MONGODB_SESSIONS_CRYPTO="kruptein", MONGODB_SESSIONS_CRYPTO_SECRET="s").user("connect.sid=s%3Ax.y")
