"""The collections of an Express app, read and written as the app is set up to."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from adapters import mongodb
from service.cookies import session_cookie
from service.settings import Settings, naming
from service.stores import Store

if TYPE_CHECKING:
    from pymongo.collection import Collection
    from pymongo.database import Database

    from adapters.mongodb.database import Document
    from adapters.pbkdf2 import TwoTexts
    from domain.ports import Directory, Events, OneTimeTokens, Tallies


def open_store(settings: Settings, *, answer_within: int = mongodb.ANSWER_SECONDS) -> Store:
    database = _database(settings, answer_within)
    people = database[settings.text("MONGODB_USERS", "users")]
    fields, ids, salt = _user_fields(settings), _user_ids(settings), _salt(settings)
    keeps = settings.choice("MONGODB_SESSIONS_SIGN_OUT", ("destroy", "keep"), "destroy") == "keep"
    sessions = _sessions(settings, database, people, keeps=keeps)
    asked_for = _AskedFor(database, people, fields, ids)
    return Store(
        users=mongodb.MongoUsers(
            collection=people,
            sessions=sessions,
            fields=fields,
            ids=ids,
            addresses=mongodb.Addresses(people, database["gatehouse_claims"], fields.path("email")),
            leaving=naming("MONGODB_DELETE", lambda: mongodb.leaving(settings.text("MONGODB_DELETE", "remove"))),
            defaults=_defaults(settings, fields),
        ),
        sessions=sessions,
        ids=mongodb.MongoIds(),
        tallies=asked_for.tallies,
        one_time_tokens=asked_for.one_time_tokens,
        events=asked_for.events,
        directory=asked_for.directory,
        plain_hashes=True,
        app_hashes=salt.form if salt else None,
        keeps_signed_out=keeps,
    )


@dataclass(frozen=True, slots=True)
class _AskedFor:
    """What of the store few functions ask for: who doesn't, doesn't load it."""

    database: "Database[Document]"
    people: "Collection[Document]"
    fields: mongodb.UserFields
    ids: mongodb.UserIds

    def tallies(self) -> "Tallies":
        from adapters.mongodb.tallies import MongoTallies  # noqa: PLC0415 - as the class says

        return MongoTallies(self.database["gatehouse_tallies"])

    def one_time_tokens(self) -> "OneTimeTokens":
        from adapters.mongodb.one_time_tokens import MongoOneTimeTokens  # noqa: PLC0415

        return MongoOneTimeTokens(self.database["gatehouse_tokens"])

    def events(self) -> "Events":
        from adapters.mongodb.events import MongoEvents  # noqa: PLC0415

        return MongoEvents(self.database["gatehouse_events"])

    def directory(self) -> "Directory":
        from adapters.mongodb.directory import MongoDirectory  # noqa: PLC0415

        return MongoDirectory(self.people, self.fields, self.ids)


def _database(settings: Settings, answer_within: int) -> "Database[Document]":
    uri, name = settings.text("MONGODB_URI"), settings.optional("MONGODB_DATABASE")
    bundle = settings.optional("MONGODB_CA_FILE")
    ca_file = str(Path(__file__).parents[2] / bundle) if bundle else None  # packed beside our rooms
    return naming("MONGODB_URI", lambda: mongodb.connect(uri, name, ca_file=ca_file, answer_within=answer_within))


def _sessions(
    settings: Settings, database: "Database[Document]", people: "Collection[Document]", *, keeps: bool
) -> mongodb.MongoSessions:
    documents = session_documents(settings, people)
    elsewhere = settings.optional("MONGODB_SESSIONS_DATABASE")
    kept = database.client.get_database(elsewhere, codec_options=database.codec_options) if elsewhere else database
    return mongodb.MongoSessions(
        collection=kept[settings.text("MONGODB_SESSIONS", "sessions")],
        documents=documents,
        stamps=_stamps(settings),
        ending=mongodb.Keep(documents.contents, documents.user_path) if keeps else mongodb.Destroy(),
    )


def session_documents(settings: Settings, people: "Collection[Document]") -> mongodb.SessionDocuments:
    """How sessions stand in the app's collection; `people` is that of its users."""
    cookie = session_cookie(settings)
    return mongodb.SessionDocuments(
        passport=_passport(settings, people),
        default_lifetime=settings.session_lifetime,
        contents=_contents(settings),
        transform_id=settings.choice("MONGODB_SESSIONS_TRANSFORM_ID", mongodb.TRANSFORMS, ""),
        cookie=cookie.attributes,
        ages=cookie.persistent,
        user_path=_user_path(settings),
    )


def _user_path(settings: Settings) -> str:
    place = settings.text("MONGODB_SESSIONS_USER", mongodb.PASSPORT)
    return naming("MONGODB_SESSIONS_USER", lambda: mongodb.user_path(place))


def _passport(settings: Settings, people: "Collection[Document]") -> mongodb.Passport:
    ids, fields = _user_ids(settings), _user_fields(settings)
    as_text = settings.choice("MONGODB_SESSIONS_PASSPORT_ID", ("stored", "text"), "stored") == "text"
    given = str if as_text else ids.stored
    members = settings.pairs("MONGODB_SESSIONS_PASSPORT_USER", "id=_id,fullName=profile.name")
    if not members:
        return mongodb.UserId(given)
    return naming(
        "MONGODB_SESSIONS_PASSPORT_USER",
        lambda: mongodb.UserObject(users=people, ids=ids, fields=fields, members=members, given=given),
    )


def _user_fields(settings: Settings) -> mongodb.UserFields:
    paths = settings.pairs("MONGODB_USER_FIELDS", "passwordHash=auth.hash")
    conditions = settings.texts("MONGODB_REFUSE_WHEN", "")
    refuses = naming("MONGODB_REFUSE_WHEN", lambda: mongodb.refusals(conditions))
    salt = _salt(settings)
    paths = {"passwordHash": "hash", **paths} if salt else paths
    return naming("MONGODB_USER_FIELDS", lambda: mongodb.UserFields(paths, refuses, salt))


def _salt(settings: Settings) -> "mongodb.Salt[TwoTexts] | None":
    """Where the app's hashes have theirs, and in which form they are; None where they are bcrypt's."""
    if not settings.choice("MONGODB_PASSWORDS", ("pbkdf2", ""), ""):
        return None
    from adapters.pbkdf2 import two_texts  # noqa: PLC0415 - few apps need it

    options = settings.pairs("MONGODB_PASSWORDS_OPTIONS", "iterations=25000")
    path = options.pop("saltField", "salt")
    return mongodb.Salt(path, naming("MONGODB_PASSWORDS_OPTIONS", lambda: two_texts(options)))


def _defaults(settings: Settings, fields: mongodb.UserFields) -> mongodb.Defaults:
    texts = settings.texts("MONGODB_USER_DEFAULTS", "")
    return naming("MONGODB_USER_DEFAULTS", lambda: mongodb.defaults(texts, fields))


def _user_ids(settings: Settings) -> mongodb.UserIds:
    return mongodb.UserIds(settings.choice("MONGODB_USER_ID", mongodb.ID_KINDS, "objectid"))


def _stamps(settings: Settings) -> mongodb.Stamps:
    timestamps = settings.flag("MONGODB_SESSIONS_TIMESTAMPS", default=False)
    return mongodb.Stamps(touched=bool(settings.touch_after), timestamps=timestamps)


def _contents(settings: Settings) -> mongodb.Contents:
    package = settings.choice("MONGODB_SESSIONS_CRYPTO", ("kruptein", "webcrypto", ""), "")
    stringify = settings.flag("MONGODB_SESSIONS_STRINGIFY", default=True)
    if not package:
        return mongodb.JsonText() if stringify else mongodb.SubDocument()
    from adapters.mongodb.crypto import Kruptein, WebCrypto  # noqa: PLC0415 - it needs a package of its own

    secret = settings.text("MONGODB_SESSIONS_CRYPTO_SECRET")
    options = settings.pairs("MONGODB_SESSIONS_CRYPTO_OPTIONS", "hashing=sha256")

    def cipher() -> mongodb.Cipher:
        return Kruptein(secret, options, nested=stringify) if package == "kruptein" else WebCrypto(secret, options)

    return mongodb.Encrypted(naming("MONGODB_SESSIONS_CRYPTO_OPTIONS", cipher))
