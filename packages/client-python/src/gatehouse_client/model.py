"""What the service tells, by the names of its openapi.yaml in Python's own style."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx


class Refusal(Exception):
    """The service said no: `code` is for programs, the message for people; quote `request_id` to who runs it.

    `fields` says what is wrong with which field; `retry_after`, in seconds, is there where waiting helps.
    """

    def __init__(self, answer: httpx.Response) -> None:
        told = _told(answer)
        error: Mapping[str, Any] = told.get("error") or {}
        super().__init__(error.get("message") or f"HTTP {answer.status_code}")
        self.status = answer.status_code
        self.code: str = error.get("code", "unexpected")
        self.fields: Mapping[str, str] = told.get("fields") or {}
        self.request_id: str | None = told.get("requestId")
        seconds = answer.headers.get("Retry-After", "")
        self.retry_after = int(seconds) if seconds.isdecimal() else None


def _told(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        told = answer.json()
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


@dataclass(frozen=True, slots=True)
class Session:
    """Where a person is signed in. `id` names it and opens nothing; what isn't known is None."""

    id: str
    current: bool
    created_at: datetime | None
    last_used_at: datetime | None
    expires_at: datetime | None
    ip: str | None
    user_agent: str | None

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        return cls(
            id=told["id"],
            current=told["current"],
            created_at=_time(told.get("createdAt")),
            last_used_at=_time(told.get("lastUsedAt")),
            expires_at=_time(told.get("expiresAt")),
            ip=told.get("ip"),
            user_agent=told.get("userAgent"),
        )


@dataclass(frozen=True, slots=True)
class Account:
    """A person. `told` is all that the service said, for what is newer than this client."""

    id: str
    email: str
    first_name: str | None
    last_name: str | None
    roles: tuple[str, ...]
    email_verified: bool
    told: Mapping[str, Any] = field(repr=False)

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        return cls(
            id=told["id"],
            email=told["email"],
            first_name=told.get("firstName"),
            last_name=told.get("lastName"),
            roles=tuple(told.get("roles") or ()),
            email_verified=bool(told.get("emailVerified")),
            told=told,
        )


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to an account, such as `signed_in`; `by` is person, administrator or system."""

    id: str
    kind: str
    by: str
    at: datetime
    told: Mapping[str, Any] = field(repr=False)

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        return cls(told["id"], told["kind"], told["by"], datetime.fromisoformat(told["at"]), told)


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
