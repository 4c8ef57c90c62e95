"""Exchange: a live session of the store that people move from becomes one here; the two end together."""

from dataclasses import dataclass, replace
from datetime import timedelta

from domain.credentials import Credentials
from domain.errors import EmailInUse, InvalidRefreshToken
from domain.forms import RefreshForm
from domain.guard import RefreshGuard
from domain.logins import Logins
from domain.moving import Moving
from domain.ports import Ids, Sessions, SessionTokens, Tokens
from domain.refresh import genuine, live
from domain.sessions import UNKNOWN, Origin, Session
from domain.tokens import TokenPair


@dataclass(frozen=True, slots=True)
class Exchange:
    """`former` says whose session a token of the one kind is of; `tokens` issues the other kind."""

    former: Logins
    former_tokens: SessionTokens
    moving: Moving
    sessions: Sessions
    ids: Ids
    tokens: Tokens
    lifetime: timedelta
    guard: RefreshGuard

    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        """Raises `InvalidRefreshToken`; `TooManyRequests`, before the store of sessions is asked."""
        session_id = genuine(self.former_tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        former, user = live(self.former, session_id)
        credentials = self._moved(user.id)
        session = self._linked(former, credentials, origin)
        self.sessions.create(session)
        return self.tokens.issue(credentials.user, session)

    def _moved(self, user_id: str) -> Credentials:
        try:
            credentials = self.moving.follow(user_id)
        except EmailInUse:
            credentials = None
        if credentials is None:
            raise InvalidRefreshToken
        return credentials

    def _linked(self, former: Session, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.former.now()
        opened = Session.opened(
            self.ids.session_id(user_id), user_id, now, self.lifetime, origin, stamp=credentials.cutoff.at
        )
        # The longest life of a session counts from the sign-in.
        begun = now if former.created_at == UNKNOWN else former.created_at
        return self.former.renewed(replace(opened, created_at=begun, linked=former.id))
