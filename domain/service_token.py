"""For a session's token of whatever kind, a short one that services verify by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.logins import Logins
    from domain.ports import AccessTokens, ServiceTokens
    from domain.tokens import ServiceToken


@dataclass(frozen=True, slots=True)
class ForServices:
    logins: Logins
    tokens: AccessTokens
    issuer: ServiceTokens

    def __call__(self, token: str) -> ServiceToken:
        """Raises `Unauthenticated`, and `AccessDenied` for a disabled user."""
        session, user = self.logins.live(self.tokens.session_of(token))
        return self.issuer.issue(user, session)
