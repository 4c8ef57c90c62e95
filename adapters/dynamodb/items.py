"""Users and sessions as DynamoDB items. Times are milliseconds since 1970, `ttl` is in seconds as DynamoDB wants."""

import hashlib
import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.sessions import Origin, Session
from domain.users import Credentials, User, canonical_email

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
    user = credentials.user
    texts = {
        "id": user.id,
        "email": user.email,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "fullName": user.full_name,
        "customerAccountId": user.customer_account_id,
        "passwordHash": credentials.password_hash,
    }
    item: Item = {name: {"S": text} for name, text in texts.items() if text is not None}
    roles = {"L": [{"S": role} for role in user.roles]}
    return key(pk) | item | {"roles": roles, "disabled": {"BOOL": user.disabled}}


def to_user(item: Mapping[str, Any]) -> User:
    def text(name: str) -> str | None:
        value = item.get(name, {}).get("S")
        return None if value is None else str(value)

    roles = tuple(role["S"] for role in item.get("roles", {}).get("L", []))
    names = (text("firstName"), text("lastName"), text("fullName"), text("customerAccountId"))
    disabled = bool(item.get("disabled", {}).get("BOOL", False))
    return User(item["id"]["S"], item["email"]["S"], *names, roles, disabled)


def to_credentials(item: Mapping[str, Any]) -> Credentials:
    return Credentials(to_user(item), item["passwordHash"]["S"])


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

    return Session(
        session_id,
        item["userId"]["S"],
        time("createdAt"),
        time("expiresAt"),
        timedelta(seconds=float(item["lifetimeSeconds"]["N"])),
        int(item["generation"]["N"]),
        time("generationStartedAt"),
        Origin(item.get("ip", {}).get("S"), item.get("userAgent", {}).get("S")),
    )
