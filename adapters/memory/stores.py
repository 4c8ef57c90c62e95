"""The stores as dictionaries under one lock."""

from dataclasses import replace
from datetime import datetime
from threading import Lock

from domain.errors import EmailInUse
from domain.sessions import Session
from domain.users import Credentials, User, canonical_email


class MemorySessions:
    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self._lock = Lock()

    def create(self, session: Session) -> None:
        self._sessions[session.id] = session

    def get(self, session_id: str) -> Session | None:
        return self._sessions.get(session_id)

    def extend(self, session: Session) -> bool:
        with self._lock:
            stored = self._sessions.get(session.id)
            if stored is None:
                return False
            self._sessions[session.id] = replace(stored, expires_at=session.expires_at)
            return True

    def advance(self, session_id: str, generation: int, now: datetime, expires_at: datetime) -> Session | None:
        with self._lock:
            stored = self._sessions.get(session_id)
            if stored is None or stored.generation != generation or not stored.is_live(now):
                return stored
            advanced = replace(stored, generation=generation + 1, generation_started_at=now, expires_at=expires_at)
            self._sessions[session_id] = advanced
            return advanced

    def end(self, session_id: str) -> None:
        with self._lock:
            self._sessions.pop(session_id, None)


class MemoryUsers:
    def __init__(self, sessions: MemorySessions) -> None:
        self._sessions = sessions
        self._by_email: dict[str, Credentials] = {}
        self._by_id: dict[str, User] = {}
        self._lock = Lock()

    def register(self, credentials: Credentials, session: Session) -> None:
        email = canonical_email(credentials.user.email)
        with self._lock:
            if email in self._by_email:
                raise EmailInUse
            self._by_email[email] = credentials
            self._by_id[credentials.user.id] = credentials.user
        self._sessions.create(session)

    def credentials(self, email: str) -> Credentials | None:
        return self._by_email.get(canonical_email(email))

    def get(self, user_id: str) -> User | None:
        return self._by_id.get(user_id)
