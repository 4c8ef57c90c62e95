"""How Express apps are set up, and our settings for each: one line an app."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

MEMBERS = {"id": "_id", "customerAccountId": "customerAccountId", "fullName": "fullName", "roles": "roles"}
PASSPORT_USER = ",".join(f"{name}={path}" for name, path in MEMBERS.items())
STORE_SECRET = "Sekret-01!xY"
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Setup:
    """An app's configuration and ours; `generations` that have these options."""

    name: str
    app: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    generations: tuple[str, ...] = ("cm4", "cm5", "cm6")

    def config(self) -> dict[str, Any]:
        session = {"secret": "legacy-secret", **self.app.get("session", {})}
        return {**self.app, "session": session}


def _store(**options: Any) -> dict[str, Any]:
    return {"store": options}


def _session(**options: Any) -> dict[str, Any]:
    return {"session": options}


KRUPTEIN = {"MONGODB_SESSIONS_CRYPTO": "kruptein", "MONGODB_SESSIONS_CRYPTO_SECRET": STORE_SECRET}
WEBCRYPTO = KRUPTEIN | {"MONGODB_SESSIONS_CRYPTO": "webcrypto"}
SUBDOCUMENT = {"MONGODB_SESSIONS_STRINGIFY": "false"}
OBJECT = {"passport": "object", "members": MEMBERS}
AS_OBJECT = {"MONGODB_SESSIONS_PASSPORT_USER": PASSPORT_USER}
ROLLING = _session(rolling=True, cookie={"maxAge": HOUR_MS})
HOUR = {"SESSION_TTL_SECONDS": "3600"}
MONGODB_SESSION = ("cms5",)
"""connect-mongodb-session, which has no options of connect-mongo's."""

DEFAULT = Setup("default")
SETUPS = (
    DEFAULT,
    Setup("maxAge", _session(cookie={"maxAge": HOUR_MS}), HOUR),
    Setup("browser session", {}, {"COOKIE_PERSISTENT": "false"}),
    Setup("rolling", ROLLING, HOUR | {"SESSION_ROLLING": "true"}),
    Setup("rolling, no maxAge", _session(rolling=True), {"SESSION_ROLLING": "true"}),
    Setup("touchAfter", _store(touchAfter=600), {"SESSION_TOUCH_AFTER_SECONDS": "600"}),
    Setup("resave, saveUninitialized", _session(resave=True, saveUninitialized=True)),
    Setup("stringify: false", _store(stringify=False), SUBDOCUMENT),
    Setup("object", OBJECT, AS_OBJECT),
    Setup("object, stringify: false", OBJECT | _store(stringify=False), AS_OBJECT | SUBDOCUMENT),
    Setup("userId, no passport", {"at": "userId"}, {"MONGODB_SESSIONS_USER": "userId"}),
    Setup("auth.id, no passport, stringify: false", {"at": "auth.id"} | _store(stringify=False),
          {"MONGODB_SESSIONS_USER": "auth.id"} | SUBDOCUMENT),
    Setup("user, an object, no passport", {"at": "user", "members": MEMBERS},
          {"MONGODB_SESSIONS_USER": "user"} | AS_OBJECT),
    Setup("email", {"passport": "email"}, {"MONGODB_USER_FIELDS": "id=email"}),
    Setup("sha256", _store(transformId="sha256"), {"MONGODB_SESSIONS_TRANSFORM_ID": "sha256"}),
    Setup(
        "sha512", _store(transformId="sha512-base64url"), {"MONGODB_SESSIONS_TRANSFORM_ID": "sha512-base64url"}
    ),
    Setup("name and sameSite", _session(name="app.sid", cookie={"sameSite": "strict"}),
          {"COOKIE_NAME": "app.sid", "COOKIE_SAME_SITE": "strict"}),
    Setup("secure and domain", {"trustProxy": True} | _session(cookie={"secure": True, "domain": "example.org"}),
          {"COOKIE_SECURE": "true", "COOKIE_DOMAIN": "example.org"}),
    Setup("several secrets", _session(secret=["a new, secret ", "pässwörd-☃"]),
          {"SESSION_SECRET": '["a new, secret ", "pässwörd-☃"]'}),
    Setup("crypto", _store(crypto={"secret": STORE_SECRET}), KRUPTEIN),
    Setup("crypto, stringify: false", _store(crypto={"secret": STORE_SECRET}, stringify=False),
          KRUPTEIN | SUBDOCUMENT),
    Setup("crypto, other options, object",
          OBJECT | _store(crypto={"secret": STORE_SECRET, "hashing": "sha256", "encodeas": "hex"}),
          KRUPTEIN | AS_OBJECT | {"MONGODB_SESSIONS_CRYPTO_OPTIONS": "hashing=sha256,encodeas=hex"}),
    Setup("cryptoAdapter", _store(cryptoAdapter={"secret": STORE_SECRET}), WEBCRYPTO, ("cm6",)),
    Setup("cryptoAdapter, stringify: false, other options",
          _store(cryptoAdapter={"secret": STORE_SECRET, "encoding": "hex", "iterations": 1000}, stringify=False),
          WEBCRYPTO | SUBDOCUMENT | {"MONGODB_SESSIONS_CRYPTO_OPTIONS": "encoding=hex,iterations=1000"}, ("cm6",)),
    Setup("connect-mongodb-session", {}, SUBDOCUMENT, MONGODB_SESSION),
    Setup("connect-mongodb-session, resave: false, maxAge, the id as text",
          {"passport": "text"} | _session(resave=False, cookie={"maxAge": HOUR_MS}),
          SUBDOCUMENT | HOUR | {"MONGODB_SESSIONS_PASSPORT_ID": "text"}, MONGODB_SESSION),
    Setup("connect-mongodb-session, no passport",
          {"at": "user", "members": MEMBERS} | _session(saveUninitialized=True),
          SUBDOCUMENT | AS_OBJECT | {"MONGODB_SESSIONS_USER": "user"}, MONGODB_SESSION),
    Setup("timestamps", _store(timestamps=True), {"MONGODB_SESSIONS_TIMESTAMPS": "true"}, ("cm6",)),
)  # fmt: skip
