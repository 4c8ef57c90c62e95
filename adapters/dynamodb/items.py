"""Users and sessions as DynamoDB items. Times are milliseconds since 1970, `ttl` is in seconds as DynamoDB wants."""

import hashlib
import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.sessions import Origin, Session
from domain.users import FIELDS, Credentials, User, canonical_email

Item = dict[str, Any]


def user_key(user_id: str) -> str:
    return f"USER#{user_id}"


def email_key(email: str) -> str:
    return f"EMAIL#{canonical_email(email)}"


def session_key(session_id: str) -> str:
    """A digest, so that whoever reads the table can't use the sessions in it."""
    return f"SESSION#{hashlib.sha256(session_id.encode(errors='replace')).hexdigest()}"


def key(value: str) -> Item:
    return {"pk": {"S": value}}


def milliseconds(time: datetime) -> Item:
    return {"N": str(round(time.timestamp() * 1000))}


def ttl(expires_at: datetime) -> Item:
    return {"N": str(math.ceil(expires_at.timestamp()))}


def from_credentials(credentials: Credentials, pk: str) -> Item:
    values = {name: getattr(credentials.user, field) for field, name in FIELDS.items()}
    values["passwordHash"] = credentials.password_hash
    return key(pk) | {name: _attribute(value) for name, value in values.items() if value is not None}


def to_user(item: Mapping[str, Any]) -> User:
    return User(**{field: _value(item[name]) for field, name in FIELDS.items() if name in item})


def to_credentials(item: Mapping[str, Any]) -> Credentials:
    return Credentials(to_user(item), item["passwordHash"]["S"])


def _attribute(value: str | bool | tuple[str, ...]) -> Item:  # noqa: FBT001 - a value to be written, no switch
    """The value with DynamoDB's word for its type."""
    if isinstance(value, bool):
        return {"BOOL": value}
    return {"S": value} if isinstance(value, str) else {"L": [{"S": text} for text in value]}


def _value(attribute: Item) -> Any:  # noqa: ANN401 - of the type that it was written with
    [(kind, value)] = attribute.items()
    return tuple(text["S"] for text in value) if kind == "L" else value


def from_session(session: Session) -> Item:
    origin = {"ip": session.origin.ip, "userAgent": session.origin.user_agent}
    texts = {"userId": session.user_id} | {name: text for name, text in origin.items() if text}
    return (
        key(session_key(session.id))
        | {name: {"S": text} for name, text in texts.items()}
        | {
            "createdAt": milliseconds(session.created_at),
            "expiresAt": milliseconds(session.expires_at),
            "lifetimeSeconds": {"N": str(session.lifetime.total_seconds())},
            "generation": {"N": str(session.generation)},
            "generationStartedAt": milliseconds(session.generation_started_at),
            "ttl": ttl(session.expires_at),
        }
    )


def to_session(session_id: str, item: Mapping[str, Any]) -> Session:
    def time(name: str) -> datetime:
        return datetime.fromtimestamp(int(item[name]["N"]) / 1000, UTC)

    def text(name: str) -> str | None:
        return item[name]["S"] if name in item else None

    return Session(
        id=session_id,
        user_id=item["userId"]["S"],
        created_at=time("createdAt"),
        expires_at=time("expiresAt"),
        lifetime=timedelta(seconds=float(item["lifetimeSeconds"]["N"])),
        generation=int(item["generation"]["N"]),
        generation_started_at=time("generationStartedAt"),
        origin=Origin(text("ip"), text("userAgent")),
    )
