"""A person's session in several hands: what each does with it, and all that came of it."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from adapters.memory import MemoryDirectory, MemorySessions, MemoryTallies, MemoryUsers
from adapters.memory.events import MemoryEvents
from adapters.memory.one_time_tokens import MemoryOneTimeTokens
from domain.credentials import Cutoff
from domain.errors import InvalidRefreshToken, TooManyRequests, Unauthenticated, WrongCredentials
from domain.tokens import TokenPair
from tests.protocol.orders import Stepped, turn
from tests.support.clock import FakeClock
from tests.support.samples import register
from tests.support.service import PASSWORD, Service, service
from tests.support.stores import Store

FREE_ATTEMPTS = 2
REFUSALS = (InvalidRefreshToken, TooManyRequests, Unauthenticated, WrongCredentials)


class Ids:
    """The same in each order."""

    def __init__(self) -> None:
        self._numbers, self._events = count(), count()

    def user_id(self) -> str:
        return f"user{next(self._numbers)}"

    def session_id(self, user_id: str) -> str:
        return f"{next(self._numbers)}.{user_id}"

    def event_id(self) -> str:
        return f"event{next(self._events)}"


class Done(NamedTuple):
    """An operation that is over: what it was given, and what it gave, or the refusal."""

    operation: str
    given: TokenPair
    gave: TokenPair | type[Exception] | None
    began: int
    ended: int

    @property
    def succeeded(self) -> bool:
        return not isinstance(self.gave, type)


@dataclass
class Gate:
    """One service, one person signed in, and clients who all start with that session's tokens."""

    kind: str
    programs: Sequence[Sequence[str]]
    done: list[Done] = field(default_factory=list)
    _moments: "count[int]" = field(default_factory=count)

    def __post_init__(self) -> None:
        self.memory, self.tallies = MemorySessions(), MemoryTallies()
        self.people = MemoryUsers(self.memory)
        store = Store(
            name="memory",
            users=Stepped(self.people),
            sessions=Stepped(self.memory),
            ids=Ids(),
            tallies=Stepped(self.tallies),
            tokens=MemoryOneTimeTokens(),
            directory=MemoryDirectory(self.people),
            events=MemoryEvents(),
        )
        limit = f"{FREE_ATTEMPTS}/30/900"
        self.service: Service = service(self.kind, store, FakeClock(), LIMIT_SIGN_IN_ACCOUNT=limit)
        new, opened = register(store, password_hash=PASSWORD)
        self.first = self.service.tokens.issue(new.user, opened)

    @property
    def clients(self) -> Sequence[Callable[[], None]]:
        return [self._client(program) for program in self.programs]

    def state(self) -> Hashable:
        stores = (vars(self.memory), vars(self.people), vars(self.tallies))
        kept = [value for store in stores for value in store.values() if isinstance(value, dict)]
        return repr((kept, self.done))

    def opens(self, pair: TokenPair) -> bool:
        """Whether it opens anything now."""
        try:
            self.service.authenticate(pair.access_token)
        except Unauthenticated:
            return False
        return True

    def _client(self, program: Sequence[str]) -> Callable[[], None]:
        def run() -> None:
            held = self.first
            for operation in program:
                held = self._try(operation, held)

        return run

    def _try(self, operation: str, held: TokenPair) -> TokenPair:
        turn()
        began = next(self._moments)
        try:
            gave = OPERATIONS[operation](self.service, held)
        except REFUSALS as refusal:
            self.done.append(Done(operation, held, type(refusal), began, next(self._moments)))
            return held
        self.done.append(Done(operation, held, gave, began, next(self._moments)))
        return gave or held


def _use(gate: Service, held: TokenPair) -> None:
    gate.authenticate(held.access_token)


def _sign_out(gate: Service, held: TokenPair) -> None:
    gate.sign_out(held.access_token)


def _guess(gate: Service, _: TokenPair) -> None:
    gate.sign_in(password="a wrong one, of some length")


def _end_the_others(gate: Service, held: TokenPair) -> None:
    user = gate.authenticate(held.access_token).user
    gate.users.cut_off(user.id, Cutoff(gate.clock.now(), keep=gate.handle(held)))


def _end_all(gate: Service, held: TokenPair) -> None:
    user = gate.authenticate(held.access_token).user
    gate.users.cut_off(user.id, Cutoff(gate.clock.now()))


OPERATIONS: dict[str, Callable[[Service, TokenPair], TokenPair | None]] = {
    "use": _use,
    "refresh": lambda gate, held: gate.refresh(held.refresh_token),
    "sign out": _sign_out,
    "sign in": lambda gate, _: gate.sign_in(),
    "guess": _guess,
    "end the others": _end_the_others,
    "end all": _end_all,
}
