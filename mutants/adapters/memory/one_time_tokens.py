"""One-time tokens as a dictionary under one lock."""

from threading import Lock

from domain.one_time import OneTimeToken, Purpose


class MemoryOneTimeTokens:
    def __init__(self) -> None:
        self._tokens: dict[tuple[str, Purpose], OneTimeToken] = {}
        self._lock = Lock()

    def put(self, token: OneTimeToken) -> None:
        with self._lock:
            self._tokens[token.user_id, token.purpose] = token

    def take(self, user_id: str, purpose: Purpose, digest: str) -> OneTimeToken | None:
        with self._lock:
            stored = self._tokens.get((user_id, purpose))
            if stored is None or stored.digest != digest:
                return None
            return self._tokens.pop((user_id, purpose))

    def of(self, user_id: str) -> list[OneTimeToken]:
        return [token for token in self._tokens.values() if token.user_id == user_id]

    def drop(self, user_id: str) -> None:
        with self._lock:
            self._tokens = {key: token for key, token in self._tokens.items() if token.user_id != user_id}
