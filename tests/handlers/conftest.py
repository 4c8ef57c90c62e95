"""Handlers as Lambda calls them: an event in, an answer out, over the in-memory backends."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from service.stores import memory

Call = Callable[..., dict[str, Any]]
Authorize = Callable[..., dict[str, Any]]
Load = Callable[[str], ModuleType]
ENVIRONMENT = {
    "STAGE": "test",
    "CORS_ORIGINS": "https://app.example.org,https://admin.example.org",
    "SESSION_SECRET": "a session secret",
    "JWT_ACCESS_SECRET": "an access secret of 32 bytes and more",
    "JWT_REFRESH_SECRET": "a refresh secret of 32 bytes and more",
    "JWT_ISSUER": "gatehouse-test",
    "JWT_AUDIENCE": "gatehouse-test",
    "BCRYPT_ROUNDS": "4",
    "CHECK_SESSION": "true",
}
BEHIND = {"requestContext": {"requestId": "request-1", "authorizer": {"userId": "u-1", "sessionId": "a handle"}}}
"""What an event says of a caller whom the authorizer let in."""
METHOD_ARN = "arn:aws:execute-api:eu-central-1:123456789012:abc123/test/GET/private"


@pytest.fixture(params=["memory-session", "memory-jwt"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def load(backend: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports a handler's module anew, as a cold start does."""
    for name, value in {**ENVIRONMENT, "BACKEND": backend}.items():
        monkeypatch.setenv(name, value)
    _forget()
    yield lambda name: importlib.import_module(f"handlers.{name}")
    _forget()


def _forget() -> None:
    for name in [name for name in sys.modules if name.startswith("handlers.")]:
        del sys.modules[name]
    memory._store.cache_clear()


def event(body: object = None, **changes: Any) -> dict[str, Any]:
    """A proxy event; `body` is sent as JSON."""
    return {
        "httpMethod": "POST",
        "headers": {"Content-Type": "application/json"},
        "body": None if body is None else json.dumps(body),
        "isBase64Encoded": False,
        "requestContext": {"requestId": "request-1", "identity": {"sourceIp": "203.0.113.7", "userAgent": "test"}},
    } | changes


@pytest.fixture
def call(load: Callable[[str], ModuleType]) -> Call:
    """Calls a handler by its module's name, and decodes the body of its answer."""

    def call(name: str, request: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = load(name).handler(request, None)
        return answer | {"json": json.loads(answer["body"]) if answer["body"] else None}

    return call


PERSON = {"email": "ada@example.org", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}


@pytest.fixture
def tokens(call: Call) -> dict[str, str]:
    """The tokens of somebody who has just signed up."""
    answer = call("signup", event(PERSON))
    assert answer["statusCode"] == 201
    data: dict[str, str] = answer["json"]["data"]
    return data


@pytest.fixture
def authorize(load: Callable[[str], ModuleType]) -> Authorize:
    """Calls the authorizer with a REQUEST event of these headers, or with the event's changes."""

    def authorize(headers: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
        request = {"type": "REQUEST", "methodArn": METHOD_ARN, "httpMethod": "GET", "headers": headers} | changes
        answer: dict[str, Any] = load("authorizer").handler(request, None)
        return answer

    return authorize


def refused(authorize: Authorize, headers: dict[str, Any] | None = None, **changes: Any) -> bool:
    """Whether the answer is the error that API Gateway makes a 401 of."""
    with pytest.raises(Exception, match=r"^Unauthorized$") as error:
        authorize(headers, **changes)
    return type(error.value).__name__ == "Unauthorized"
