"""Users and sessions for tests, each with an id of its own."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, TypeVar

from domain.credentials import Credentials
from domain.events import Actor, Event
from domain.sessions import Origin, Session
from domain.users import User
from tests.support.clock import START
from tests.support.stores import LIFETIME, Store

T = TypeVar("T")
HASH = "$2b$04$abcdefghijklmnopqrstuuE1qXv2y0y0p0y0y0y0y0y0y0y0y0y0y"


def credentials(store: Store, email: str = "ada@example.org", password_hash: str = HASH, **user: Any) -> Credentials:
    profile = {"first_name": "Ada", "last_name": "Lovelace"} | user
    return Credentials(User(**{"id": store.ids.user_id(), "email": email, **profile}), password_hash)


def session(
    store: Store,
    user_id: str | None = None,
    at: datetime = START,
    lifetime: timedelta = LIFETIME,
    origin: Origin = Origin(),  # noqa: B008 - a frozen value
) -> Session:
    owner = user_id or store.ids.user_id()
    return Session.opened(store.ids.session_id(owner), owner, at, lifetime, origin)


def event(user_id: str, number: int = 0, at: datetime = START) -> Event:
    """The first, or a later one, of somebody at a known place."""
    origin = Origin("203.0.113.7", "test")
    return Event(f"event{number}", "signed_in", user_id, at, at + LIFETIME, Actor("person", origin), "a session")


def register(store: Store, email: str = "ada@example.org", **user: Any) -> tuple[Credentials, Session]:
    """A new user with a first session, stored."""
    new = credentials(store, email, **user)
    first = session(store, new.user.id)
    store.users.register(new, first)
    return new, first


def at_once(count: int, act: Callable[[int], T]) -> list[T | Exception]:
    """What `act(0)` to `act(count - 1)` return or raise, run as simultaneously as threads can."""

    def attempt(number: int) -> T | Exception:
        try:
            return act(number)
        except Exception as error:  # noqa: BLE001 - the outcome is what is looked at
            return error

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(attempt, range(count)))
