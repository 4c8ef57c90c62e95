"""How large a function's zip may be: it is read at every cold start, and says what crept in."""

import pytest

from infra.settings.reading import read
from tests.support.functions import BY_MAIL, FUNCTIONS, HERE, MAIL, build

MONGODB = {"mongodbUri": "mongodb://127.0.0.1/app"}
HASHING = ("signup", "signin", "password", "email", "account")
OURS_ALONE, ACCOUNT, JWT, HASH, MONGO, COMMON = 182, 12, 75, 285, 1647, 60
"""KB of our own modules, of what comes with PyJWT, bcrypt and pymongo, and of the list of common passwords."""


def budget(backend: str, function: str) -> int:
    """KB."""
    store, _, tokens = backend.partition("-")
    stores = function not in {"private", "health"}
    issues = tokens == "jwt" and function in {"signup", "signin", "refresh_token"}
    hashing = HASH * (function in HASHING) + COMMON * (function in {"signup", "password"})
    account = ACCOUNT * (function in {"password", "email"})
    return OURS_ALONE + account + JWT * issues + hashing + MONGO * (stores and store == "mongodb")


@pytest.mark.parametrize("function", [*FUNCTIONS, *BY_MAIL])
@pytest.mark.parametrize("backend", ["dynamodb-jwt", "dynamodb-session", "mongodb-jwt", "mongodb-session"])
def test_a_zip_is_within_its_budget(backend: str, function: str) -> None:
    settings = HERE | MAIL | {"backend": backend} | (MONGODB if backend.startswith("mongodb") else {})
    file = build(function, read(settings, f"budget-{backend}"))
    assert file.stat().st_size <= budget(backend, function) * 1000
