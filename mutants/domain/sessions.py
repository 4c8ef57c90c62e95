"""Sessions: who is signed in, since when, until when.

Times are aware, in UTC and in whole milliseconds: every store keeps them as fine as that, and `Clock` gives no finer.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from domain.handles import handle_of
from domain.users import LONG_AGO, Cutoff

NEVER = datetime.max.replace(tzinfo=UTC, microsecond=0)
"""The `expires_at` of a session without an end, as another program that shares the store may have made it."""

UNKNOWN = NEVER
"""The `created_at` of a session that another program opened and didn't note when."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a session was opened from, as the client's connection says it."""

    ip: str | None = None
    user_agent: str | None = None
mutants_xǁSessionǁopened__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionǁis_live__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionǁis_ended_by__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionǁnever_ends__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionǁrenewed__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, since when, until when, from where.

    `id` opens the session to whoever can sign it: it is kept out of logs. `handle` names it to everybody else.
    `used_at` is when it was last renewed, and `lifetime` how long it lives from each renewal. `generation` counts the
    refresh tokens that were given out: only the newest counts, and it began at `generation_started_at`.

    `stamp` is the time of the user's cutoff as it stood when the password was read, so that a sign-in with the old
    password that runs beside a change of it is over with the others, whatever the clocks say. Of a session that
    another program opened it is when that was.
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

    @classmethod
    @_mutmut_mutated(mutants_xǁSessionǁopened__mutmut, is_classmethod = True)
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

    @classmethod
    def xǁSessionǁopened__mutmut_orig(  # noqa: PLR0913 - all that is known of a new session
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

    @classmethod
    def xǁSessionǁopened__mutmut_1(  # noqa: PLR0913 - all that is known of a new session
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
            id=None,
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

    @classmethod
    def xǁSessionǁopened__mutmut_2(  # noqa: PLR0913 - all that is known of a new session
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
            handle=None,
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

    @classmethod
    def xǁSessionǁopened__mutmut_3(  # noqa: PLR0913 - all that is known of a new session
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
            user_id=None,
            created_at=now,
            used_at=now,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_4(  # noqa: PLR0913 - all that is known of a new session
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
            created_at=None,
            used_at=now,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_5(  # noqa: PLR0913 - all that is known of a new session
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
            used_at=None,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_6(  # noqa: PLR0913 - all that is known of a new session
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
            expires_at=None,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_7(  # noqa: PLR0913 - all that is known of a new session
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
            lifetime=None,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_8(  # noqa: PLR0913 - all that is known of a new session
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
            generation=None,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_9(  # noqa: PLR0913 - all that is known of a new session
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
            generation_started_at=None,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_10(  # noqa: PLR0913 - all that is known of a new session
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
            stamp=None,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_11(  # noqa: PLR0913 - all that is known of a new session
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
            origin=None,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_12(  # noqa: PLR0913 - all that is known of a new session
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

    @classmethod
    def xǁSessionǁopened__mutmut_13(  # noqa: PLR0913 - all that is known of a new session
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

    @classmethod
    def xǁSessionǁopened__mutmut_14(  # noqa: PLR0913 - all that is known of a new session
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
            created_at=now,
            used_at=now,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_15(  # noqa: PLR0913 - all that is known of a new session
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
            used_at=now,
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_16(  # noqa: PLR0913 - all that is known of a new session
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
            expires_at=now + lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_17(  # noqa: PLR0913 - all that is known of a new session
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
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_18(  # noqa: PLR0913 - all that is known of a new session
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
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_19(  # noqa: PLR0913 - all that is known of a new session
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
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_20(  # noqa: PLR0913 - all that is known of a new session
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
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_21(  # noqa: PLR0913 - all that is known of a new session
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
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_22(  # noqa: PLR0913 - all that is known of a new session
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
            )

    @classmethod
    def xǁSessionǁopened__mutmut_23(  # noqa: PLR0913 - all that is known of a new session
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
            handle=handle_of(None),
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

    @classmethod
    def xǁSessionǁopened__mutmut_24(  # noqa: PLR0913 - all that is known of a new session
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
            expires_at=now - lifetime,
            lifetime=lifetime,
            generation=0,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @classmethod
    def xǁSessionǁopened__mutmut_25(  # noqa: PLR0913 - all that is known of a new session
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
            generation=1,
            generation_started_at=now,
            stamp=stamp,
            origin=origin,
        )

    @_mutmut_mutated(mutants_xǁSessionǁis_live__mutmut)
    def is_live(self, now: datetime) -> bool:
        return now < self.expires_at

    def xǁSessionǁis_live__mutmut_orig(self, now: datetime) -> bool:
        return now < self.expires_at

    def xǁSessionǁis_live__mutmut_1(self, now: datetime) -> bool:
        return now <= self.expires_at

    @_mutmut_mutated(mutants_xǁSessionǁis_ended_by__mutmut)
    def is_ended_by(self, cutoff: Cutoff) -> bool:
        return self.stamp < cutoff.at and self.handle != cutoff.keep

    def xǁSessionǁis_ended_by__mutmut_orig(self, cutoff: Cutoff) -> bool:
        return self.stamp < cutoff.at and self.handle != cutoff.keep

    def xǁSessionǁis_ended_by__mutmut_1(self, cutoff: Cutoff) -> bool:
        return self.stamp < cutoff.at or self.handle != cutoff.keep

    def xǁSessionǁis_ended_by__mutmut_2(self, cutoff: Cutoff) -> bool:
        return self.stamp <= cutoff.at and self.handle != cutoff.keep

    def xǁSessionǁis_ended_by__mutmut_3(self, cutoff: Cutoff) -> bool:
        return self.stamp < cutoff.at and self.handle == cutoff.keep

    @_mutmut_mutated(mutants_xǁSessionǁnever_ends__mutmut)
    def never_ends(self) -> bool:
        return self.expires_at == NEVER

    def xǁSessionǁnever_ends__mutmut_orig(self) -> bool:
        return self.expires_at == NEVER

    def xǁSessionǁnever_ends__mutmut_1(self) -> bool:
        return self.expires_at != NEVER

    @_mutmut_mutated(mutants_xǁSessionǁrenewed__mutmut)
    def renewed(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_orig(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_1(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = None
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_2(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now - self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_3(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at + self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_4(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at >= longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_5(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = None
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_6(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at - longest
        return replace(self, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_7(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(None, used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_8(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=None, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_9(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, expires_at=None)

    def xǁSessionǁrenewed__mutmut_10(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(used_at=now, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_11(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, expires_at=expires_at)

    def xǁSessionǁrenewed__mutmut_12(self, now: datetime, longest: timedelta) -> "Session":
        """The session with its lifetime before it again, but no longer than `longest` after it was opened."""
        expires_at = now + self.lifetime
        if expires_at - self.created_at > longest:
            expires_at = self.created_at + longest
        return replace(self, used_at=now, )

mutants_xǁSessionǁopened__mutmut['_mutmut_orig'] = Session.xǁSessionǁopened__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_1'] = Session.xǁSessionǁopened__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_2'] = Session.xǁSessionǁopened__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_3'] = Session.xǁSessionǁopened__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_4'] = Session.xǁSessionǁopened__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_5'] = Session.xǁSessionǁopened__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_6'] = Session.xǁSessionǁopened__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_7'] = Session.xǁSessionǁopened__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_8'] = Session.xǁSessionǁopened__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_9'] = Session.xǁSessionǁopened__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_10'] = Session.xǁSessionǁopened__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_11'] = Session.xǁSessionǁopened__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_12'] = Session.xǁSessionǁopened__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_13'] = Session.xǁSessionǁopened__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_14'] = Session.xǁSessionǁopened__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_15'] = Session.xǁSessionǁopened__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_16'] = Session.xǁSessionǁopened__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_17'] = Session.xǁSessionǁopened__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_18'] = Session.xǁSessionǁopened__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_19'] = Session.xǁSessionǁopened__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_20'] = Session.xǁSessionǁopened__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_21'] = Session.xǁSessionǁopened__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_22'] = Session.xǁSessionǁopened__mutmut_22 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_23'] = Session.xǁSessionǁopened__mutmut_23 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_24'] = Session.xǁSessionǁopened__mutmut_24 # type: ignore # mutmut generated
mutants_xǁSessionǁopened__mutmut['xǁSessionǁopened__mutmut_25'] = Session.xǁSessionǁopened__mutmut_25 # type: ignore # mutmut generated

mutants_xǁSessionǁis_live__mutmut['_mutmut_orig'] = Session.xǁSessionǁis_live__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionǁis_live__mutmut['xǁSessionǁis_live__mutmut_1'] = Session.xǁSessionǁis_live__mutmut_1 # type: ignore # mutmut generated

mutants_xǁSessionǁis_ended_by__mutmut['_mutmut_orig'] = Session.xǁSessionǁis_ended_by__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionǁis_ended_by__mutmut['xǁSessionǁis_ended_by__mutmut_1'] = Session.xǁSessionǁis_ended_by__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionǁis_ended_by__mutmut['xǁSessionǁis_ended_by__mutmut_2'] = Session.xǁSessionǁis_ended_by__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionǁis_ended_by__mutmut['xǁSessionǁis_ended_by__mutmut_3'] = Session.xǁSessionǁis_ended_by__mutmut_3 # type: ignore # mutmut generated

mutants_xǁSessionǁnever_ends__mutmut['_mutmut_orig'] = Session.xǁSessionǁnever_ends__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionǁnever_ends__mutmut['xǁSessionǁnever_ends__mutmut_1'] = Session.xǁSessionǁnever_ends__mutmut_1 # type: ignore # mutmut generated

mutants_xǁSessionǁrenewed__mutmut['_mutmut_orig'] = Session.xǁSessionǁrenewed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_1'] = Session.xǁSessionǁrenewed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_2'] = Session.xǁSessionǁrenewed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_3'] = Session.xǁSessionǁrenewed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_4'] = Session.xǁSessionǁrenewed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_5'] = Session.xǁSessionǁrenewed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_6'] = Session.xǁSessionǁrenewed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_7'] = Session.xǁSessionǁrenewed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_8'] = Session.xǁSessionǁrenewed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_9'] = Session.xǁSessionǁrenewed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_10'] = Session.xǁSessionǁrenewed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_11'] = Session.xǁSessionǁrenewed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSessionǁrenewed__mutmut['xǁSessionǁrenewed__mutmut_12'] = Session.xǁSessionǁrenewed__mutmut_12 # type: ignore # mutmut generated
