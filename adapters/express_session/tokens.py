"""The port `SessionTokens` by signed session ids: both tokens are the session cookie's value."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from adapters.express_session import signature
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.sessions import Session
from domain.tokens import TokenPair
from domain.users import User


@dataclass(frozen=True, slots=True)
class SignedSessionIds:
    """The first secret signs, every one verifies: so a secret is replaced without signing anyone out."""

    secrets: Sequence[str] = field(repr=False)

    def issue(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def session_of(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def read_refresh(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise InvalidRefreshToken
        return session_id
