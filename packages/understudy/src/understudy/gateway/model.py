"""What a deployed stage of a REST API consists of: the snapshot that is served."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from understudy.errors import StageError

Strings = Mapping[str, str]

DEFAULT_STAGE = "$default"
"""An HTTP API's stage that stands in no address, and its route for whatever has none."""
DEFAULT_TTL_SECONDS = 300
DEFAULT_TIMEOUT_MS = 29_000
FUNCTION_IN_URI = re.compile(r"functions/(arn:[^/]+)/invocations$")
FUNCTION_ARN = re.compile(r"arn:[^:]+:lambda:[^:]*:[^:]*:function:.+")


class DeclarationError(StageError):
    """AWS would refuse what is declared, or the local stage can't serve it; the message names it."""


class NotServed(Exception):
    """AWS would serve what is declared, and the local stage can't; the message names it."""


def function_arn(uri: str) -> str:
    """The function that an invoke ARN leads to, '' where it leads to none."""
    match = FUNCTION_IN_URI.search(uri)
    return match[1] if match else ""


@dataclass(frozen=True, slots=True)
class Authorizer:
    id: str
    name: str
    type: str
    """`TOKEN` or `REQUEST`."""
    function_arn: str
    identity_sources: tuple[str, ...]
    """Mapping expressions, such as `method.request.header.Authorization`."""
    ttl_seconds: int = DEFAULT_TTL_SECONDS
    validation: re.Pattern[str] | None = None
    by_role: bool = False
    """Invoked with a role of its own rather than by the function's permissions."""
    payload_format: str = "1.0"
    """Of HTTP APIs: that of its event, 1.0 or 2.0."""
    simple: bool = False
    """Of HTTP APIs: it answers `isAuthorized` rather than a policy."""


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """What a claim must be: a text, and where values are expected, one of them."""

    name: str
    required: bool = False
    expected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Issuer:
    url: str
    """As the token's `iss` has it, to the last slash."""
    audiences: tuple[str, ...]
    claims: tuple[ClaimRule, ...] = ()


@dataclass(frozen=True, slots=True)
class JwtAuthorizer:
    """Takes the tokens of these issuers, and asks nobody but them for their public keys."""

    id: str
    name: str
    identity_sources: tuple[str, ...]
    """The first one that the request has is the token."""
    issuers: tuple[Issuer, ...]
    algorithms: frozenset[str]


@dataclass(frozen=True, slots=True)
class IntegrationResponse:
    status: int
    selection_pattern: str
    parameters: Strings
    templates: Strings


@dataclass(frozen=True, slots=True)
class Integration:
    type: str
    """`AWS_PROXY`, `AWS`, `MOCK`; or `UNSERVED`, which can't be served here."""
    function_arn: str = ""
    http_method: str = "POST"
    timeout_ms: int = DEFAULT_TIMEOUT_MS
    by_role: bool = False
    templates: Strings = field(default_factory=dict)
    passthrough: str = "WHEN_NO_MATCH"
    responses: tuple[IntegrationResponse, ...] = ()
    payload_format: str = "1.0"
    """Of HTTP APIs: that of the function's event and answer, 1.0 or 2.0."""
    unserved: str = ""
    """Why it can't be served here, '' where it can."""


@dataclass(frozen=True, slots=True)
class RequestValidation:
    """What a request validator looks at before the integration sees the request."""

    required_parameters: tuple[str, ...] = ()
    schemas: Mapping[str, Mapping[str, object]] | None = None
    """JSON schema by content type; None: the body isn't looked at."""


@dataclass(frozen=True, slots=True)
class Method:
    http_method: str
    resource_id: str
    resource_path: str
    authorizer: Authorizer | JwtAuthorizer | None
    integration: Integration
    validation: RequestValidation = RequestValidation()
    scopes: tuple[str, ...] = ()
    """One of them must be in the token that a JWT authorizer takes; none: any token will do."""

    @property
    def key(self) -> str:
        """`GET /items`, or `$default`."""
        path = self.resource_path
        return path if path == DEFAULT_STAGE else f"{self.http_method} {path}"


@dataclass(frozen=True, slots=True)
class GatewayResponse:
    type: str
    status: int | None
    """None: the type's own default."""
    parameters: Strings
    templates: Strings


@dataclass(frozen=True, slots=True)
class Throttle:
    """A token bucket for each method."""

    rate: float
    burst: int


@dataclass(frozen=True, slots=True)
class Cors:
    """What an HTTP API answers to other origins by itself."""

    origins: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    exposed: tuple[str, ...] = ()
    max_age: int | None = None
    """Seconds."""
    credentials: bool = False


@dataclass(frozen=True)
class Stage:
    """A named stage and the deployment that it points at."""

    api_id: str
    api_name: str
    name: str
    region: str
    account: str
    deployment_id: str
    deployment: str
    """What the deployment was declared with; the same again is no new deployment."""
    methods: tuple[Method, ...]
    variables: Strings = field(default_factory=dict)
    binary_media_types: tuple[str, ...] = ()
    gateway_responses: Mapping[str, GatewayResponse] = field(default_factory=dict)
    throttles: Mapping[str, Throttle] = field(default_factory=dict)
    """By the method's key."""
    protocol: str = "REST"
    """`REST` or `HTTP`."""
    cors: Cors | None = None

    @cached_property
    def execution_arn(self) -> str:
        return f"arn:aws:execute-api:{self.region}:{self.account}:{self.api_id}"
