"""What answers show of an account: values as JSON has them, and nothing that opens or proves anything."""

from typing import TYPE_CHECKING, Any

from domain.credentials import LONG_AGO
from domain.events import told
from domain.sessions import UNKNOWN, Session
from domain.times import rfc3339
from domain.users import FIELDS, User

if TYPE_CHECKING:
    from domain.events import Event
    from domain.my_account import Kept
    from domain.one_time import OneTimeToken

Shown = dict[str, Any]


def account(user: User) -> Shown:
    return _known({name: getattr(user, field) for field, name in FIELDS.items()})


def kept(found: "Kept") -> Shown:
    return _known(
        {
            "account": account(found.user),
            "sessionsFrom": rfc3339(found.cutoff.at) if found.cutoff.at != LONG_AGO else None,
            "keptSession": found.cutoff.keep,
            "sessions": [_whole_session(each) for each in found.sessions],
            "oneTimeTokens": [_token(each) for each in found.tokens],
            "events": [event(each) for each in found.events],
        }
    )


def session(found: Session) -> Shown:
    return _known(
        {
            "id": found.handle,
            "createdAt": rfc3339(found.created_at) if found.created_at != UNKNOWN else None,
            "lastUsedAt": rfc3339(found.used_at) if not found.never_ends() else None,
            "expiresAt": rfc3339(found.expires_at) if not found.never_ends() else None,
            "ip": found.origin.ip,
            "userAgent": found.origin.user_agent,
        }
    )


def event(found: "Event") -> Shown:
    """Who an administrator is, and where from, is nobody else's matter."""
    hidden = {"administrator", "ip", "userAgent"} if found.actor.kind == "administrator" else set()
    return {name: value for name, value in told(found).items() if name not in hidden}


def _whole_session(found: Session) -> Shown:
    return session(found) | {
        "lifetimeSeconds": int(found.lifetime.total_seconds()),
        "generation": found.generation,
        "generationStartedAt": rfc3339(found.generation_started_at),
        "stamp": rfc3339(found.stamp),
    }


def _token(found: "OneTimeToken") -> Shown:
    return {"purpose": found.purpose, "address": found.address, "expiresAt": rfc3339(found.expires_at)}


def _known(values: Shown) -> Shown:
    return {name: value for name, value in values.items() if value is not None}
