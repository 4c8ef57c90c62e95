"""Proof of who asks, and a new one where it is no longer enough."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

import httpx

from gatehouse_client.model import Refusal
from gatehouse_client.tokens import Tokens, TokenStore

if TYPE_CHECKING:
    from collections.abc import Generator


class BearerAuth(httpx.Auth):
    """For a synchronous httpx client, of any service behind the authorizer.

    Where the answer is 401 it refreshes, once for all threads that wait for it, and the request is sent again.
    """

    requires_response_body = True

    def __init__(self, refresh_url: str, store: TokenStore) -> None:
        self._refresh_url = refresh_url
        self._store = store
        self._one_at_a_time = Lock()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        sent = self._store.read()
        if sent is None:
            yield request
            return
        answer = yield _signed(request, sent)
        if answer.status_code != httpx.codes.UNAUTHORIZED:
            return
        with self._one_at_a_time:
            if self._store.read() == sent:
                answer = yield httpx.Request("POST", self._refresh_url, json={"refreshToken": sent.refresh})
                answer.read()
                self._take(answer)
            renewed = self._store.read()
        # Without proof the service says itself that nobody is signed in.
        yield _signed(request, renewed) if renewed else _unsigned(request)

    def _take(self, answer: httpx.Response) -> None:
        if answer.is_success:
            self._store.write(tokens_of(answer))
        elif answer.is_server_error or answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
            raise Refusal(answer)  # an outage signs nobody out
        else:
            self._store.write(None)


def tokens_of(answer: httpx.Response) -> Tokens | None:
    """None where a sign-up is finished by mail."""
    data = answer.json().get("data") or {}
    return Tokens(data["access_token"], data["refresh_token"]) if "access_token" in data else None


def _signed(request: httpx.Request, tokens: Tokens) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {tokens.access}"
    return request


def _unsigned(request: httpx.Request) -> httpx.Request:
    del request.headers["Authorization"]
    return request
