"""Every order in which the steps of several clients can come: a model checker whose model is the code itself.

A step goes from one call of a store to the next, since nothing else is shared. What was reached in one order and is
the same as in another is followed once.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from greenlet import greenlet


class World(Protocol):
    """Something that clients change. It is made anew for each order, and each time exactly alike."""

    @property
    def clients(self) -> Sequence[Callable[[], None]]: ...

    def state(self) -> Hashable:
        """All that matters of what the clients share, and of what has happened so far."""


AnyWorld = TypeVar("AnyWorld", bound=World)


class Stepped:
    """A port whose every call waits for its turn."""

    def __init__(self, port: object) -> None:
        self._port = port

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._port, name)

        def call(*values: object, **named: object) -> object:
            turn()
            result = method(*values, **named)
            _note((name, repr(values), repr(named), repr(result)))
            return result

        return call


class _Client(greenlet):
    """What it has seen says where it stands, since it does the same with the same answers."""

    def __init__(self, program: Callable[[], None]) -> None:
        super().__init__(program)
        self.others = greenlet.getcurrent()
        self.seen: tuple[Hashable, ...] = ()


def turn() -> None:
    """Let the others go first, as far as the order has it. Outside of an order there is nobody to wait for."""
    client = greenlet.getcurrent()
    if isinstance(client, _Client):
        client.seen += ("its turn",)
        client.others.switch()


def _note(what: Hashable) -> None:
    client = greenlet.getcurrent()
    if isinstance(client, _Client):
        client.seen += (what,)


def every_end(make: Callable[[], AnyWorld]) -> Iterator[AnyWorld]:
    """The world as each order of the clients' steps leaves it."""
    followed: set[Hashable] = set()
    starts: list[tuple[int, ...]] = [()]
    while starts:
        order = starts.pop()
        world = make()
        clients = [_Client(program) for program in world.clients]
        for number in order:
            clients[number].switch()
        while waiting := [number for number, client in enumerate(clients) if not client.dead]:
            reached = (world.state(), tuple((client.dead, client.seen) for client in clients))
            if reached in followed:
                break
            followed.add(reached)
            starts.extend((*order, number) for number in waiting[1:])
            order = (*order, waiting[0])
            clients[waiting[0]].switch()
        else:
            yield world
