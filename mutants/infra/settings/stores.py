from typing import Annotated

from pydantic import Field, SecretStr

from infra.settings.fields import Flag, Group, Items, choice, matching, secret
from infra.settings.stage import production


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
    mongodb_sessions: Annotated[str, matching()] = Field(
        "sessions", description="The collection of connect-mongo.", examples=["app_sessions"]
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
    mongodb_user_id: Annotated[str, choice("objectid", "text", "number")] = Field(
        "objectid", description="The type of a new user's `_id`.", examples=["text"]
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
        default=True, description="connect-mongo's `stringify`.", examples=["false"]
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
    mongodb_sessions_passport_user: Items[
        Annotated[str, matching(r"[\w.-]+=[\w.-]+", "must be pairs like id=_id")]
    ] = Field(
        (),
        description="What passport keeps of a user in the session, as `member=field`; otherwise the id alone.",
        examples=["id=_id,name=fullName"],
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
