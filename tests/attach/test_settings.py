"""What a stage file gets of an app's source and of its database, and what is said where the two differ."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import mongomock
import pytest
import yaml
from bson import ObjectId

from adapters.mongodb.crypto import WebCrypto
from domain.errors import Unavailable
from infra.settings.reading import read as read_settings
from migration.attach import Attached, Given, attached
from tests.attach.conftest import Made
from tests.support.clock import START, FakeClock

HASH = "$2a$10$" + "a" * 53
ADA = ObjectId("65f0c0ffee0123456789abcd")
USER = {"_id": ADA, "email": "ada@example.org", "password": HASH, "name": "Ada"}
COOKIE = '{"originalMaxAge":3600000,"httpOnly":true,"secure":true,"sameSite":"lax","path":"/"}'
SESSION = {
    "_id": "x" * 32,
    "expires": START + timedelta(hours=1),
    "session": f'{{"cookie":{COOKIE},"passport":{{"user":"{ADA}"}}}}',
}
ADDRESS = "mongodb://ada:hush@127.0.0.1/shop"
APP = """
const session = require('express-session')
const MongoStore = require('connect-mongo')
const mongoose = require('mongoose')
mongoose.connect(process.env.DB)
const store = MongoStore.create({ mongoUrl: process.env.DB STORE })
app.use(session({ secret: process.env.SECRET, cookie: COOKIE, store }))
passport.serializeUser((user, done) => done(null, user.id))
mongoose.model('User', new mongoose.Schema({ email: String, password: String, name: String MODEL }))
"""
HOUR = "{ maxAge: 3600000, secure: true, sameSite: 'lax' }"
Attach = Callable[..., Attached]


def source(cookie: str = HOUR, store: str = "", model: str = "") -> str:
    return APP.replace("COOKIE", cookie).replace("STORE", store).replace("MODEL", model)


@pytest.fixture
def databases() -> Any:
    client: Any = mongomock.MongoClient(tz_aware=True)
    client["shop"]["users"].insert_one(dict(USER))
    client["shop"]["sessions"].insert_one(dict(SESSION))
    return client


@pytest.fixture
def attach(made: Made, databases: Any) -> Attach:
    """What follows of this source over these databases."""

    def following(text: str = source(), variables: dict[str, str] | None = None, **given: Any) -> Attached:
        process = {"DB": ADDRESS, "SECRET": "hush", **(variables or {})}
        return attached(
            made({"app.js": text}),
            Given(process, **given),
            lambda uri, name: databases[name or uri.rpartition("/")[2] or "test"],
            FakeClock(),
        )

    return following


def said(found: Attached, level: str) -> str:
    return "\n".join(each.text for each in found.report.findings if each.level == level)


def test_an_app_that_is_as_we_are_by_default_needs_nothing_but_names_of_fields(attach: Attach) -> None:
    found = attach()
    assert found.report.healthy, said(found, "problem")
    assert found.can_start
    assert found.report.settings == {
        "SESSION_TTL_SECONDS": "3600",
        "MONGODB_USER_FIELDS": "fullName=name,passwordHash=password",
        "MONGODB_USER_DEFAULTS": "name={firstName} {lastName}",
    }
    assert found.local_config() == {"mongodbUri": ADDRESS, "sessionSecret": "hush"}


@pytest.mark.parametrize(
    ("parts", "settings"),
    [
        ({"cookie": "{ maxAge: 7200000, secure: true, sameSite: 'none', domain: 'example.org', path: '/app' }"},
         {"SESSION_TTL_SECONDS": "7200", "COOKIE_SAME_SITE": "none", "COOKIE_DOMAIN": "example.org",
          "COOKIE_PATH": "/app"}),
        ({"cookie": "{ secure: 'auto' }", "store": ", ttl: 600"},
         {"SESSION_TTL_SECONDS": "600", "COOKIE_PERSISTENT": "false", "COOKIE_SAME_SITE": "off"}),
        ({"cookie": "{ maxAge: null, sameSite: true }"},
         {"SESSION_TTL_SECONDS": None, "COOKIE_PERSISTENT": "false", "COOKIE_SAME_SITE": "strict",
          "COOKIE_SECURE": "false"}),
        ({"store": ", touchAfter: 24 * 3600"}, {"SESSION_TOUCH_AFTER_SECONDS": "1800"}),
        ({"store": ", touchAfter: 60"}, {"SESSION_TOUCH_AFTER_SECONDS": "60"}),
        ({"cookie": "{ maxAge: 365 * 24 * 3600 * 1000 }"},
         {"SESSION_TTL_SECONDS": "2592000", "SESSION_MAX_SECONDS": None}),
        ({"cookie": "{ maxAge: 10 * 1000 }"}, {"SESSION_TTL_SECONDS": "60"}),
        ({"cookie": "{ maxAge: 3600000, sameSite: 'none', secure: false }"},
         {"COOKIE_SAME_SITE": "none", "COOKIE_SECURE": None}),
        ({"model": ", plan: { type: String, required: true }"}, {"SIGN_UP": "closed"}),
        ({"model": ", plan: { type: String, required: true, default: 'x' }"}, {"SIGN_UP": None}),
        ({"model": ", username: { type: String, required: true }"},
         {"SIGN_UP": None, "MONGODB_USER_DEFAULTS": "name={firstName} {lastName},username={email}"}),
    ],
    ids=str,
)  # fmt: skip
def test_settings_are_such_as_the_program_takes(
    parts: dict[str, str], settings: dict[str, str | None], attach: Attach
) -> None:
    found = attach(source(**parts))
    assert {name: found.report.settings.get(name) for name in settings} == settings
    taken = yaml.safe_load("\n".join(found.stage_file("shop", "beside")))["config"]
    texts = {key.partition(":")[2]: v if isinstance(v, str) else json.dumps(v) for key, v in taken.items()}
    assert read_settings({**texts, "mongodbUri": ADDRESS}, "beside") == read_settings(
        {**found.texts(), "mongodbUri": ADDRESS}, "beside"
    )


@pytest.mark.parametrize(
    ("parts", "session", "setting", "taken", "word"),
    [
        ({"cookie": "{ maxAge: 60000, secure: true, sameSite: 'lax' }"}, {}, "SESSION_TTL_SECONDS", "60", "source's"),
        ({"cookie": "{ maxAge: 3600000, sameSite: 'lax' }"}, {}, "COOKIE_SECURE", "false", "source's"),
        ({"store": ", stringify: false"}, {}, "MONGODB_SESSIONS_STRINGIFY", None, "database's"),
        ({}, {"updatedAt": START}, "MONGODB_SESSIONS_TIMESTAMPS", "true", "database's"),
    ],
    ids=str,
)
def test_where_source_and_database_differ_it_says_so(  # noqa: PLR0917 - one a column
    parts: dict[str, str],
    session: dict[str, Any],
    setting: str,
    taken: str | None,
    word: str,
    attach: Attach,
    databases: Any,
) -> None:
    databases["shop"]["sessions"].update_one({}, {"$set": {"seen": True, **session}})
    found = attach(source(**parts))
    [line] = [line for line in said(found, "note").splitlines() if " is taken" in line]
    assert f"the {word} is taken" in line
    assert "app.js:" in line
    assert found.report.settings.get(setting) == taken


def test_production_is_what_the_file_gets_and_this_machine_is_told_apart(attach: Attach) -> None:
    cookie = "process.env.NODE_ENV === 'production' ? { secure: true, domain: 'example.org' } : {}"
    found = attach(source(cookie))
    assert (found.report.settings.get("COOKIE_SECURE"), found.report.settings["COOKIE_DOMAIN"]) == (
        None,
        "example.org",
    )
    local = found.local_config()
    assert (local["cookieSecure"], local["cookieDomain"]) == ("false", None)


def test_databases_by_their_names(attach: Attach, databases: Any) -> None:
    databases["kept"]["their_sessions"].insert_one(dict(SESSION))
    found = attach(source(store=", dbName: 'kept', collectionName: 'their_sessions'"))
    assert found.report.healthy, said(found, "problem")
    assert found.report.settings["MONGODB_SESSIONS_DATABASE"] == "kept"
    assert found.report.settings["MONGODB_SESSIONS"] == "their_sessions"


@pytest.mark.parametrize(
    ("store", "sessions"),
    [
        ("client: mongoose.connection.getClient()", "shop"),
        ("clientPromise: promise, dbName: 'users_db'", None),
        ("mongooseConnection: mongoose.connection", None),
    ],
)
def test_a_client_that_is_handed_over_has_the_addresss_database(
    store: str, sessions: str | None, attach: Attach, databases: Any
) -> None:
    """What mongoose is told as `dbName` is no matter of the driver's client."""
    databases["users_db"]["users"].insert_one(dict(USER))
    text = source().replace("connect(process.env.DB)", "connect(process.env.DB, { dbName: 'users_db' })")
    found = attach(text.replace("mongoUrl: process.env.DB", store)).report.settings
    assert (found["MONGODB_DATABASE"], found.get("MONGODB_SESSIONS_DATABASE")) == ("users_db", sessions)


def test_names_lead_no_terminal_and_no_file_astray(attach: Attach) -> None:
    found = attach(source().replace("cookie:", r"name: '\x1b[2J\nevil', cookie:"))
    told = "\n".join(found.lines("Pulumi.x.yaml"))
    assert "\x1b" not in told
    written = "\n".join(found.stage_file("app\nconfig:\n  gatehouse:signUp: open", "x"))
    assert yaml.safe_load(written)["config"]["gatehouse:cookieName"] == "\x1b[2J\nevil"
    assert "gatehouse:signUp" not in yaml.safe_load(written)["config"]


def test_what_is_named_goes_before_the_source(attach: Attach, databases: Any) -> None:
    databases["other"]["people"].insert_one(dict(USER))
    databases["other"]["sids"].insert_one(dict(SESSION))
    found = attach(database="other", users="people", sessions="sids")
    assert found.report.healthy, said(found, "problem")
    assert {"other", "people", "sids"} <= {*found.report.settings.values()}


@pytest.mark.parametrize(
    ("text", "variables", "problem"),
    [
        (
            source(store=", idField: 'sid'").replace("connect-mongo'", "connect-mongodb-session'"),
            {},
            "idField isn't read",
        ),
        (source(), {"DB": ""}, "the database's address isn't known: set MONGODB_URI in the environment"),
        (source(), {"SECRET": ""}, "the secret isn't known: set SESSION_SECRET in the environment"),
        (source().replace("process.env.SECRET", "process.env.THEIRS"), {}, "set THEIRS or SESSION_SECRET in the"),
        (source(store=", crypto: { secret: process.env.NONE }"), {}, "set NONE or MONGODB_SESSIONS_CRYPTO_SECRET"),
        (source().replace("mongoUrl: process.env.DB", "mongoUrl: 'mongodb://elsewhere/shop'"), {}, "on two servers"),
        ("nothing()", {}, "no session middleware is found"),
        ("require('express-session')({ secret: 's' })", {}, "the app has no driver of MongoDB's"),
        ("require('express-session')({ secret: 's' })", {}, "are in its own memory, without a store"),
        ("require('cookie-session')({ keys: ['k'] })", {}, "are in the browser's cookie itself, where"),
        ("const s = require('express-session')\ns({ store: new (require('connect-redis')(s))({}) })", {}, "in Redis"),
    ],
    ids=lambda value: str(value)[-60:],
)
def test_what_has_to_be_settled_first(text: str, variables: dict[str, str], problem: str, attach: Attach) -> None:
    found = attach(text, variables)
    assert problem in said(found, "problem")
    assert not found.report.healthy


@pytest.mark.parametrize(("version", "told"), [("3.2.0", "in a way of its own"), ("4.6.0", "")])
def test_a_secret_of_the_stores_own_is_connect_mongo_threes(
    version: str, told: str, made: Made, databases: Any
) -> None:
    """Those before know no encryption, those after call it `crypto`."""
    files = {
        "app.js": source(store=", secret: 'hush'"),
        "package.json": json.dumps({"dependencies": {"connect-mongo": version}}),
    }
    given = Given({"DB": ADDRESS, "SECRET": "hush"})
    found = attached(made(files), given, lambda *_: databases["shop"], FakeClock())
    assert told in said(found, "problem")
    assert bool(said(found, "problem")) == bool(told)
    assert "MONGODB_SESSIONS_CRYPTO" not in found.report.settings


ADAPTER = """, cryptoAdapter: require('connect-mongo').createWebCryptoAdapter({
  secret: process.env.STORE_SECRET, encoding: 'hex', iterations: 1000 })"""
OPTIONS = {"encoding": "hex", "iterations": "1000"}


def test_options_that_no_session_shows_are_the_sources(attach: Attach, databases: Any) -> None:
    cipher = WebCrypto("hush", OPTIONS)
    text = cipher.encrypt(json.dumps(SESSION["session"]))
    databases["shop"]["sessions"].update_one({}, {"$set": {"session": text}})
    found = attach(source(store=ADAPTER), {"STORE_SECRET": "hush"})
    assert found.report.healthy, said(found, "problem")
    assert found.report.settings["MONGODB_SESSIONS_CRYPTO"] == "webcrypto"
    assert found.report.settings["MONGODB_SESSIONS_CRYPTO_OPTIONS"] == "encoding=hex,iterations=1000"
    assert found.local_config()["mongodbSessionsCryptoSecret"] == "hush"


def test_a_store_that_is_not_read_here_is_not_started_beside(attach: Attach) -> None:
    assert not attach("require('express-session')({ secret: 's' })", {"MONGODB_URI": ADDRESS}).can_start


def test_a_database_that_does_not_answer_leaves_what_the_source_says(made: Made) -> None:
    def nobody(*_: object) -> Any:
        raise Unavailable("DNS did not name the servers")

    given = Given({"DB": ADDRESS, "SECRET": "hush"})
    found = attached(made({"app.js": source()}), given, nobody, FakeClock())
    assert "DNS did not name the servers: is it up" in said(found, "problem")
    assert (found.can_start, found.report.settings["SESSION_TTL_SECONDS"]) == (False, "3600")


def test_an_empty_database_leaves_the_schemas_names(attach: Attach, databases: Any) -> None:
    databases["shop"]["users"].delete_many({})
    databases["shop"]["sessions"].delete_many({})
    text = source().replace("password: String, name", "hashedPassword: String, name").replace("email", "mail")
    found = attach(text)
    assert found.report.settings["MONGODB_USER_FIELDS"] == "email=mail,fullName=name,passwordHash=hashedPassword"
    assert "is empty or isn't there" in said(found, "problem")


PLUGIN = """
const schema = new mongoose.Schema({ username: String })
schema.plugin(require('passport-local-mongoose'), OPTIONS)
mongoose.model('User', schema)
passport.serializeUser(User.serializeUser())
"""


@pytest.mark.parametrize(
    ("options", "settings"),
    [
        ("", {"MONGODB_USER_FIELDS": "id=username,passwordHash=hash,email=username"}),
        ("{ usernameField: 'email' }", {"MONGODB_USER_FIELDS": "id=email,passwordHash=hash"}),
        ("{ iterations: 30000, digestAlgorithm: 'sha512', saltField: 'salz', hashField: 'hasch' }",
         {"MONGODB_PASSWORDS_OPTIONS": "iterations=30000,digestAlgorithm=sha512,saltField=salz",
          "MONGODB_USER_FIELDS": "id=username,passwordHash=hasch,email=username"}),
    ],
    ids=str,
)  # fmt: skip
def test_passport_local_mongoose(options: str, settings: dict[str, str], attach: Attach, databases: Any) -> None:
    databases["shop"]["users"].delete_many({})
    databases["shop"]["sessions"].delete_many({})
    text = source().rpartition("passport.serialize")[0] + PLUGIN.replace("OPTIONS", options or "{}")
    found = attach(text).report.settings
    assert {name: found.get(name) for name in settings} == settings
    assert found["MONGODB_PASSWORDS"] == "pbkdf2"


def test_a_hash_of_the_apps_own_tells_what_no_database_shows(attach: Attach, databases: Any) -> None:
    users = databases["shop"]["users"]
    users.update_one({}, {"$set": {"hash": "ab" * 64, "salt": "cd" * 32}, "$unset": {"password": True}})
    own = "crypto.pbkdf2Sync(password, user.salt, 10000, 64, 'sha512')"
    found = attach(f"const crypto = require('crypto')\n{source()}\n{own}")
    assert found.report.settings["MONGODB_PASSWORDS"] == "pbkdf2"
    assert "iterations=10000" in found.report.settings["MONGODB_PASSWORDS_OPTIONS"]
    assert "iterations and digestAlgorithm" not in said(found, "note")


@pytest.mark.parametrize(("library", "sign_up"), [("argon2", "closed"), ("bcrypt", None)])
def test_an_app_that_reads_no_bcrypt_takes_no_new_users_from_here(
    library: str, sign_up: str | None, attach: Attach, databases: Any
) -> None:
    argon2 = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$RdescudvJCsgt3ub+b4dWRWJTmaaJObGRdescudvJCs"
    databases["shop"]["users"].update_one({}, {"$set": {"password": argon2}})
    found = attach(f"require('{library}').hash('x')\n{source()}").report.settings
    assert (found["FOREIGN_HASHES"], found.get("SIGN_UP")) == ("argon2", sign_up)


def test_no_secret_is_said_or_written(attach: Attach) -> None:
    text = source().replace("process.env.SECRET", "'a literal secret'").replace("process.env.DB", f"'{ADDRESS}'")
    cookie = "connect.sid=s%3Axxxxxxxx.signature"
    found = attach(text, cookie=cookie)
    told = "\n".join([*found.lines("Pulumi.x.yaml"), *found.stage_file("shop", "x"), repr(found)])
    assert "the secret stands in the source" in told
    for hidden in ("a literal secret", "hush", ADDRESS, "signature", HASH, "ada@"):
        assert hidden not in told


def test_of_several_cookies_the_one_that_the_source_names_is_the_apps(attach: Attach) -> None:
    found = attach(source().replace("cookie:", "name: 'shop.sid', cookie:"))
    header = "Cookie: other=s%3Ax.y; shop.sid=s%3Aa.b"
    assert found.cookie_header(header) == "shop.sid=s%3Aa.b"
    assert found.cookie_header("s%3Aa.b") == "shop.sid=s%3Aa.b"
    assert found.cookie_header("renamed=s%3Aa.b") == "renamed=s%3Aa.b"
