"""What the use cases need from outside. Each port has one contract suite that all its adapters pass.

Every store raises `Unavailable` when it can't be asked, and no driver's own exception.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from domain.attempts import Tally
    from domain.credentials import Credentials, Cutoff
    from domain.directory import Page
    from domain.events import Event
    from domain.logins import Login
    from domain.mail import Errand, Letter, Message
    from domain.one_time import OneTimeToken, Purpose
    from domain.principals import Principal
    from domain.sessions import Session
    from domain.tokens import RefreshProof, ServiceToken, TokenPair
    from domain.users import Changes, User

    S = TypeVar("S")


class Clock(Protocol):
    def now(self) -> datetime:
        """The time: aware, UTC, whole milliseconds."""


class Ids(Protocol):
    """New identifiers, none ever given twice."""

    def user_id(self) -> str:
        """A user's id, in the form that the store of users has."""

    def session_id(self, user_id: str) -> str:
        """A new session's id: at least 128 random bits, so that it can't be guessed (OWASP ASVS 5.0, 7.2.3).

        It may name the user, where that is how the store finds both at once.
        """

    def event_id(self) -> str:
        """An event's id."""


class Users(Protocol):
    def register(self, credentials: Credentials, session: Session | None) -> None:
        """Add a user, and the session that signing up opens, where one does.

        One address is one account: of any number of calls at once with the same canonical address, one succeeds
        and the others raise `EmailInUse` and leave nothing behind.
        """

    def credentials(self, email: str) -> Credentials | None:
        """The user with this address, as typed; the newest state, right after `register` too."""

    def get(self, user_id: str) -> User | None:
        """The user of this id, in the newest state."""

    def login(self, session_id: str) -> Login | None:
        """The session and its user, in their newest state; None where either is gone."""

    def credentials_of(self, user_id: str) -> Credentials | None:
        """The user of this id, in the newest state, and what proves to be that user."""

    def set_email(self, user_id: str, email: str, *, replacing: str, sessions_from: datetime | None = None) -> bool:
        """Make the address theirs, and verified, where `replacing` is the stored one; False where it isn't.

        It may be the same. Raises `EmailInUse` where it is another account's: of any number of calls at once, and of
        sign-ups, one succeeds. `sessions_from` is as for `set_password`.
        """

    def logins(self, user_id: str) -> Sequence[Login]:
        """All that is kept of the user's sessions, over or not, in any order; those of another program too.

        Their ids are '' where the store doesn't know them.
        """

    def cut_off(self, user_id: str, cutoff: Cutoff) -> None:
        """End all the user's sessions that are from before the cutoff, those of another program too."""

    def set_password(
        self,
        user_id: str,
        password_hash: str,
        *,
        replacing: str,
        sessions_from: datetime | None = None,
        keep: str | None = None,
    ) -> bool:
        """Write the hash where `replacing` is the stored one; False where it isn't, or where there is no such user.

        With `sessions_from` the user's sessions from before that time are over, in the same write; but for the one
        whose handle is `keep`.
        """

    def change(self, user_id: str, changes: Changes) -> User | None:
        """Write these fields and no others, in one write; the user as it then is, None where there is none."""

    def delete(self, user_id: str) -> None:
        """Leave nothing of the user: neither address nor sessions.

        What was cut off half-way is completed by another call; a user who isn't there is no error.
        """


class Directory(Protocol):
    def page(self, limit: int, after: str) -> Page:
        """At most `limit` users, `PAGE_MAX` at most, behind the cursor `after`; '' is the beginning.

        Their order is the store's own, and stays. Each user is in the newest state, but one who has just signed up
        may be missing yet. A page with a cursor may be short, or empty.
        """


class Sessions(Protocol):
    """Sessions by id. Expiry is the use cases' matter: an expired session may be given or be gone."""

    def create(self, session: Session) -> None: ...

    def get(self, session_id: str) -> Session | None:
        """The session in its newest state: one that was ended is never given."""

    def extend(self, session: Session) -> bool:
        """Keep the session's new `expires_at` and `used_at`; False where it is gone: nothing brings it back."""

    def advance(self, session_id: str, generation: int, now: datetime, expires_at: datetime) -> Session | None:
        """Begin generation `generation + 1` now, where `generation` is current and the session is live; it is used.

        One conditional write. Returns the session as it then is, whoever made it so; None where it is gone.
        """

    def end(self, session_id: str) -> None:
        """End the session for all its tokens. Ending it twice, or one that never was, is no error."""

    def end_of(self, user_id: str, handle: str) -> bool:
        """As `end`, by handle; False where the user has no such session."""


class AccessTokens(Protocol):
    def session_of(self, token: str) -> str:
        """The session's id. Raises `Unauthenticated`, which says why, unless the token is genuine and in its time."""


class SelfContainedTokens(AccessTokens, Protocol):
    """Access tokens that say themselves who is calling."""

    def read_access(self, token: str) -> Principal:
        """Raises `Unauthenticated`, which says why, unless the token is genuine and in its time."""


class Tokens(AccessTokens, Protocol):
    """Turns a session into tokens, of whichever kind.

    A token is a pure function of user and session: issuing twice gives the same pair. That is what lets two
    refreshes at once have the same child without any token being stored.
    """

    def issue(self, user: User, session: Session) -> TokenPair: ...


class SessionTokens(Tokens, Protocol):
    """Tokens that say which session it is and nothing else: the store knows the rest."""

    def read_refresh(self, token: str) -> str:
        """The session's id. Raises `InvalidRefreshToken` unless the token is genuine."""


class RotatingTokens(Tokens, Protocol):
    """Tokens whose refresh token works once."""

    def read_refresh(self, token: str) -> RefreshProof:
        """Raises `InvalidRefreshToken` unless the token is genuine and in its time."""


class ServiceTokens(Protocol):
    def issue(self, user: User, session: Session) -> ServiceToken:
        """For who is signed in by a live session, which it doesn't outlive. Raises `Unavailable`."""


class Passwords(Protocol):
    def problem(self, password: str) -> str | None:
        """Why `hash` can't take it whole, in words for its sender; None where it can."""

    def hash(self, password: str) -> str:
        """A salted, slow hash; the same password gives another one each time."""

    def verify(self, password: str, password_hash: str | None) -> bool:
        """Whether the password made the hash. With none, or with what is none, it is no, after the same time."""

    def is_outdated(self, password_hash: str) -> bool:
        """Whether `hash` would make a stronger one."""


class CommonPasswords(Protocol):
    def holds(self, password: str) -> bool:
        """Whether it is one that many people have, or comes to the same."""


class Tallies(Protocol):
    """Tallies by key, which a store may drop once they are forgotten."""

    def replace(self, key: str, old: Tally | None, new: Tally) -> tuple[bool, Tally | None]:
        """Write `new` where `old` stands (None: where nothing does), in one conditional write.

        Of any number of calls at once that name the same `old`, one writes. Returns whether this one did, and else
        what stands there.
        """

    def drop(self, key: str) -> None:
        """Forget it."""


class Devices(Protocol):
    """Tokens that a device keeps, which say that somebody has signed in there; they open nothing.

    OWASP's "Slow Down Online Guessing Attacks with Device Cookies": guesses from devices that nobody knows are
    counted for the account, those from a known one for that device alone.
    """

    def issue(self, email: str) -> str:
        """A token for whoever has just signed in with this address."""

    def recognized(self, token: str, email: str) -> str | None:
        """A name for the device, if the token was issued to it for this address, in any case of its letters."""


class Errands(Protocol):
    def leave(self, errand: Errand) -> None:
        """Have it run soon, apart from this request. It may run twice. Raises `Unavailable`."""


class Letters(Protocol):
    def written(self, letter: Letter) -> Message:
        """In the first of the letter's languages that there is."""


class Mail(Protocol):
    def send(self, message: Message) -> None:
        """Hand it over for delivery, which may still fail later. Raises `Unavailable`."""


class OneTimeTokens(Protocol):
    """At most one token for each user and purpose. Expiry is the use cases' matter."""

    def put(self, token: OneTimeToken) -> None:
        """In the place of the one that stood there."""

    def take(self, user_id: str, purpose: Purpose, digest: str) -> OneTimeToken | None:
        """Remove the token if it has this digest; of any number of calls at once, one gets it."""

    def of(self, user_id: str) -> Sequence[OneTimeToken]:
        """All of the user's, expired or not."""

    def drop(self, user_id: str) -> None:
        """Remove all of the user's."""


class EventSink(Protocol):
    def record(self, event: Event) -> None:
        """Raises `Unavailable`."""


class EventLog(EventSink, Protocol):
    """The log of the process: it is always there."""

    def lost(self, event: Event, error: Exception) -> None:
        """Say that another sink didn't take the event, and why."""


class Events(Protocol):
    """Events that are kept, by user. Expiry is the use cases' matter: an expired one may be given or be gone."""

    def record(self, event: Event) -> None:
        """Keep it. One of nobody's takes as long as one of somebody's."""

    def along(self, store: S, events: Sequence[Event], /) -> S | None:
        """The store of users or sessions, whose next write keeps the events, too: both or neither.

        None where there is no such write.
        """

    def of(self, user_id: str, limit: int) -> Sequence[Event]:
        """The newest of the user's, `limit` at most, the newest first."""

    def drop(self, user_id: str) -> None:
        """Remove all of the user's."""
