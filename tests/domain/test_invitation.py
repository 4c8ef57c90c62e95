"""Whoever fails to sign in leaves an errand, as often as mail may be asked for, and never hears of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from adapters.memory.mail import MemoryErrands
from domain.errors import TooManyRequests
from domain.invitation import Invitation, NobodyInvited
from domain.mail import Errand
from tests.support.service import HERE


class Guard:
    def __init__(self, *, full: bool = False) -> None:
        self.full = full
        self.asked: list[object] = []

    def admit(self, email: str, origin: object) -> None:
        self.asked.append((email, origin))
        if self.full:
            raise TooManyRequests(timedelta(1))


def left(guard: Guard) -> list[Errand]:
    admits: Any = guard
    errands = MemoryErrands()
    Invitation(admits, errands)("ada@example.org", HERE, "de, en")
    return list(errands.left)


def test_an_errand_is_left_for_the_address_in_its_languages() -> None:
    guard = Guard()
    assert left(guard) == [Errand("arrive", address="ada@example.org", languages="de, en")]
    assert guard.asked == [("ada@example.org", HERE)]


def test_nothing_is_left_too_often_and_nothing_is_said() -> None:
    assert left(Guard(full=True)) == []


def test_where_all_have_a_password_nothing_happens() -> None:
    NobodyInvited()("ada@example.org", HERE, "")
