"""The routes of a person, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

import httpx

from gatehouse_client.auth import BearerAuth, tokens_of
from gatehouse_client.model import Account, Event, Refusal, Session
from gatehouse_client.tokens import InMemory, TokenStore

if TYPE_CHECKING:
    from types import TracebackType


class Gatehouse:
    """A client of one stage, for any number of threads.

    Every method raises `Refusal` where the service says no, and httpx's own errors where it can't be reached. `auth`
    is for an httpx client of another service behind the authorizer.
    """

    def __init__(self, base_url: str, *, tokens: TokenStore | None = None, http: httpx.Client | None = None) -> None:
        """`base_url` is the stage's; tokens are kept in memory by default; who gives `http` closes it."""
        self._base = base_url.rstrip("/")
        self._tokens = tokens or InMemory()
        self._owned = None if http else httpx.Client()
        self._http = http or self._owned or httpx.Client()
        self.auth = BearerAuth(f"{self._base}/refresh-token", self._tokens)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._owned:
            self._owned.close()

    @property
    def signed_in(self) -> bool:
        """As far as this side knows."""
        return self._tokens.read() is not None

    def request(self, method: str, target: str, **options: Any) -> httpx.Response:  # noqa: ANN401 - httpx's own
        """As httpx's, with proof of who asks. A path is one of the stage's own."""
        url = self._base + target if target.startswith("/") else target
        return self._http.request(method, url, auth=self.auth, **options)

    def sign_up(self, email: str, password: str, first_name: str, last_name: str) -> None:
        """Signed in afterwards, unless the stage has the address proved first."""
        names = {"firstName": first_name, "lastName": last_name}
        self._enter("/signup", {"email": email, "password": password, **names})

    def sign_in(self, email: str, password: str) -> None:
        self._enter("/signin", {"email": email, "password": password})

    def sign_out(self) -> None:
        """Ends this session. Nobody is signed in here afterwards, even where the service can't be reached."""
        try:
            self.request("POST", "/signout")
        finally:
            self._tokens.write(None)

    def service_token(self) -> tuple[str, int]:
        """A short token for services that verify by themselves, and its seconds; only its expiry ends it."""
        told = self._asked("POST", "/token")
        return told["access_token"], told["expires_in"]

    def sessions(self) -> list[Session]:
        return [Session.of(told) for told in self._asked("GET", "/sessions")["sessions"]]

    def end_session(self, session_id: str) -> None:
        self._asked("DELETE", f"/sessions/{quote(session_id, safe='')}")

    def end_other_sessions(self) -> None:
        self._asked("DELETE", "/sessions")

    def account(self) -> Account:
        return Account.of(self._asked("GET", "/account")["account"])

    def rename(self, first_name: str, last_name: str) -> Account:
        names = {"firstName": first_name, "lastName": last_name}
        return Account.of(self._asked("PATCH", "/account", names)["account"])

    def export_account(self) -> dict[str, Any]:
        """All that is stored of the person."""
        return self._asked("GET", "/account/export")

    def events(self) -> list[Event]:
        """What happened to the account of late, the newest first."""
        return [Event.of(told) for told in self._asked("GET", "/account/events")["events"]]

    def delete_account(self, password: str) -> None:
        self._asked("DELETE", "/account", {"password": password})
        self._tokens.write(None)

    def change_password(self, current: str, new: str) -> None:
        """Ends all other sessions."""
        self._asked("POST", "/password", {"currentPassword": current, "newPassword": new})

    def forgot_password(self, email: str) -> None:
        """Has a link sent, where there is such an account; nobody learns whether there is."""
        self._asked_openly("/password/forgot", {"email": email})

    def reset_password(self, token: str, new: str) -> None:
        """`token` is the link's. Ends every session."""
        self._asked_openly("/password/reset", {"token": token, "newPassword": new})

    def change_email(self, new: str, password: str) -> None:
        """The old address counts until the new one is verified."""
        self._asked("POST", "/email", {"newEmail": new, "password": password})

    def verify_email(self, token: str) -> None:
        self._asked_openly("/email/verify", {"token": token})

    def send_verification(self) -> None:
        self._asked("POST", "/email/verification")

    def _enter(self, path: str, body: dict[str, str]) -> None:
        if tokens := tokens_of(self._asked_openly(path, body)):
            self._tokens.write(tokens)

    def _asked(self, method: str, path: str, body: dict[str, str] | None = None) -> dict[str, Any]:
        answer = _accepted(self.request(method, path, json=body))
        return answer.json().get("data") or {} if answer.content else {}

    def _asked_openly(self, path: str, body: dict[str, str]) -> httpx.Response:
        return _accepted(self._http.post(self._base + path, json=body))


def _accepted(answer: httpx.Response) -> httpx.Response:
    if not answer.is_success:
        raise Refusal(answer)
    return answer
