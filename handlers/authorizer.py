"""The Lambda authorizer, of type REQUEST and TOKEN, of REST and HTTP APIs.

It says who is calling, and leaves to each route who may what.

Sources: "Use API Gateway Lambda authorizers" and "Output from an API Gateway Lambda authorizer", Amazon API Gateway
developer guide.
"""

from __future__ import annotations

import json
from functools import lru_cache

from domain import TYPE_CHECKING
from domain.errors import AccessDenied, OriginNotAllowed, Unauthenticated
from handlers.once import once
from handlers.presented import bearer, presented
from handlers.request import Request
from service.backend import Backend
from service.settings import from_environment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from domain.authenticate import Authenticate, Authenticated
    from domain.tokens import TokenPair
    from handlers.request import Event
    from service.settings import Settings
    from service.tokens import Cookie

_JSON = json.JSONEncoder(ensure_ascii=False)
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that change nothing (RFC 9110, 9.2.1); API Gateway routes no TRACE."""


class Unauthorized(Exception):
    """API Gateway answers 401 to an error of exactly this message, and 500 to every other one."""

    def __init__(self) -> None:
        super().__init__("Unauthorized")


class Authorizer:
    """A Lambda handler."""

    def __init__(self, settings: Settings | None = None) -> None:
        settings = settings or from_environment()
        self._origins = settings.texts("CORS_ORIGINS", "")
        self._needs = once(lambda: _needs(settings))

    def __call__(self, event: Event, context: object) -> dict[str, Any]:  # noqa: ARG002 - Lambda's signature
        if event.get("version") == "2.0":
            from handlers.http_event import as_rest  # noqa: PLC0415 - of HTTP APIs alone

            event = as_rest(event)
        try:
            authenticate, cookie = self._needs()
            caller = authenticate(self._token(event, cookie))
            return _policy("Allow", event, caller.principal.user.id, _context(caller, cookie))
        except Unauthenticated as refused:
            _log(refused, event)
            raise Unauthorized from None
        except OriginNotAllowed as refused:
            _log(refused, event)
            return _denied(refused, event, "anonymous")
        except AccessDenied as denied:
            return _denied(denied, event, denied.user_id)

    def _token(self, event: Event, cookie: Cookie) -> str:
        if event.get("type") == "TOKEN":
            return bearer([event.get("authorizationToken")])
        request = Request(event)
        token = presented(request, cookie)
        if request.method not in _READING and not request.header("authorization"):
            from handlers.pages import Pages  # noqa: PLC0415 - only where a browser is to change something

            Pages(self._origins).require_ours(request)
        return token


def _log(refused: Exception, event: Event) -> None:
    """With the request's id, which the client's answer names; an event of type TOKEN has none."""
    from handlers import log  # noqa: PLC0415 - only where there is something to say

    log.info(f"not let in: {refused}", requestId=str((event.get("requestContext") or {}).get("requestId", "")))


def _needs(settings: Settings) -> tuple[Authenticate, Cookie]:
    backend = Backend(settings)
    return backend.authenticate(), backend.cookie()


def _context(caller: Authenticated, cookie: Cookie) -> dict[str, str]:
    user = caller.principal.user
    context = {
        "userId": user.id,
        "email": user.email or None,
        "fullName": user.display_name,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "customerAccountId": user.customer_account_id,
        "roles": _roles(user.roles),
        "email_verified": "true" if user.email_verified else "false",
        "sessionId": caller.principal.session,
        "setCookie": _set_cookie(caller.renewed, cookie),
    }
    return {name: value for name, value in context.items() if value is not None}


@lru_cache(maxsize=64)  # an application has few combinations of them
def _roles(roles: tuple[str, ...]) -> str:
    return _JSON.encode(roles)


def _set_cookie(renewed: TokenPair | None, cookie: Cookie) -> str | None:
    """An authorizer can't answer the client: where sessions roll, the route behind it sends this header on."""
    return cookie.set(renewed.access_token, renewed.session_ends) if renewed else None


def _denied(error: Exception, event: Event, principal_id: str) -> dict[str, Any]:
    """API Gateway makes it 403; the answer's template takes code and message from here (`$context.authorizer`)."""
    from handlers.refusals import REFUSALS  # noqa: PLC0415 - as above

    _, code, message = REFUSALS[type(error)]
    return _policy("Deny", event, principal_id, {"code": code, "message": message})


def _policy(effect: str, event: Event, principal_id: str, context: Mapping[str, str]) -> dict[str, Any]:
    # The whole stage: API Gateway caches the policy by token and judges other routes by it too.
    api, stage = str(event["methodArn"]).split("/")[:2]
    statement = {"Action": "execute-api:Invoke", "Effect": effect, "Resource": f"{api}/{stage}/*/*"}
    return {
        "principalId": principal_id,
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": dict(context),
    }


handler = Authorizer()
