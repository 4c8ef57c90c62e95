import re
from typing import Annotated

from pydantic import Field, SecretStr

from infra.settings.fields import Flag, Group, Items, choice, matching, satisfying, secret
from infra.settings.stage import production

_PATH, _NO_WORD = r"[\w-]+(\.[\w-]+)*", r"(?!(?i:true|false|null|now)$)"
# True and NULL are no text that anybody means.
_CONSTANT = rf"(true|false|null|now|{_NO_WORD}[^\s,{{}}][^,{{}}]*)"
_TEMPLATE = r"([^,{}]|\{(id|email|firstName|lastName|fullName)\})+"
DEFAULT = rf"{_PATH} *= *({_CONSTANT}|{_NO_WORD}{_TEMPLATE})"
DEFAULT_FORM = "must be fields and values like status=active or username={email}"
CONDITION = rf"{_PATH} *(!=|[<>]=?|=) *(?![=<>!]){_CONSTANT}"
CONDITION_FORM = "must be conditions like status!=active, lockUntil>now or isDeleted=true"


def _is_place(text: str) -> bool:
    return bool(re.fullmatch(_PATH, text)) and text.partition(".")[0] != "cookie"


class DynamoDb(Group):
    """DynamoDB."""

    deletion_protection: Flag = Field(
        default_factory=production,
        description=(
            "The table and the generated secrets can't be deleted, and `pulumi destroy` stops before anything is "
            "(docs/deploy.md)."
        ),
        examples=["true"],
        json_schema_extra={"default": "`production`"},
    )
    point_in_time_recovery: Flag = Field(
        default_factory=production,
        description="Of the table.",
        examples=["true"],
        json_schema_extra={"default": "`production`"},
    )


class MongoDb(Group):
    """MongoDB."""

    mongodb_uri: Annotated[
        SecretStr | None, secret(r"mongodb(\+srv)?://.+", "must begin with mongodb:// or mongodb+srv://")
    ] = Field(
        None,
        description="Where the database is (secret). Needed by `mongodb-*`.",
        examples=["mongodb+srv://user:password@db.example.com/app"],
    )
    mongodb_database: Annotated[str | None, matching(r"[^/\\. \"$]+", "must be a database's name")] = Field(
        None, description="If the URI names none.", examples=["app"]
    )
    mongodb_ca_file: Annotated[str | None, matching(r"\w[\w.-]*", "must be the name of a file")] = Field(
        None,
        description=(
            "Certificates by which the server's own is checked, in PEM form, where no system knows them: a file "
            "beside `Pulumi.yaml`, such as Amazon DocumentDB's `global-bundle.pem`."
        ),
        examples=["global-bundle.pem"],
    )
    mongodb_sessions: Annotated[str, matching()] = Field(
        "sessions", description="The collection of connect-mongo.", examples=["app_sessions"]
    )
    mongodb_sessions_database: Annotated[str | None, matching(r"[^/\\. \"$]+", "must be a database's name")] = Field(
        None, description="The database that it is in, where that isn't the users'.", examples=["app_sessions"]
    )
    mongodb_users: Annotated[str, matching()] = Field(
        "users", description="The collection of users.", examples=["accounts"]
    )
    mongodb_user_fields: Items[
        Annotated[str, matching(r"\w+=!?[\w.-]+", "must be pairs like passwordHash=auth.hash")]
    ] = Field(
        (),
        description="What the fields of a user are called there, as `ours=theirs`.",
        examples=["passwordHash=auth.hash,email=mail"],
    )
    mongodb_passwords: Annotated[str | None, choice("pbkdf2")] = Field(
        None,
        description=(
            "How the app keeps passwords, where it isn't bcrypt: `pbkdf2` with the salt in a field of its own, as "
            "passport-local-mongoose does (docs/express.md)."
        ),
        examples=["pbkdf2"],
    )
    mongodb_passwords_options: Items[
        Annotated[
            str,
            matching(
                r"(iterations|keylen|saltlen)=[0-9]+|digestAlgorithm=\w+|encoding=\w+|saltField=[\w.-]+",
                "must be options of passport-local-mongoose like digestAlgorithm=sha1",
            ),
        ]
    ] = Field(
        (),
        description=(
            "Its options where they aren't passport-local-mongoose's own, as `name=value`: `iterations` 25000, "
            "`keylen` 512, `saltlen` 32, `digestAlgorithm` sha256, `encoding` hex, `saltField` salt."
        ),
        examples=["iterations=10000,digestAlgorithm=sha1"],
    )
    mongodb_user_id: Annotated[str, choice("objectid", "text", "number")] = Field(
        "objectid", description="The type of a new user's `_id`.", examples=["text"]
    )
    mongodb_user_defaults: Items[Annotated[str, matching(DEFAULT, DEFAULT_FORM)]] = Field(
        (),
        description=(
            "Fields that the app's schema wants of whoever signs up here, as `field=value`: `true`, `false`, `null`, "
            "a number, `now`, a list as `[]`, else text, in which `{email}`, `{firstName}`, `{lastName}`, "
            "`{fullName}` and `{id}` stand for the new user's."
        ),
        examples=["status=active,username={email},createdAt=now"],
    )
    mongodb_refuse_when: Items[Annotated[str, matching(CONDITION, CONDITION_FORM)]] = Field(
        (),
        description=(
            "Users that the app doesn't let in, as conditions on fields of theirs: any that holds makes them "
            "disabled here (docs/express.md)."
        ),
        examples=["status!=active,lockUntil>now,isDeleted=true"],
    )
    mongodb_delete: Annotated[
        str, matching(r"remove|[\w.-]+=.+", "must be remove, or a field and its value like isDeleted=true")
    ] = Field(
        "remove",
        description=(
            "What becomes of a user who leaves: `remove` the document, or set a field of it, as `isDeleted=true`, or "
            "to a date, as `deletedAt=now`. Who is marked so is nobody here."
        ),
        examples=["deletedAt=now"],
    )
    mongodb_sessions_stringify: Flag = Field(
        default=True,
        description="connect-mongo's `stringify`; `false` for connect-mongodb-session.",
        examples=["false"],
    )
    mongodb_sessions_transform_id: Annotated[
        str | None,
        matching(r"(sha1|sha256|sha512|md5)(-base64(url)?)?", "must be a hash like sha256 or sha256-base64url"),
    ] = Field(
        None,
        description="connect-mongo's `transformId`: a hash, in hex or as `sha256-base64`, `sha256-base64url`.",
        examples=["sha256"],
    )
    mongodb_sessions_crypto: Annotated[str | None, choice("kruptein", "webcrypto")] = Field(
        None, description="connect-mongo's encryption.", examples=["kruptein"]
    )
    mongodb_sessions_crypto_options: Items[
        Annotated[str, matching(r"\w+=[^,\s]+", "must be pairs like hashing=sha256")]
    ] = Field((), description="Its options, as `name=value`.", examples=["hashing=sha256"])
    mongodb_sessions_crypto_secret: Annotated[SecretStr | None, secret(r".+", "must not be empty")] = Field(
        None, description="Its secret.", examples=["squirrel"]
    )
    mongodb_sessions_user: Annotated[
        str, satisfying(_is_place, "must be a place in the session, like passport.user or userId, not in its cookie")
    ] = Field(
        "passport.user",
        description="Where a session names its user: passport's place, or that of an app without passport.",
        examples=["userId"],
    )
    mongodb_sessions_passport_user: Items[
        Annotated[str, matching(r"[\w.-]+=[\w.-]+", "must be pairs like id=_id")]
    ] = Field(
        (),
        description="What passport keeps of a user in the session, as `member=field`; otherwise the id alone.",
        examples=["id=_id,name=fullName"],
    )
    mongodb_sessions_passport_id: Annotated[str, choice("stored", "text")] = Field(
        "stored",
        description=(
            "The form of the user's id there, where JSON makes no text of it anyway: `stored`, as in the users' "
            "collection, or `text`, as mongoose's `user.id`."
        ),
        examples=["text"],
    )
    mongodb_sessions_sign_out: Annotated[str, choice("destroy", "keep")] = Field(
        "destroy",
        description=(
            "What sign-out does to the session: `destroy`, as passport from 0.6 on, or `keep` it without its user."
        ),
        examples=["keep"],
    )
    mongodb_sessions_timestamps: Flag = Field(
        default=False, description="connect-mongo's `timestamps`.", examples=["true"]
    )

    @property
    def app_hashes(self) -> bool:
        """Whether the app keeps passwords in a form of its own."""
        return self.mongodb_passwords is not None
