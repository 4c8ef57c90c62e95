"""The Lambda functions of a stage in this process, over a MongoDB of the test's choice: events in, answers out."""

import importlib
import json
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

    import pytest

    from domain.ports import Clock

ENVIRONMENT = {
    "BACKEND": "mongodb-session",
    "STAGE": "test",
    "CORS_ORIGINS": "*",
    "SESSION_SECRET": "legacy-secret",
    "MONGODB_URI": "mongodb://127.0.0.1:1/app",
    "BCRYPT_ROUNDS": "4",
    "COOKIE_SECURE": "false",
    "COOKIE_SAME_SITE": "off",
}
SETTINGS = ("MONGODB_", "SESSION_", "COOKIE_", "JWT_", "TABLE_")
METHOD_ARN = "arn:aws:execute-api:eu-central-1:123456789012:abc123/test/GET/private"
Answer = dict[str, Any]


class Doors:
    """Each function is imported anew with these settings, as a cold start does, and given `database`."""

    def __init__(
        self, patch: "pytest.MonkeyPatch", environ: Mapping[str, str], database: object, clock: "Clock | None" = None
    ) -> None:
        forget()
        self.database = database
        self._patch, self._environ = patch, {**ENVIRONMENT, **environ}
        patch.setattr(importlib.import_module("adapters.mongodb"), "connect", lambda *_, **__: database)
        if clock is not None:
            patch.setattr("adapters.system.SystemClock.now", lambda _: clock.now())
        self._modules: dict[str, ModuleType] = {}

    def _handle(self, function: str, event: Mapping[str, Any]) -> Answer:
        if function not in self._modules:
            for name in [name for name in os.environ if name.startswith(SETTINGS)]:
                self._patch.delenv(name)
            for name, value in self._environ.items():
                self._patch.setenv(name, value)
            self._modules[function] = importlib.import_module(f"handlers.{function}")
        answer: Answer = self._modules[function].handler(event, None)
        return answer

    def authorize(self, cookie: str | None = None, authorization: str | None = None) -> Answer | None:
        """The authorizer's answer; None is its 401, and anything else that it raises an error of the test."""
        headers = {"Cookie": cookie, "Authorization": authorization}
        event = {
            "type": "REQUEST",
            "methodArn": METHOD_ARN,
            "httpMethod": "GET",
            "headers": {name: value for name, value in headers.items() if value is not None},
        }
        try:
            return self._handle("authorizer", event)
        except Exception as error:
            if str(error) == "Unauthorized":
                return None
            raise

    def user(self, cookie: str | None = None, authorization: str | None = None) -> str | None:
        """The id of whom the authorizer lets in."""
        answer = self.authorize(cookie, authorization)
        allowed = answer and answer["policyDocument"]["Statement"][0]["Effect"] == "Allow"
        return answer["principalId"] if answer and allowed else None

    def call(
        self, function: str, body: object = None, cookie: str = "", authorizer: object = None, **fields: object
    ) -> Answer:
        """A route's answer, its body decoded, and `cookie` what a browser would send back.

        `fields` are of the event, where a function has several routes.
        """
        event = {
            "httpMethod": "POST",
            "headers": {"Content-Type": "application/json"} | (self._of_a_page(cookie) if cookie else {}),
            "body": None if body is None else json.dumps(body),
            "requestContext": {"requestId": "r", "identity": {"sourceIp": "203.0.113.7"}, "authorizer": authorizer},
            **fields,
        }
        answer = self._handle(function, event)
        set_cookie = answer["headers"].get("Set-Cookie", "")
        body = json.loads(answer["body"]) if answer["body"] else None
        return {**answer, "body": body, "set_cookie": set_cookie, "cookie": set_cookie.partition(";")[0]}

    @staticmethod
    def _of_a_page(cookie: str) -> dict[str, str]:
        """What a browser sends for a page of ours."""
        return {"Cookie": cookie, "Sec-Fetch-Site": "same-origin"}

    def sign_in(self, email: str = "ada@example.org", password: str = "correct horse") -> str:
        """The cookie of a new session."""
        answer = self.call("signin", {"email": email, "password": password})
        assert answer["statusCode"] == 200, answer
        return str(answer["cookie"])

    def protected(self, function: str, cookie: str, **fields: object) -> Answer:
        """What a route behind the authorizer answers, as API Gateway goes about it."""
        allowed = self.authorize(cookie)
        if allowed is None:
            return {"statusCode": 401, "body": None, "set_cookie": "", "cookie": ""}
        return self.call(function, cookie=cookie, authorizer={**allowed["context"]}, **fields)


def forget() -> None:
    for name in [name for name in sys.modules if name.startswith("handlers.")]:
        del sys.modules[name]
