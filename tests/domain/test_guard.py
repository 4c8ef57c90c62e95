"""Who may try to sign in, and how often."""

from __future__ import annotations

import pytest

from adapters.memory import MemoryTallies
from adapters.signed_devices import SignedDevices
from domain.attempts import Limit, Limiter
from domain.errors import TooManyRequests
from domain.guard import AddressGuard, SignInGuard, network
from domain.sessions import Origin
from tests.domain.test_attempts import HOUR, MINUTE
from tests.support.clock import FakeClock

ACCOUNT = Limit(free=3, first=MINUTE, longest=HOUR, memory=HOUR)
ADDRESS = Limit(free=6, first=MINUTE, longest=HOUR, memory=HOUR)
ADA, GRACE = "ada@example.org", "grace@example.org"
DEVICES = SignedDevices(["secret"])


@pytest.fixture
def guard() -> SignInGuard:
    limiter = Limiter(MemoryTallies(), FakeClock())
    return SignInGuard(limiter, DEVICES, ACCOUNT, AddressGuard(limiter, ADDRESS, "sign-in"))


def guesses(guard: SignInGuard, email: str, ip: str | None = "203.0.113.7", device: str = "", most: int = 50) -> int:
    """How many are let through."""
    for number in range(most):
        try:
            guard.admit(email, Origin(ip), device)
        except TooManyRequests:
            return number
    return most


def test_an_account_is_guessed_at_so_often_and_no_more_from_wherever(guard: SignInGuard) -> None:
    assert guesses(guard, ADA, "203.0.113.7") == 3
    assert guesses(guard, f" {ADA.upper()}", "198.51.100.1") == 0


def test_nobody_is_kept_out_where_they_have_signed_in_before(guard: SignInGuard) -> None:
    device = DEVICES.issue(ADA)
    assert guesses(guard, ADA) == 3
    assert guesses(guard, ADA, device=device) == 3
    assert guesses(guard, ADA, device=DEVICES.issue(ADA)) == 3
    assert guesses(guard, ADA, device=DEVICES.issue(GRACE)) == 0


def test_an_address_tries_many_accounts_so_often_and_no_more(guard: SignInGuard) -> None:
    tried = [guesses(guard, f"{number}@example.org", most=1) for number in range(10)]
    assert tried == [1] * 6 + [0] * 4
    assert guesses(guard, "another@example.org", "198.51.100.1") == 3


def test_of_ipv6_a_network_counts(guard: SignInGuard) -> None:
    tried = [guesses(guard, f"{number}@example.org", f"2001:db8::{number}", most=1) for number in range(10)]
    assert tried == [1] * 6 + [0] * 4


def test_without_an_address_the_account_counts(guard: SignInGuard) -> None:
    assert guesses(guard, ADA, None) == 3


def test_signing_in_often_is_no_guessing(guard: SignInGuard) -> None:
    for _ in range(100):
        guard.succeeded(guard.admit(ADA, Origin("203.0.113.7"), ""))


def test_a_guesser_who_signs_in_himself_gains_nothing_from_it(guard: SignInGuard) -> None:
    let_through = 0
    for number in range(50):
        guard.succeeded(guard.admit(GRACE, Origin("198.51.100.1"), DEVICES.issue(GRACE)))
        let_through += guesses(guard, f"{number}@example.org", "198.51.100.1", most=1)
    assert let_through == 6


@pytest.mark.parametrize(
    ("ip", "whose"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8::1", "2001:db8:0:0"),
        ("2001:0DB8:0:00ab:1:2:3:4", "2001:db8:0:ab"),
        ("::1", "0:0:0:0"),
        ("1::", "1:0:0:0"),
        ("1::3:4:5:6:7:8", "1:0:3:4"),
        ("fe80::1%eth0", "fe80:0:0:0"),
        ("::ffff:203.0.113.7", "::ffff:203.0.113.7"),
        ("nonsense", "nonsense"),
    ],
)
def test_whose_address_it_is(ip: str, whose: str) -> None:
    assert network(ip) == whose
