"""An Express app that runs and our functions, in the places of the model of the one and of the others' use cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.errors import EmailInUse
from domain.principals import Principal
from domain.tokens import TokenPair
from domain.users import User
from tests.moving.both import Stage
from tests.moving.express import ExpressApp

if TYPE_CHECKING:
    from tests.legacy.apps import ExpressApp as RunningApp
    from tests.support.doors import Doors

COOKIE = "connect.sid="


@dataclass
class PassportApp(ExpressApp):
    """Users are written as whatever else the app has writes them; of sessions it is asked over HTTP."""

    app: RunningApp = field(kw_only=True)

    def sign_in(self, email: str, password: str) -> str | None:
        reply = self.app.request("POST", "/login", "", {"email": email, "password": password})
        assert reply.status in {200, 401}, reply
        return reply.cookie.removeprefix(COOKIE) if reply.status == 200 else None

    def is_signed_in(self, cookie: str) -> bool:
        return self.app.user(f"{COOKIE}{cookie}") is not None

    def sign_out(self, cookie: str) -> None:
        assert self.app.sign_out(f"{COOKIE}{cookie}").status == 204


@dataclass
class Functions(Stage):
    """Events in, answers out. Who administers does so as `gatehouse users` does, by the use cases."""

    doors: Doors = field(kw_only=True)

    def sign_up(self, email: str, password: str) -> TokenPair:
        body = {"email": email, "password": password, "firstName": "Ada", "lastName": "Lovelace"}
        answer = self.doors.call("signup", body)
        if answer["statusCode"] == 409:
            raise EmailInUse
        assert answer["statusCode"] == 201, answer
        return self._tokens(answer)

    def sign_in(self, email: str, password: str) -> TokenPair | None:
        answer = self.doors.call("signin", {"email": email, "password": password})
        assert answer["statusCode"] in {200, 401}, answer
        return self._tokens(answer) if answer["statusCode"] == 200 else None

    def refresh(self, token: str) -> TokenPair | None:
        answer = self.doors.call("refresh_token", {"refreshToken": token})
        assert answer["statusCode"] in {200, 403}, answer
        return self._tokens(answer) if answer["statusCode"] == 200 else None

    def _tokens(self, answer: dict[str, Any]) -> TokenPair:
        data, now = answer["body"]["data"], self.clock.now()
        return TokenPair(data["access_token"], data["refresh_token"], timedelta(seconds=data["expires_in"]), now)

    def caller(self, token: str) -> Principal | None:
        context = self._context(token)
        return Principal(User(context["userId"], context["email"]), context["sessionId"]) if context else None

    def _context(self, token: str) -> dict[str, str] | None:
        answer = self.doors.authorize(authorization=f"Bearer {token}")
        if answer is None or answer["policyDocument"]["Statement"][0]["Effect"] != "Allow":
            return None
        context: dict[str, str] = answer["context"]
        return context

    def sign_out(self, token: str) -> bool:
        return self._protected("signout", token)

    def change_password(self, token: str, old: str, new: str) -> bool:
        body = {"currentPassword": old, "newPassword": new}
        return self._protected("password", token, body)

    def _protected(self, function: str, token: str, body: object = None) -> bool:
        context = self._context(token)
        if context is None:
            return False
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
        answer = self.doors.call(function, body, authorizer=context, headers=headers, resource=f"/{function}")
        assert answer["statusCode"] in {204, 400, 403}, answer
        return bool(answer["statusCode"] == 204)
