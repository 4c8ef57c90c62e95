"""Whether time tells who has an account, at sign-in and where somebody forgot: `python -m benchmarks.timing`.

Each kind of account is tried in turn, in another order each round. What is timed is the whole use case's CPU time,
which hides less than a network does. Two kinds whose times come from one distribution give a p-value that is anywhere
from 0 to 1; a test of several wants each above 0.01 divided by their number (Bonferroni).
"""

import random
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from math import erfc, sqrt

import bcrypt

from adapters.bcrypt import BcryptSha256Passwords
from adapters.memory.mail import MemoryErrands
from adapters.system import SystemClock
from benchmarks.interpreter import ROOT
from domain.credentials import Credentials
from domain.errors import WrongCredentials
from domain.forms import ForgotForm, SignInForm
from domain.sessions import Origin, Session
from domain.sign_in import SignIn
from domain.users import User
from service.account import AccountUseCases
from service.composition import UseCases
from service.settings import Settings
from service.stores.memory import open_store

REPORT = ROOT / "benchmarks/TIMING.md"
ROUNDS = 8
"""The cost: a sixteenth of the default's work, which leaves less to hide a difference behind."""
SAMPLES = 250
UNKNOWN, KNOWN, DISABLED = "unknown address", "known address", "disabled account"
DEARER = f"hash of cost {ROUNDS + 1}"
_FREE = "900000/0/0"
_ENVIRONMENT = {
    "BACKEND": "memory-session",
    "SESSION_SECRET": "of the benchmark",
    "BCRYPT_ROUNDS": str(ROUNDS),
    "LIMIT_SIGN_IN_ACCOUNT": _FREE,
    "LIMIT_SIGN_IN_ADDRESS": _FREE,
}
_PASSWORD = "correct horse battery staple"  # noqa: S105 - nobody's
_ORIGIN = Origin("203.0.113.7", "benchmark")


def accounts() -> Mapping[str, str]:
    """The hashes of those that there are, by what is said of them."""
    own = BcryptSha256Passwords(ROUNDS).hash(_PASSWORD)
    return {
        KNOWN: own,
        DISABLED: own,
        "bcrypt alone": _bcrypt(ROUNDS),
        f"hash of cost {ROUNDS - 1}": _bcrypt(ROUNDS - 1),
        "no hash": "",
        "malformed hash": "$2b$12$" + "!" * 53,
        "hash of cost 99": "$2b$99$" + "." * 53,
        "hash of another kind": "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA",
        DEARER: _bcrypt(ROUNDS + 1),
    }


def _bcrypt(cost: int) -> str:
    return bcrypt.hashpw(_PASSWORD.encode(), bcrypt.gensalt(cost)).decode()


def measured(samples: int = SAMPLES) -> Mapping[str, Sequence[float]]:
    """Milliseconds of a refused sign-in, by kind of account."""
    settings = Settings(_ENVIRONMENT, lambda _: {})
    store = open_store(settings)
    hashes = accounts()
    for number, (kind, password_hash) in enumerate(hashes.items()):
        user = User(id=store.ids.user_id(), email=_email(kind), disabled=kind == DISABLED)
        session = Session.opened(f"session {number}", user.id, SystemClock().now(), timedelta(days=1), _ORIGIN)
        store.users.register(Credentials(user, password_hash), session)
    sign_in = UseCases(settings, store=store).sign_in()
    times: dict[str, list[float]] = {kind: [] for kind in (UNKNOWN, *hashes)}
    order = list(times)
    for _ in range(samples):
        random.shuffle(order)
        for kind in order:
            times[kind].append(_refused(sign_in, kind))
    return times


def forgotten(samples: int = 2 * SAMPLES) -> Mapping[str, Sequence[float]]:
    """Milliseconds of a forgotten password, by kind of account."""
    settings = Settings({**_ENVIRONMENT, "LIMIT_MAIL": _FREE, "LIMIT_MAIL_ADDRESS": _FREE}, lambda _: {})
    store = open_store(settings)
    addresses = {kind: _email(f"{kind} that forgot") for kind in (UNKNOWN, KNOWN)}
    user = User(id=store.ids.user_id(), email=addresses[KNOWN])
    store.users.register(Credentials(user, ""), None)
    forgot = AccountUseCases(settings, store=store, errands=MemoryErrands()).forgot()
    times: dict[str, list[float]] = {UNKNOWN: [], KNOWN: []}
    for number in range(samples):
        for kind in sorted(times, reverse=bool(number % 2)):
            start = time.thread_time_ns()
            forgot(ForgotForm(addresses[kind]), _ORIGIN, "en")
            times[kind].append((time.thread_time_ns() - start) / 1e6)
    return times


def _email(kind: str) -> str:
    return f"{kind.replace(' ', '.')}@example.org"


def _refused(sign_in: SignIn, kind: str) -> float:
    password = _PASSWORD if kind == DISABLED else "a wrong one, as long as the other"
    form = SignInForm(_email(kind), password)
    start = time.thread_time_ns()
    try:
        sign_in(form, _ORIGIN)
    except WrongCredentials:
        return (time.thread_time_ns() - start) / 1e6
    raise AssertionError(kind)


def mann_whitney(first: Sequence[float], second: Sequence[float]) -> float:
    """The two-sided p-value of the Mann-Whitney U test, by its normal approximation.

    It is corrected for ties and for continuity (Mann and Whitney, Annals of Mathematical Statistics 18, 1947).
    """
    together = sorted([*first, *second])
    ranks: dict[float, float] = {}
    tied = 0.0
    for value in dict.fromkeys(together):
        count, start = together.count(value), together.index(value)
        ranks[value] = start + (count + 1) / 2
        tied += count**3 - count
    n, m, total = len(first), len(second), len(together)
    u = sum(ranks[value] for value in first) - n * (n + 1) / 2
    deviation = sqrt(n * m / 12 * (total + 1 - tied / (total * (total - 1))))
    return erfc(max(abs(u - n * m / 2) - 0.5, 0) / deviation / sqrt(2))


def _rows(times: Mapping[str, Sequence[float]]) -> str:
    """Each kind beside an unknown address."""
    rows = (
        f"| {kind} | {statistics.median(found):.3f} | {mann_whitney(times[UNKNOWN], found):.3g} |"
        for kind, found in times.items()
    )
    return "\n".join(rows)


def report(times: Mapping[str, Sequence[float]], forgot: Mapping[str, Sequence[float]]) -> str:
    return f"""# What time tells

`python -m benchmarks.timing` writes this file.

## A refused sign-in

{len(times[UNKNOWN])} sign-ins of each kind, interleaved, at cost {ROUNDS}
over the memory store; milliseconds of CPU; p of a two-sided Mann-Whitney U test against an unknown address. From 0.01
divided by the number of kinds upward nothing tells them apart.

Two rows are there to be noticed. A stored hash of a lower cost is checked in one call more for each cost, which is
about a tenth of a millisecond at any `bcryptRounds`, and until its owner next signs in. One of a higher cost does
tell: the setting must be as high as the highest that is stored (docs/passwords.md).

| account | median ms | p |
|---|---|---|
{_rows(times)}

## A forgotten password

{len(forgot[UNKNOWN])} requests for a link of each kind, interleaved. Whether there is an account is looked at by
another function, after the answer.

| account | median ms | p |
|---|---|---|
{_rows(forgot)}
"""


if __name__ == "__main__":
    text = report(measured(), forgotten())
    REPORT.write_text(text)
    sys.stdout.write(text)
