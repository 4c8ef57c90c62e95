"""What answers show of an account: values as JSON has them, and nothing that opens or proves anything."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from domain.sessions import UNKNOWN, Session
from domain.users import FIELDS, LONG_AGO, User

if TYPE_CHECKING:
    from domain.my_account import Kept
    from domain.one_time import OneTimeToken

Shown = dict[str, Any]


def account(user: User) -> Shown:
    return _known({name: getattr(user, field) for field, name in FIELDS.items()})


def kept(found: "Kept") -> Shown:
    return _known(
        {
            "account": account(found.user),
            "sessionsFrom": time(found.cutoff.at) if found.cutoff.at != LONG_AGO else None,
            "keptSession": found.cutoff.keep,
            "sessions": [_whole_session(each) for each in found.sessions],
            "oneTimeTokens": [_token(each) for each in found.tokens],
        }
    )


def session(found: Session) -> Shown:
    return _known(
        {
            "id": found.handle,
            "createdAt": time(found.created_at) if found.created_at != UNKNOWN else None,
            "lastUsedAt": time(found.used_at) if not found.never_ends() else None,
            "expiresAt": time(found.expires_at) if not found.never_ends() else None,
            "ip": found.origin.ip,
            "userAgent": found.origin.user_agent,
        }
    )


def time(at: datetime) -> str:
    """As RFC 3339 has it."""
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"


def _whole_session(found: Session) -> Shown:
    return session(found) | {
        "lifetimeSeconds": found.lifetime.total_seconds(),
        "generation": found.generation,
        "generationStartedAt": time(found.generation_started_at),
        "stamp": time(found.stamp),
    }


def _token(found: "OneTimeToken") -> Shown:
    return {"purpose": found.purpose, "address": found.address, "expiresAt": time(found.expires_at)}


def _known(values: Shown) -> Shown:
    return {name: value for name, value in values.items() if value is not None}
