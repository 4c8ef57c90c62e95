"""Users, page by page."""

from dataclasses import dataclass

from domain.users import User

PAGE_MAX = 100
"""Users: what DynamoDB reads in one BatchGetItem (DynamoDB API reference)."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Page:
    """`cursor` leads to the next page; None on the last one."""

    users: tuple[User, ...]
    cursor: str | None = None
