"""Who is calling."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.users import User

if TYPE_CHECKING:
    from domain.tokens import TokenPair


@dataclass(frozen=True, slots=True)
class Principal:
    """Who is calling, and by which session; `tokens` are for the client to hold from now on, where sessions roll."""

    user: User
    session_id: str = field(repr=False)
    tokens: "TokenPair | None" = None


@dataclass(frozen=True, slots=True)
class AccessProof:
    """What a valid access token proves: the session, and the principal where the token itself carries it."""

    session_id: str = field(repr=False)
    principal: Principal | None = None
