"""A session of another program's is exchanged for one here, which is linked to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from adapters.memory import MemorySessions
from domain.credentials import Credentials, Cutoff
from domain.errors import EmailInUse, InvalidRefreshToken, TooManyRequests
from domain.exchange import Exchange
from domain.forms import RefreshForm
from domain.logins import Login, Logins
from domain.sessions import UNKNOWN, Session
from domain.users import User
from tests.support.clock import START, FakeClock
from tests.support.service import HERE

FORM = RefreshForm.parse({"refreshToken": "theirs"})
DAY = timedelta(days=1)
ADA = Credentials(User("ada", "ada@example.org"), "a hash", Cutoff(START - DAY), "a digest")
THEIRS = Session.opened("theirs", "ada", START - 2 * DAY, 30 * DAY, HERE)


@dataclass
class Before:
    """The other program's session and user, and what stands before them."""

    session: Session | None = THEIRS
    admitted: list[str] = field(default_factory=list)
    guesses: list[object] = field(default_factory=list)
    full: bool = False

    def login(self, session_id: str) -> Login | None:
        found = self.session if session_id == THEIRS.id else None
        return Login(found, ADA.user, Cutoff()) if found else None

    def read_refresh(self, token: str) -> str:
        if token != "theirs":
            raise InvalidRefreshToken
        return token

    def admit(self, session_id: str) -> None:
        if self.full:
            raise TooManyRequests(timedelta(1))
        self.admitted.append(session_id)

    def guessed(self, origin: object) -> None:
        self.guesses.append(origin)


@dataclass
class Following:
    copy: Credentials | None = ADA
    taken: bool = False

    def follow(self, user_id: str) -> Credentials | None:
        assert user_id == "ada"
        if self.taken:
            raise EmailInUse
        return self.copy


class Issuing:
    def issue(self, user: User, session: Session) -> Any:
        return user, session

    def session_id(self, user_id: str) -> str:
        return f"new.{user_id}"


def exchange(before: Before, following: Following, form: RefreshForm = FORM) -> tuple[Any, MemorySessions]:
    parts: Any = before
    issuing: Any = Issuing()
    follow: Any = following
    sessions = MemorySessions()
    act = Exchange(
        former=Logins(parts, FakeClock(), 90 * DAY),
        former_tokens=parts,
        moving=follow,
        sessions=sessions,
        ids=issuing,
        tokens=issuing,
        lifetime=10 * DAY,
        guard=parts,
    )
    return act(form, HERE), sessions


def test_the_new_session_is_the_users_and_linked_to_the_former() -> None:
    before = Before()
    (user, session), sessions = exchange(before, Following())
    assert user == ADA.user
    assert sessions.get("new.ada") == session
    assert (session.user_id, session.linked, session.origin) == ("ada", "theirs", HERE)
    assert (session.created_at, session.stamp) == (THEIRS.created_at, START - DAY)
    assert (session.lifetime, session.expires_at) == (10 * DAY, START + 10 * DAY)
    assert before.admitted == ["theirs"]


def test_its_longest_life_counts_from_the_former_sign_in_or_from_now() -> None:
    (_, old), _ = exchange(Before(replace(THEIRS, created_at=START - 85 * DAY)), Following())
    assert old.expires_at == START + 5 * DAY
    (_, unknown), _ = exchange(Before(replace(THEIRS, created_at=UNKNOWN)), Following())
    assert unknown.created_at == START


@pytest.mark.parametrize("following", [Following(copy=None), Following(taken=True)])
def test_who_cant_be_followed_gets_none(following: Following) -> None:
    with pytest.raises(InvalidRefreshToken):
        exchange(Before(), following)


def test_what_is_no_token_or_no_live_session_is_refused() -> None:
    before = Before()
    with pytest.raises(InvalidRefreshToken):
        exchange(before, Following(), RefreshForm.parse({"refreshToken": "a guess"}))
    assert before.guesses == [HERE]
    with pytest.raises(InvalidRefreshToken):
        exchange(Before(session=None), Following())


def test_too_many_are_refused_before_the_store_is_asked() -> None:
    with pytest.raises(TooManyRequests):
        exchange(Before(session=None, full=True), Following())
