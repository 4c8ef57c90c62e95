"""The token port by signed session ids: access and refresh token are the session cookie's value."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from adapters.express_session import signature
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.principals import AccessProof
from domain.sessions import Session
from domain.tokens import RefreshProof, TokenPair
from domain.users import User


@dataclass(frozen=True, slots=True)
class SignedSessionIds:
    """The first secret signs, every one verifies: so a secret is replaced without signing anyone out."""

    secrets: Sequence[str] = field(repr=False)

    def issue(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(token, token, session.lifetime)

    def read_access(self, token: str) -> AccessProof:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return AccessProof(session_id)

    def read_refresh(self, token: str) -> RefreshProof:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise InvalidRefreshToken
        return RefreshProof(session_id)
