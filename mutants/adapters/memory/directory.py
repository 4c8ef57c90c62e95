"""The directory port over the users in this process."""

from dataclasses import dataclass

from adapters.memory.stores import MemoryUsers
from domain.directory import Page


@dataclass(frozen=True, slots=True)
class MemoryDirectory:
    users: MemoryUsers

    def page(self, limit: int, after: str) -> Page:
        later = sorted((user for user in self.users.all() if user.id > after), key=lambda user: user.id)
        users = tuple(later[:limit])
        return Page(users, users[-1].id if len(later) > limit else None)
