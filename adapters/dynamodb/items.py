"""Users and sessions as DynamoDB items. Times are milliseconds since 1970, `ttl` is in seconds as DynamoDB wants."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from adapters.dynamodb.ids import copied, owner
from domain import TYPE_CHECKING
from domain.credentials import LONG_AGO, Credentials, Cutoff
from domain.handles import handle_of
from domain.sessions import Origin, Session
from domain.users import FIELDS, Changes, User, canonical_email

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from domain.events import Event

    Item = dict[str, Any]

OF_A_CUTOFF = ("sessionsFrom", "keptSession")
OF_A_LOGIN = (
    *("pk", "sk", *FIELDS.values(), *OF_A_CUTOFF, "moved"),
    *("createdAt", "usedAt", "stamp", "expiresAt", "lifetimeSeconds", "generation", "generationStartedAt"),
    *("ip", "userAgent", "linked"),
)
"""What is read of a user and a session together: never the password's hash, which the authorizer's role may not."""


_USER, _SESSION = "USER#", "SESSION#"
EVENT = "EVENT#"


LISTED: Item = {"listed": {"S": "USER"}}
"""Of users alone: the key of the index `users`."""


def key(pk: str, sk: str) -> Item:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def user_key(user_id: str) -> Item:
    return key(f"{_USER}{user_id}", "USER")


def user_id(item: Mapping[str, Any]) -> str:
    """Of the user that the item's key names."""
    text: str = item["pk"]["S"]
    return text.removeprefix(_USER)


def email_key(email: str) -> Item:
    return key(f"EMAIL#{canonical_email(email)}", "EMAIL")


def session_key(session_id: str) -> Item:
    """In it the handle, so that whoever reads the table can't use the sessions in it."""
    return handle_key(owner(session_id), handle_of(session_id))


def cookie_key(app_id: str) -> Item:
    """Of the item that says whose the copy of an app's session is."""
    return key(f"COOKIE#{handle_of(copied(app_id, ''))}", "COOKIE")


def from_cookie(app_id: str, session: Session) -> Item:
    return cookie_key(app_id) | {"userId": {"S": session.user_id}, "ttl": ttl(session.expires_at)}


def milliseconds(time: datetime) -> Item:
    return {"N": str(round(time.timestamp() * 1000))}


def ttl(expires_at: datetime) -> Item:
    return {"N": str(math.ceil(expires_at.timestamp()))}


def from_address(user: User) -> Item:
    return email_key(user.email) | {"userId": {"S": user.id}}


def from_credentials(credentials: Credentials) -> Item:
    values = {name: getattr(credentials.user, field) for field, name in FIELDS.items()}
    values |= {"passwordHash": credentials.password_hash, "moved": credentials.moved or None}
    return (
        user_key(credentials.user.id)
        | LISTED
        | from_cutoff(credentials.cutoff)
        | {name: _attribute(value) for name, value in values.items() if value is not None}
    )


def user_change(user_id: str, changes: Changes) -> Item:
    """The UpdateItem that makes the changes in a user that there is; it answers with the user as it then is."""
    names = {f"#{field}": FIELDS[field] for field in changes}
    new = {field: _attribute(value) for field, value in changes.items() if value is not None}
    gone = [field for field in changes if field not in new]
    clauses = {"SET": [f"#{field} = :{field}" for field in new], "REMOVE": [f"#{field}" for field in gone]}
    values = {"ExpressionAttributeValues": {f":{field}": value for field, value in new.items()}} if new else {}
    return {
        "Key": user_key(user_id),
        "UpdateExpression": " ".join(f"{verb} {', '.join(each)}" for verb, each in clauses.items() if each),
        "ConditionExpression": "attribute_exists(pk)",
        "ExpressionAttributeNames": names,
        "ReturnValues": "ALL_NEW",
        **values,
    }


def to_user(item: Mapping[str, Any]) -> User:
    return User(**{field: _value(item[name]) for field, name in FIELDS.items() if name in item})


def to_credentials(item: Mapping[str, Any]) -> Credentials:
    return Credentials(to_user(item), item["passwordHash"]["S"], to_cutoff(item), moved(item))


def moved(item: Mapping[str, Any]) -> str:
    return text(item, "moved") or ""


def to_cutoff(item: Mapping[str, Any]) -> Cutoff:
    return Cutoff(time(item["sessionsFrom"]), text(item, "keptSession")) if "sessionsFrom" in item else Cutoff()


def from_cutoff(cutoff: Cutoff) -> Item:
    if cutoff.at == LONG_AGO:
        return {}
    kept = {"keptSession": {"S": cutoff.keep}} if cutoff.keep else {}
    return {"sessionsFrom": milliseconds(cutoff.at), **kept}


def _attribute(value: str | bool | tuple[str, ...]) -> Item:  # noqa: FBT001 - a value to be written, no switch
    """The value with DynamoDB's word for its type."""
    if isinstance(value, bool):
        return {"BOOL": value}
    return {"S": value} if isinstance(value, str) else {"L": [{"S": text} for text in value]}


def _value(attribute: Item) -> Any:  # noqa: ANN401 - of the type that it was written with
    [(kind, value)] = attribute.items()
    return tuple(text["S"] for text in value) if kind == "L" else value


def handle_key(user_id: str, handle: str) -> Item:
    return key(f"{_USER}{user_id}", f"{_SESSION}{handle}")


def from_session(session: Session) -> Item:
    texts = {"ip": session.origin.ip, "userAgent": session.origin.user_agent, "linked": session.linked}
    return (
        session_key(session.id)
        | {name: {"S": text} for name, text in texts.items() if text}
        | {
            "createdAt": milliseconds(session.created_at),
            "usedAt": milliseconds(session.used_at),
            "stamp": milliseconds(session.stamp),
            "expiresAt": milliseconds(session.expires_at),
            "lifetimeSeconds": {"N": str(session.lifetime.total_seconds())},
            "generation": {"N": str(session.generation)},
            "generationStartedAt": milliseconds(session.generation_started_at),
            "ttl": ttl(session.expires_at),
        }
    )


def to_session(session_id: str, item: Mapping[str, Any]) -> Session:
    return Session(
        id=session_id,
        handle=item["sk"]["S"].removeprefix(_SESSION),
        user_id=user_id(item),
        created_at=time(item["createdAt"]),
        used_at=time(item["usedAt"]),
        stamp=time(item["stamp"]),
        expires_at=time(item["expiresAt"]),
        lifetime=timedelta(seconds=float(item["lifetimeSeconds"]["N"])),
        generation=int(item["generation"]["N"]),
        generation_started_at=time(item["generationStartedAt"]),
        origin=Origin(text(item, "ip"), text(item, "userAgent")),
        linked=text(item, "linked"),
    )


def from_event(event: Event) -> Item:
    """In the order of time."""
    at = milliseconds(event.at)
    texts = {
        "kind": event.kind,
        "by": event.actor.kind,
        "administrator": event.actor.id,
        "session": event.session,
        "email": event.email,
        "ip": event.actor.origin.ip,
        "userAgent": event.actor.origin.user_agent,
    }
    return (
        key(f"{_USER}{event.user_id}", f"{EVENT}{at['N']:>015}#{event.id}")
        | {name: {"S": text} for name, text in texts.items() if text}
        | {"at": at, "expiresAt": milliseconds(event.expires_at), "ttl": ttl(event.expires_at)}
    )


def time(attribute: Item) -> datetime:
    return datetime.fromtimestamp(int(attribute["N"]) / 1000, UTC)


def text(item: Mapping[str, Any], name: str) -> str | None:
    return item[name]["S"] if name in item else None
