"""What real Express apps of three generations wrote, and what they said of odd cookies and documents."""

import json
from pathlib import Path
from typing import Any

import pytest
from bson import ObjectId, json_util

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "legacy-vectors.json").read_text())
NAMES = json_util.JSONOptions(tz_aware=True, json_mode=json_util.JSONMode.CANONICAL)
USERS: list[dict[str, Any]] = [
    {
        "_id": ObjectId("65f0c0ffee0123456789abcd"),
        "email": "ada@example.org",
        "fullName": "Ada Lovelace",
        "customerAccountId": ObjectId("65f0c0ffee00000000000001"),
        "roles": ["admin", "user"],
    },
    {"_id": "user-2", "email": "bob@example.org", "fullName": "Bob", "roles": "user"},
]


def bson(value: object) -> Any:
    """From MongoDB's canonical extended JSON."""
    return json_util.loads(json.dumps(value), json_options=NAMES)


def settings(vector: dict[str, Any]) -> dict[str, str]:
    """Our settings for the app that the vector was recorded from."""
    store = vector.get("store", {})
    secrets = vector["secrets"]
    return {
        "SESSION_SECRET": json.dumps(secrets) if len(secrets) > 1 else secrets[0],
        "COOKIE_NAME": vector.get("cookie_name", "connect.sid"),
        "MONGODB_SESSIONS_STRINGIFY": str(store.get("stringify", True)).lower(),
        "MONGODB_SESSIONS_TRANSFORM_ID": store.get("transform_id") or "",
        "MONGODB_SESSIONS_CRYPTO": store.get("crypto") or "",
        "MONGODB_SESSIONS_CRYPTO_SECRET": store.get("crypto_secret") or "",
    }


def each(group: str) -> list[Any]:
    return [pytest.param(vector, id=vector.get("name") or vector["kruptein"]) for vector in VECTORS[group]]
