"""Who is calling."""

from dataclasses import dataclass

from domain.users import User


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Principal:
    """A user, and the handle of the session by which that user calls."""

    user: User
    session: str
