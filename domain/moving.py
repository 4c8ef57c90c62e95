"""Moving: people go from the store of another program, which lives on for a while, to a store of our own.

As long as it lives its record of a person is the one that counts: it is read at each sign-in and each use, and what
is changed here is written there first. What stands in our store is a copy, brought up to date whenever somebody gets
a session here. So whatever either side does last holds on both.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from domain.credentials import Credentials, Cutoff
from domain.errors import EmailInUse, Unavailable, WrongCredentials

if TYPE_CHECKING:
    from collections.abc import Callable

    from domain.authenticate import Authenticate, Authenticated
    from domain.forms import RefreshForm
    from domain.ports import Clock, Users
    from domain.refresh import Refresh
    from domain.sessions import Origin
    from domain.sign_in import Renewal
    from domain.tokens import TokenPair

_TRIES = 5


class Copies(Protocol):
    def write(self, copy: Credentials, replacing: Credentials | None) -> bool:
        """The copy, in the place of the one that was read; False where that isn't there any more as it was.

        With None there must be none, and nobody with this address.
        """


def digest_of(password_hash: str) -> str:
    """What `Credentials.moved` holds of a hash: equal only where the hash is."""
    return hashlib.sha256(password_hash.encode()).hexdigest()


def later(one: Cutoff, other: Cutoff) -> Cutoff:
    return other if other.at > one.at else one


@dataclass(frozen=True, slots=True)
class Moving:
    """The copies of people in `users`, each after the record in `former`."""

    former: Users
    users: Users
    copies: Copies
    clock: Clock

    def follow(self, user_id: str, cutoff: Cutoff | None = None) -> Credentials | None:
        """The user's copy as it then is, made where there was none; None where `former` has no such user.

        Where the other program has set another password since, all sessions from before are over; `cutoff` says
        otherwise, for a password that was set here. Raises `EmailInUse` where somebody else here has the address.
        """
        for _ in range(_TRIES):
            mine, theirs = self.users.credentials_of(user_id), self.former.credentials_of(user_id)
            if theirs is None:
                return None
            copy = self._copy(mine, theirs, cutoff)
            if copy == mine or self.copies.write(copy, mine):
                return copy
            self._require_free(copy)
        raise Unavailable("the user is changed again and again")

    def _copy(self, mine: Credentials | None, theirs: Credentials, cutoff: Cutoff | None) -> Credentials:
        moved = digest_of(theirs.password_hash)
        if cutoff is None:
            changed = mine is not None and mine.moved != moved
            cutoff = Cutoff(mine.cutoff.next(self.clock.now())) if mine and changed else theirs.cutoff
        return replace(theirs, moved=moved, cutoff=later(mine.cutoff, cutoff) if mine else cutoff)

    def _require_free(self, copy: Credentials) -> None:
        holder = self.users.credentials(copy.user.email)
        if holder and holder.user.id != copy.user.id and not holder.moved:
            raise EmailInUse


@dataclass(frozen=True, slots=True)
class MoveAtSignIn:
    """What `then` does, of somebody who has moved."""

    moving: Moving
    then: Renewal

    def __call__(self, credentials: Credentials, password: str) -> Credentials:
        """Raises `WrongCredentials` where another password was set while this one was looked at."""
        copy = self.moving.follow(credentials.user.id) or credentials
        if copy.password_hash != credentials.password_hash:
            raise WrongCredentials
        return self.then(copy, password)


@dataclass(frozen=True, slots=True)
class AuthenticateEither:
    """Two kinds of token on one route, told apart by their form."""

    is_former: Callable[[str], bool]
    former: Authenticate
    current: Authenticate

    def __call__(self, token: str) -> Authenticated:
        return (self.former if self.is_former(token) else self.current)(token)


@dataclass(frozen=True, slots=True)
class RefreshEither:
    """As `AuthenticateEither`."""

    is_former: Callable[[str], bool]
    former: Refresh
    current: Refresh

    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        return (self.former if self.is_former(form.refresh_token) else self.current)(form, origin)
