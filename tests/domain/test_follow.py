"""A copy follows the record of another program's user: what it is then, and what ends with a change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from domain.credentials import LONG_AGO, Credentials, Cutoff
from domain.errors import EmailInUse, Unavailable, WrongCredentials
from domain.forms import RefreshForm
from domain.moving import AuthenticateEither, MoveAtSignIn, Moving, RefreshEither, digest_of, later
from domain.users import User, canonical_email
from tests.support.clock import START, FakeClock
from tests.support.service import HERE

ADA = Credentials(User("ada", "Ada@example.org"), "their hash")
COPY = replace(ADA, moved=digest_of("their hash"))
LATER, TICK = timedelta(hours=1), timedelta(milliseconds=1)


@dataclass
class People:
    """A store, by ids; `refusing` is how often it takes no copy."""

    known: dict[str, Credentials] = field(default_factory=dict)
    refusing: int = 0
    written: list[tuple[Credentials, Credentials | None]] = field(default_factory=list)

    def credentials_of(self, user_id: str) -> Credentials | None:
        return self.known.get(user_id)

    def credentials(self, email: str) -> Credentials | None:
        same = (one for one in self.known.values() if canonical_email(one.user.email) == canonical_email(email))
        return next(same, None)

    def write(self, copy: Credentials, replacing: Credentials | None) -> bool:
        self.written.append((copy, replacing))
        if len(self.written) <= self.refusing:
            return False
        self.known[copy.user.id] = copy
        return True


def both(*theirs: Credentials, mine: tuple[Credentials, ...] = (), refusing: int = 0) -> tuple[Moving, People]:
    here: Any = People({one.user.id: one for one in mine}, refusing)
    there: Any = People({one.user.id: one for one in theirs})
    return Moving(there, here, here, FakeClock()), here


def test_who_isnt_there_gets_no_copy() -> None:
    follow, here = both()
    assert follow.follow("ada") is None
    assert here.written == []


def test_the_first_copy_is_the_record_with_a_digest_of_its_hash() -> None:
    kept = replace(ADA, cutoff=Cutoff(START - LATER, "a handle"))
    follow, here = both(kept)
    assert follow.follow("ada") == replace(kept, moved=digest_of("their hash"))
    assert here.written == [(here.known["ada"], None)]


def test_one_that_is_as_it_should_be_isnt_written_again() -> None:
    follow, here = both(ADA, mine=(COPY,))
    assert follow.follow("ada") == COPY
    assert here.written == []


def test_another_name_is_followed_and_ends_nothing() -> None:
    renamed = replace(ADA, user=replace(ADA.user, first_name="Ada"))
    follow, here = both(renamed, mine=(COPY,))
    assert follow.follow("ada") == replace(COPY, user=renamed.user)
    assert here.written == [(here.known["ada"], COPY)]


def test_another_password_ends_all_from_before_it() -> None:
    follow, _ = both(replace(ADA, password_hash="another"), mine=(COPY,))
    expected = Cutoff(START)
    assert follow.follow("ada") == replace(COPY, password_hash="another", moved=digest_of("another"), cutoff=expected)


def test_another_password_within_the_same_moment_ends_what_came_between() -> None:
    follow, _ = both(replace(ADA, password_hash="another"), mine=(replace(COPY, cutoff=Cutoff(START)),))
    followed = follow.follow("ada")
    assert followed is not None
    assert followed.cutoff == Cutoff(START + TICK)


def test_a_cutoff_that_is_given_counts_instead() -> None:
    follow, _ = both(replace(ADA, password_hash="another"), mine=(COPY,))
    followed = follow.follow("ada", Cutoff(START - LATER, "kept"))
    assert followed is not None
    assert followed.cutoff == Cutoff(START - LATER, "kept")


@pytest.mark.parametrize(("theirs", "mine", "counts"), [(2, 1, 2), (1, 2, 2)])
def test_of_two_cutoffs_the_later_one_holds(theirs: int, mine: int, counts: int) -> None:
    former = replace(ADA, cutoff=Cutoff(START + theirs * LATER))
    follow, _ = both(former, mine=(replace(COPY, cutoff=Cutoff(START + mine * LATER)),))
    followed = follow.follow("ada")
    assert followed is not None
    assert followed.cutoff == Cutoff(START + counts * LATER)


def test_of_two_at_one_moment_the_first_holds() -> None:
    assert later(Cutoff(START, "one"), Cutoff(START, "other")).keep == "one"
    assert later(Cutoff(LONG_AGO), Cutoff(START)).at == START


def test_who_is_changed_meanwhile_is_looked_at_again() -> None:
    follow, here = both(ADA, refusing=4)
    assert follow.follow("ada") == COPY
    assert len(here.written) == 5


def test_who_is_changed_again_and_again_is_given_up() -> None:
    follow, here = both(ADA, refusing=5)
    with pytest.raises(Unavailable):
        follow.follow("ada")
    assert len(here.written) == 5


def test_an_address_of_somebody_who_signed_up_here_is_taken() -> None:
    holder = Credentials(User("bob", "ada@example.org"), "his hash")
    follow, here = both(ADA, mine=(holder,), refusing=9)
    with pytest.raises(EmailInUse):
        follow.follow("ada")
    assert len(here.written) == 1


@pytest.mark.parametrize(
    "holder",
    [replace(COPY, user=replace(COPY.user, id="another copy")), replace(COPY, moved="", password_hash="other")],
)
def test_an_address_of_a_copy_or_of_their_own_isnt(holder: Credentials) -> None:
    follow, here = both(ADA, mine=(holder,), refusing=1)
    assert follow.follow("ada") is not None
    assert len(here.written) == 2


def test_a_sign_in_goes_on_with_the_copy() -> None:
    follow, _ = both(ADA)
    done: list[tuple[Credentials, str]] = []

    def then(credentials: Credentials, password: str) -> Credentials:
        done.append((credentials, password))
        return credentials

    assert MoveAtSignIn(follow, then)(ADA, "a password") == COPY
    bob = Credentials(User("bob", "bob@example.org"), "his hash")
    assert MoveAtSignIn(follow, then)(bob, "another") == bob
    assert done == [(COPY, "a password"), (bob, "another")]


def test_a_password_that_was_changed_while_it_was_looked_at_signs_in_nobody() -> None:
    follow, _ = both(replace(ADA, password_hash="set since"))
    then: Any = pytest.fail
    with pytest.raises(WrongCredentials):
        MoveAtSignIn(follow, then)(ADA, "a password")


def test_each_kind_of_token_goes_to_its_own() -> None:
    former: Any = "theirs {}".format
    current: Any = "ours {}".format
    authenticate: Any = AuthenticateEither(lambda token: token == "s", former, current)
    assert [authenticate(token) for token in "sj"] == ["theirs s", "ours j"]


def test_each_kind_of_token_is_refreshed_by_its_own() -> None:
    former: Any = lambda form, origin: ("theirs", form, origin)  # noqa: E731
    current: Any = lambda form, origin: ("ours", form, origin)  # noqa: E731
    refresh: Any = RefreshEither(lambda token: token == "s", former, current)
    forms = [RefreshForm.parse({"refreshToken": token}) for token in "sj"]
    assert [refresh(form, HERE) for form in forms] == [("theirs", forms[0], HERE), ("ours", forms[1], HERE)]
