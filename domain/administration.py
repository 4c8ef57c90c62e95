"""What an operator does with other people's accounts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.errors import NotFound

if TYPE_CHECKING:
    from domain.directory import Page
    from domain.ports import Directory, Users
    from domain.users import User


@dataclass(frozen=True, slots=True)
class Administration:
    users: Users
    directory: Directory

    def page(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, after)

    def find(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        user = credentials.user if credentials else self.users.get(who)
        if user is None:
            raise NotFound
        return user
