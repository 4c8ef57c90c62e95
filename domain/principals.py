"""Who is calling."""

from dataclasses import dataclass, field

from domain.users import User


@dataclass(frozen=True, slots=True)
class Principal:
    """A user, and the session by which that user calls."""

    user: User
    session_id: str = field(repr=False)
