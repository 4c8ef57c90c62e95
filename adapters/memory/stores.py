"""The stores as dictionaries under one lock."""

from dataclasses import fields, replace
from datetime import datetime
from threading import Lock
from typing import Any

from domain.credentials import Credentials, Cutoff
from domain.errors import EmailInUse
from domain.logins import Login
from domain.sessions import Session
from domain.users import Changes, User, canonical_email

_DEFAULTS = {field.name: field.default for field in fields(User)}


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
            self._sessions[session.id] = replace(stored, expires_at=session.expires_at, used_at=session.used_at)
            return True

    def advance(self, session_id: str, generation: int, now: datetime, expires_at: datetime) -> Session | None:
        with self._lock:
            stored = self._sessions.get(session_id)
            if stored is None or stored.generation != generation or not stored.is_live(now):
                return stored
            next_one = replace(stored, generation=generation + 1, generation_started_at=now)
            advanced = replace(next_one, used_at=now, expires_at=expires_at)
            self._sessions[session_id] = advanced
            return advanced

    def end(self, session_id: str) -> None:
        with self._lock:
            self._sessions.pop(session_id, None)

    def end_of(self, user_id: str, handle: str) -> bool:
        with self._lock:
            found = [session.id for session in self.of(user_id) if session.handle == handle]
            return bool([self._sessions.pop(session_id) for session_id in found])

    def of(self, user_id: str) -> list[Session]:
        return [session for session in self._sessions.values() if session.user_id == user_id]

    def end_all(self, user_id: str) -> None:
        with self._lock:
            self._sessions = {key: one for key, one in self._sessions.items() if one.user_id != user_id}


class MemoryUsers:
    def __init__(self, sessions: MemorySessions) -> None:
        self._sessions = sessions
        self._ids: dict[str, str] = {}
        self._users: dict[str, Credentials] = {}
        self._lock = Lock()

    def register(self, credentials: Credentials, session: Session | None) -> None:
        email = canonical_email(credentials.user.email)
        with self._lock:
            if email in self._ids:
                raise EmailInUse
            self._ids[email] = credentials.user.id
            self._users[credentials.user.id] = credentials
        if session:
            self._sessions.create(session)

    def credentials(self, email: str) -> Credentials | None:
        return self._users.get(self._ids.get(canonical_email(email), ""))

    def get(self, user_id: str) -> User | None:
        found = self._users.get(user_id)
        return found.user if found else None

    def all(self) -> list[User]:
        with self._lock:
            return [stored.user for stored in self._users.values()]

    def login(self, session_id: str) -> Login | None:
        session = self._sessions.get(session_id)
        credentials = self._users.get(session.user_id) if session else None
        return Login(session, credentials.user, credentials.cutoff) if session and credentials else None

    def credentials_of(self, user_id: str) -> Credentials | None:
        return self._users.get(user_id)

    def set_email(self, user_id: str, email: str, *, replacing: str, sessions_from: datetime | None = None) -> bool:
        new = canonical_email(email)
        with self._lock:
            stored = self._users.get(user_id)
            if stored is None or stored.user.email != replacing:
                return False
            if self._ids.get(new, user_id) != user_id:
                raise EmailInUse
            del self._ids[canonical_email(replacing)]
            self._ids[new] = user_id
            cutoff = Cutoff(sessions_from) if sessions_from else stored.cutoff
            user = replace(stored.user, email=email, email_verified=True)
            self._users[user_id] = replace(stored, user=user, cutoff=cutoff)
            return True

    def logins(self, user_id: str) -> list[Login]:
        found = self._users.get(user_id)
        return [Login(session, found.user, found.cutoff) for session in self._sessions.of(user_id)] if found else []

    def cut_off(self, user_id: str, cutoff: Cutoff) -> None:
        with self._lock:
            if stored := self._users.get(user_id):
                self._users[user_id] = replace(stored, cutoff=cutoff)

    def set_password(
        self,
        user_id: str,
        password_hash: str,
        *,
        replacing: str,
        sessions_from: datetime | None = None,
        keep: str | None = None,
    ) -> bool:
        with self._lock:
            stored = self._users.get(user_id)
            if stored is None or stored.password_hash != replacing:
                return False
            cutoff = Cutoff(sessions_from, keep) if sessions_from else stored.cutoff
            self._users[user_id] = replace(stored, password_hash=password_hash, cutoff=cutoff)
            return True

    def change(self, user_id: str, changes: Changes) -> User | None:
        with self._lock:
            stored = self._users.get(user_id)
            if stored is None:
                return None
            new: dict[str, Any] = {
                name: _DEFAULTS[name] if value is None else value for name, value in changes.items()
            }
            user = replace(stored.user, **new)
            self._users[user_id] = replace(stored, user=user)
            return user

    def delete(self, user_id: str) -> None:
        with self._lock:
            stored = self._users.pop(user_id, None)
            if stored:
                del self._ids[canonical_email(stored.user.email)]
        self._sessions.end_all(user_id)
