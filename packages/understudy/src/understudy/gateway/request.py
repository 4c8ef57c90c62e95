"""A request as API Gateway sees it, and the names that mapping expressions and events know it by."""

import base64
import os
import re
import time
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from understudy.gateway.model import DEFAULT_STAGE, Method, Stage

Headers = tuple[tuple[str, str], ...]

# "Amazon API Gateway important notes": these never reach an integration.
DROPPED_HEADERS = frozenset(
    (
        *("connection", "content-length", "content-md5", "expect", "max-forwards", "proxy-authenticate", "server"),
        *("te", "transfer-encoding", "trailer", "upgrade", "www-authenticate"),
    )
)


@dataclass(frozen=True)
class Request:
    """`target` is the raw path with its stage, neither decoded nor normalised; `query` the raw query string."""

    method: str
    target: str
    query: str = ""
    headers: Headers = ()
    body: bytes = b""
    source_ip: str = "127.0.0.1"
    port: int = 443
    scheme: str = "https"
    unstaged: bool = False
    """For the stage `$default`, which no target names."""

    @cached_property
    def stage_and_rest(self) -> tuple[str, str]:
        if self.unstaged:
            return DEFAULT_STAGE, self.target
        stage, slash, rest = self.target.lstrip("/").partition("/")
        return stage, slash + rest

    @property
    def path(self) -> str:
        """The path below the stage, leading slashes as one; inner and trailing ones stay."""
        return "/" + self.stage_and_rest[1].lstrip("/")

    @property
    def path_with_stage(self) -> str:
        stage, rest = self.stage_and_rest
        return rest if self.unstaged else f"/{stage}{rest}"

    def header(self, name: str) -> str | None:
        """The last value, the name in any case."""
        return self._headers.get(name.lower())

    @cached_property
    def _headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.headers}

    @cached_property
    def query_values(self) -> dict[str, list[str]]:
        """Decoded; a `;` splits as `&` does ("Amazon API Gateway important notes")."""
        return collected(parse_qsl(self.query.replace(";", "&"), keep_blank_values=True, errors="replace"))


def collected(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


def last(values: Mapping[str, list[str]]) -> dict[str, str]:
    return {name: of_name[-1] for name, of_name in values.items()}


@dataclass
class Call:
    """A request on its way through a stage, and what was found out about it."""

    request: Request
    stage: Stage
    method: Method | None = None
    path_parameters: dict[str, str] = field(default_factory=dict)
    authorizer: dict[str, Any] | None = None
    """`$context.authorizer`: principalId, the authorizer's context, its latency."""
    request_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    extended_id: str = field(default_factory=lambda: base64.b64encode(os.urandom(11)).decode())
    received: float = field(default_factory=time.time)
    notes: dict[str, str] = field(default_factory=dict)
    """What the request log tells of it, such as `authorizer: hit`."""
    got: bytes = b""
    """The event of the function behind the route."""
    answered: bytes = b""
    """What that returned."""

    @cached_property
    def trace_id(self) -> str:
        sent = self.request.header("X-Amzn-Trace-Id")
        return sent or f"Root=1-{int(self.received):08x}-{self.request_id.replace('-', '')[:24]}"

    @property
    def method_arn(self) -> str:
        where = f"{self.stage.execution_arn}/{self.stage.name}"
        return f"{where}/{self.request.method}{self.request.path}"

    @property
    def source_arn(self) -> str:
        """What a function's permission is judged against; a REST API's path parameters stand as `*`."""
        path, verb = (self.method.resource_path if self.method else ""), self.request.method
        if self.stage.protocol == "REST":
            path = re.sub(r"\{[^}]*\}", "*", path)
        return f"{self.stage.execution_arn}/{self.stage.name}/{path if path == DEFAULT_STAGE else verb + path}"

    def context(self) -> dict[str, Any]:
        """`$context`, which is also an event's `requestContext`."""
        context = dict(self._context)
        if self.method:
            context |= {"resourceId": self.method.resource_id, "resourcePath": self.method.resource_path}
        if self.authorizer is not None:
            context["authorizer"] = self.authorizer
        return context

    @cached_property
    def _context(self) -> dict[str, Any]:
        """What of it is known from the start; authorizer and integration are both told."""
        host = self.request.header("Host") or ""
        received = datetime.fromtimestamp(self.received, UTC)
        agent = self.request.header("User-Agent")
        return {
            "accountId": self.stage.account,
            "apiId": self.stage.api_id,
            "deploymentId": self.stage.deployment_id,
            "domainName": host,
            "domainPrefix": host.split(".", maxsplit=1)[0],
            "extendedRequestId": self.extended_id,
            "httpMethod": self.request.method,
            "identity": {**IDENTITY, "sourceIp": self.request.source_ip, "userAgent": agent},
            "path": self.request.path_with_stage,
            "protocol": "HTTP/1.1",
            "requestId": self.request_id,
            "requestTime": received.strftime("%d/%b/%Y:%H:%M:%S +0000"),
            "requestTimeEpoch": int(self.received * 1000),
            "stage": self.stage.name,
        }

    @cached_property
    def passed(self) -> dict[str, list[str]]:
        """The headers that a function sees, by name."""
        return collected(self.passed_headers())

    def passed_headers(self, dropped: frozenset[str] = DROPPED_HEADERS) -> list[tuple[str, str]]:
        """What a function sees: as sent, less the dropped ones, with those that API Gateway adds."""
        request = self.request
        added = {
            "X-Amzn-Trace-Id": self.trace_id,
            "X-Forwarded-For": ", ".join(filter(None, [request.header("X-Forwarded-For"), request.source_ip])),
            "X-Forwarded-Port": str(request.port),
            "X-Forwarded-Proto": request.scheme,
        }
        unwanted = dropped | {name.lower() for name in added}
        return [*((name, value) for name, value in request.headers if name.lower() not in unwanted), *added.items()]

    def mapped(self, expression: str) -> str | None:
        """The value of `method.request.header.Origin`, `context.stage`, `stageVariables.x` or `'text'`."""
        if expression.startswith("'") and expression.endswith("'"):
            return expression[1:-1]
        source, _, name = expression.removeprefix("$").partition(".")
        if source == "stageVariables":
            return self.stage.variables.get(name)
        if source == "context":
            return text_at(self.context(), name)
        return self._of_request(name.removeprefix("request."))

    def _of_request(self, expression: str) -> str | None:
        part, _, name = expression.partition(".")
        if part == "header":
            return self.request.header(name)
        values = {"querystring": last(self.request.query_values), "path": self.path_parameters}
        return values.get(part, {}).get(name)


IDENTITY = dict.fromkeys(
    (
        *("accessKey", "accountId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType"),
        *("cognitoIdentityId", "cognitoIdentityPoolId", "principalOrgId", "sourceIp", "user", "userAgent", "userArn"),
    )
)


def text_at(values: Mapping[str, Any], dotted: str) -> str | None:
    """The value at `a.b.c` as text; None where there is none."""
    found: Any = values
    for name in dotted.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return None if found is None else str(found)
