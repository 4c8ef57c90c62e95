"""The Lambda authorizer, of type REQUEST and TOKEN: it says who is calling, and leaves to each route who may what.

Sources: "Use API Gateway Lambda authorizers" and "Output from an API Gateway Lambda authorizer", Amazon API Gateway
developer guide.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from domain.errors import AccessDenied, Unauthenticated
from domain.principals import Principal
from handlers import log
from handlers.composed import Composed
from handlers.request import Event, Request
from service.composition import CLOCK, Backend
from service.settings import Settings, from_environment

if TYPE_CHECKING:
    from adapters.express_session.cookies import SessionCookie
    from domain.authenticate import Authenticate

_JSON = json.JSONEncoder(ensure_ascii=False)
_BEARER = re.compile(r"bearer +(\S+)", re.IGNORECASE)

FindToken = Callable[[Event], str]


class Unauthorized(Exception):
    """API Gateway answers 401 to an error of exactly this message, and 500 to every other one."""

    def __init__(self) -> None:
        super().__init__("Unauthorized")


class Authorizer:
    """A Lambda handler, composed of the settings."""

    def __init__(self, settings: Settings | None = None) -> None:
        settings = settings or from_environment()
        self._composed = Composed(lambda: _compose(settings))

    def __call__(self, event: Event, context: object) -> dict[str, Any]:  # noqa: ARG002 - Lambda's signature
        try:
            find_token, authenticate, cookie = self._composed.get()
            principal = authenticate(find_token(event))
            return _policy("Allow", event, principal.user.id, _context(principal) | _set_cookie(principal, cookie))
        except Unauthenticated as refused:
            log.info(f"not let in: {refused}", requestId=_request_id(event))
            raise Unauthorized from None
        except AccessDenied as denied:
            return _policy("Deny", event, denied.user_id, {})


def _request_id(event: Event) -> str:
    """The one that the client's answer names; an event of type TOKEN has none."""
    return str((event.get("requestContext") or {}).get("requestId", ""))


def _compose(settings: Settings) -> tuple[FindToken, "Authenticate", "SessionCookie | None"]:
    backend = Backend(settings)
    cookie = backend.cookie()
    return _token_finder(cookie.find if cookie else None), backend.authenticate(), cookie


def _token_finder(find_cookie: Callable[[str], str | None] | None) -> FindToken:
    """Where the token is: the Authorization header; only without one, the session cookie."""

    def find(event: Event) -> str:
        if event.get("type") == "TOKEN":
            return _bearer([event.get("authorizationToken")])
        request = Request(event)
        if authorization := request.header("authorization"):
            return _bearer(authorization)
        token = find_cookie(request.cookie_header) if find_cookie else None
        if not token:
            raise Unauthenticated("there is no token")
        return token

    return find


def _bearer(values: list[Any]) -> str:
    # RFC 6750, 2.1; two such headers are a request that two readers could understand differently.
    match = _BEARER.fullmatch(values[0].strip()) if len(values) == 1 and isinstance(values[0], str) else None
    if match is None:
        raise Unauthenticated("the Authorization header isn't one bearer token")
    return match[1]


def _context(principal: Principal) -> dict[str, str]:
    user = principal.user
    context = {
        "userId": user.id,
        "email": user.email or None,
        "fullName": user.display_name,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "customerAccountId": user.customer_account_id,
        "roles": _roles(user.roles),
        "sessionId": principal.session_id,
    }
    return {name: value for name, value in context.items() if value is not None}


@lru_cache(maxsize=64)  # an application has few combinations of them
def _roles(roles: tuple[str, ...]) -> str:
    return _JSON.encode(roles)


def _set_cookie(principal: Principal, cookie: "SessionCookie | None") -> dict[str, str]:
    """An authorizer can't answer the client: where sessions roll, the route sends on what stands in `setCookie`."""
    tokens = principal.tokens
    if tokens is None or cookie is None:
        return {}
    return {"setCookie": cookie.set(tokens.access_token, CLOCK.now() + tokens.expires_in)}


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
