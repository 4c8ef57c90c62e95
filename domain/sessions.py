"""Sessions: who is signed in, since when, until when.

Times are aware, in UTC and in whole milliseconds: every store keeps them as fine as that, and `Clock` gives no finer.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from domain.credentials import LONG_AGO, Cutoff
from domain.handles import handle_of

NEVER = datetime.max.replace(tzinfo=UTC, microsecond=0)
"""The `expires_at` of a session without an end, as another program that shares the store may have made it."""

UNKNOWN = NEVER
"""The `created_at` of a session that another program opened and didn't note when."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a session was opened from, as the client's connection says it."""

    ip: str | None = None
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, since when, until when, from where.

    `id` opens the session to whoever can sign it: it is kept out of logs. `handle` names it to everybody else.
    `used_at` is when it was last renewed, and `lifetime` how long it lives from each renewal. `generation` counts the
    refresh tokens that were given out: only the newest counts, and it began at `generation_started_at`.

    `stamp` is the time of the user's cutoff as it stood when the password was read, so that a sign-in with the old
    password that runs beside a change of it is over with the others, whatever the clocks say. Of a session that
    another program opened it is when that was.

    `linked` is the id of the session in the store that people move from which this one was exchanged for: they end
    together.
    """

    id: str = field(repr=False)
    handle: str
    user_id: str
    created_at: datetime
    used_at: datetime
    expires_at: datetime
    lifetime: timedelta
    generation: int
    generation_started_at: datetime
    stamp: datetime = LONG_AGO
    origin: Origin = Origin()
    linked: str | None = field(default=None, repr=False)

    @classmethod
    def opened(  # noqa: PLR0913 - all that is known of a new session
        cls,
        session_id: str,
        user_id: str,
        now: datetime,
        lifetime: timedelta,
        origin: Origin,
        *,
        stamp: datetime = LONG_AGO,
    ) -> "Session":
        return cls(
            id=session_id,
            handle=handle_of(session_id),
            user_id=user_id,
            created_at=now,
            used_at=now,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    def is_live(self, now: datetime) -> bool:
        return now < self.expires_at

    def is_ended_by(self, cutoff: Cutoff) -> bool:
        return self.stamp < cutoff.at and self.handle != cutoff.keep

    def never_ends(self) -> bool:
        return self.expires_at == NEVER

    def renewed(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)
