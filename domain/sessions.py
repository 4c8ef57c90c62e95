"""Sessions: who is signed in, since when, until when.

Times are aware, in UTC and in whole milliseconds: every store keeps them as fine as that, and `Clock` gives no finer.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

NEVER = datetime.max.replace(tzinfo=UTC, microsecond=0)
"""The `expires_at` of a session without an end, as another program that shares the store may have made it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a session was opened from, as the client's connection says it."""

    ip: str | None = None
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, since when, until when, from where.

    `id` opens the session to whoever can sign it: it is kept out of logs. `lifetime` is how long the session
    lives from each renewal. `generation` counts the refresh tokens that were given out: only the newest counts,
    and it began at `generation_started_at`.
    """

    id: str = field(repr=False)
    user_id: str
    created_at: datetime
    expires_at: datetime
    lifetime: timedelta
    generation: int
    generation_started_at: datetime
    origin: Origin = Origin()

    @classmethod
    def opened(cls, session_id: str, user_id: str, now: datetime, lifetime: timedelta, origin: Origin) -> "Session":
        return cls(
            id=session_id,
            user_id=user_id,
            created_at=now,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            origin=origin,
        )

    def is_live(self, now: datetime) -> bool:
        return now < self.expires_at

    def never_ends(self) -> bool:
        return self.expires_at == NEVER

    def renewed(self, now: datetime) -> "Session":
        """The session with its whole lifetime before it again."""
        return replace(self, expires_at=now + self.lifetime)
