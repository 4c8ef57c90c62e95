"""The directory port over both stores: our users first, then those who haven't moved yet."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.directory import Page
from domain.ports import Directory, Users
from domain.users import User

_CURRENT, _FORMER = "c", "f"


@dataclass(frozen=True, slots=True)
class MovingDirectory:
    """`users` are those of both stores, and `copies` those of ours. A cursor begins with the store that it is of."""

    current: Directory
    former: Directory
    users: Users
    copies: Users

    def page(self, limit: int, after: str) -> Page:
        store, cursor = after[:1] or _CURRENT, after[1:]
        if store == _FORMER:
            return self._former(limit, cursor)
        page = self.current.page(limit, cursor)
        users, room = self._newest(page.users), limit - len(page.users)
        if page.cursor or room < 1:
            return Page(users, _CURRENT + page.cursor if page.cursor else _FORMER)
        rest = self._former(room, "")
        return Page((*users, *rest.users), rest.cursor)

    def _former(self, limit: int, cursor: str) -> Page:
        page = self.former.page(limit, cursor)
        return Page(self._who_stayed(page.users), _FORMER + page.cursor if page.cursor else None)

    def _who_stayed(self, users: Iterable[User]) -> tuple[User, ...]:
        return tuple(user for user in users if self.copies.get(user.id) is None)

    def _newest(self, copies: Iterable[User]) -> tuple[User, ...]:
        """Without those whom the other program has deleted."""
        return tuple(user for copy in copies if (user := self.users.get(copy.id)))
