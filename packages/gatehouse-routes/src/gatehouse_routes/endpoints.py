"""Routes of a REST API: resources for their paths, methods served by functions, and the answers to preflights."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pulumi
import pulumi_aws as aws

from gatehouse_routes.cors import Cors, literal

METHODS = ("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT")
ALIAS = 7
"""Where an alias stands among the parts of a function's ARN."""


@dataclass(frozen=True)
class Api:
    """A REST API that routes are added to; `root_id` is the resource that their paths begin at."""

    id: pulumi.Input[str]
    root_id: pulumi.Input[str]
    execution_arn: pulumi.Input[str]
    stage: str


def slug(*parts: str) -> str:
    """A logical name of letters, digits and dashes: the provider makes physical ones from it."""
    return re.sub(r"[^A-Za-z0-9]+", "-", "-".join(parts)).strip("-").lower()


class Paths:
    """The resources of an API by their path, each made when it is first asked for."""

    def __init__(self, api: Api, opts: pulumi.ResourceOptions) -> None:
        self._api = api
        self._opts = opts
        self._made: dict[str, pulumi.Input[str]] = {"": api.root_id}

    def resource_id(self, path: str) -> pulumi.Input[str]:
        if path not in self._made:
            parent, _, part = path.rpartition("/")
            resource = aws.apigateway.Resource(
                slug(path),
                rest_api=self._api.id,
                parent_id=self.resource_id(parent),
                path_part=part,
                opts=self._opts,
            )
            self._made[path] = resource.id
        return self._made[path]


def invoke_arn(function_arn: pulumi.Input[str]) -> pulumi.Output[str]:
    """The address at which API Gateway calls a function ("x-amazon-apigateway-integration", developer guide)."""

    def of(arn: str) -> str:
        _, partition, _, region, *_ = arn.split(":")
        return f"arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/{arn}/invocations"

    return pulumi.Output.from_input(function_arn).apply(of)


def let_call(
    name: str, function_arn: pulumi.Input[str], source_arn: pulumi.Input[str], opts: pulumi.ResourceOptions
) -> None:
    """API Gateway may call this function, or this alias of one, on behalf of that."""
    # arn:aws:lambda:REGION:ACCOUNT:function:NAME, and :ALIAS where there is one.
    parts = pulumi.Output.from_input(function_arn).apply(lambda arn: arn.split(":"))
    aws.lambda_.Permission(
        name,
        action="lambda:InvokeFunction",
        function=parts.apply(lambda parts: parts[6]),
        qualifier=parts.apply(lambda parts: parts[7] if len(parts) > ALIAS else None),
        principal="apigateway.amazonaws.com",
        source_arn=source_arn,
        opts=opts,
    )


@dataclass(frozen=True)
class ProtectedRoute:
    """A method of a path, and the function that serves whoever is signed in."""

    method: str
    """GET, PUT …"""
    path: str
    """Such as `/items/{id}`."""
    function_arn: pulumi.Input[str]
    """Of a function, or of an alias of one."""
    authorizer: str | None = None
    """`lambda`: gatehouse's function, which knows who has signed out; `native`: API Gateway's own, which takes a
    token until it expires (docs/services.md). None: `lambda`."""
    scopes: Sequence[str] | None = None
    """With `native`: one of them must be in the token's `scope`. None: it takes a token of any."""


@dataclass(frozen=True)
class Guard:
    """What a request must pass before it reaches a route's function."""

    authorizer_id: pulumi.Input[str]
    authorization: str = "CUSTOM"
    """As API Gateway calls the kind of authorizer: CUSTOM, JWT."""
    scopes: Sequence[str] | None = None


@dataclass(frozen=True)
class Authorizers:
    """Those of an API, each by its id. None: it has none of the kind."""

    function: pulumi.Input[str] | None
    native: pulumi.Input[str] | None = None

    def guard(self, route: ProtectedRoute) -> Guard:
        """Raises ValueError."""
        kind, named = route.authorizer or "lambda", f"route {route.method} {route.path}"
        known = {"lambda": ("CUSTOM", self.function), "native": ("JWT", self.native)}
        if kind not in known:
            raise ValueError(f"{named}: the authorizer must be one of {', '.join(known)}")
        if route.scopes and kind != "native":
            raise ValueError(f"{named}: only the native authorizer looks at scopes")
        authorization, id_ = known[kind]
        return Guard(_there(id_, f"{named}: its API has no {kind} authorizer"), authorization, route.scopes)


def _there(id_: pulumi.Input[str] | None, why: str) -> pulumi.Output[str]:
    """What another stack doesn't put out is None, and that is known later. Raises ValueError."""
    if id_ is None:
        raise ValueError(why)

    def checked(known: str | None) -> str:
        if not known:
            raise ValueError(why)
        return known

    return pulumi.Output.from_input(id_).apply(checked)


@dataclass(frozen=True)
class ServedRoute:
    """One method of a path, and the function that serves it. Without a guard it is open to everybody."""

    method: str
    path: str
    function_arn: pulumi.Input[str]
    guard: Guard | None

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise ValueError(f"route {self.method} {self.path}: the method must be one of {', '.join(METHODS)}")
        if not self.path.startswith("/") or "" in self.path[1:].split("/"):
            raise ValueError(f"route {self.method} {self.path}: the path must be like /items/{{id}}")


def behind(authorizers: Authorizers, routes: Sequence[ProtectedRoute]) -> list[ServedRoute]:
    """Raises ValueError."""
    return [ServedRoute(one.method, one.path, one.function_arn, authorizers.guard(one)) for one in routes]


def declare_routes(api: Api, routes: Sequence[ServedRoute], cors: Cors, opts: pulumi.ResourceOptions) -> None:
    """Routes of an API, their paths' resources, and a preflight for each path where pages may call at all."""
    paths = Paths(api, opts)
    methods: dict[str, list[str]] = {}
    for route in routes:
        methods.setdefault(route.path, []).append(route.method)
        endpoint = EndpointArgs(api, paths.resource_id(route.path), route)
        Endpoint(slug(route.method, route.path), endpoint, opts)
    if cors.origins:
        for path, of_path in methods.items():
            Preflight(slug("options", path), PreflightArgs(api, paths.resource_id(path), of_path, cors), opts)


@dataclass(frozen=True)
class EndpointArgs:
    api: Api
    resource_id: pulumi.Input[str]
    route: ServedRoute


class Endpoint(pulumi.ComponentResource):
    """A method that a function serves, and the function's leave to be called for it alone."""

    def __init__(self, name: str, args: EndpointArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Endpoint", name, None, opts)
        route = args.route
        child = pulumi.ResourceOptions(parent=self)
        method = aws.apigateway.Method(
            name,
            rest_api=args.api.id,
            resource_id=args.resource_id,
            http_method=route.method,
            **_guarded(route.guard),
            opts=child,
        )
        aws.apigateway.Integration(
            name,
            rest_api=args.api.id,
            resource_id=args.resource_id,
            http_method=method.http_method,
            type="AWS_PROXY",
            integration_http_method="POST",
            uri=invoke_arn(route.function_arn),
            opts=child,
        )
        called_by = re.sub(r"\{[^}]*\}", "*", f"/{args.api.stage}/{route.method}{route.path}")
        let_call(name, route.function_arn, pulumi.Output.concat(args.api.execution_arn, called_by), child)
        self.register_outputs({})


def _guarded(guard: Guard | None) -> dict[str, Any]:
    """As the provider has it, which passes the kind of authorizer on as it is."""
    if guard is None:
        return {"authorization": "NONE"}
    scopes = {"authorization_scopes": guard.scopes} if guard.scopes else {}
    return {"authorization": guard.authorization, "authorizer_id": guard.authorizer_id, **scopes}


@dataclass(frozen=True)
class PreflightArgs:
    api: Api
    resource_id: pulumi.Input[str]
    methods: Sequence[str]
    cors: Cors


class Preflight(pulumi.ComponentResource):
    """`OPTIONS` of a resource, answered by API Gateway itself."""

    def __init__(self, name: str, args: PreflightArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Preflight", name, None, opts)
        self._args = args
        self._name = name
        child = pulumi.ResourceOptions(parent=self)
        method = aws.apigateway.Method(
            name,
            rest_api=args.api.id,
            resource_id=args.resource_id,
            http_method="OPTIONS",
            authorization="NONE",
            opts=child,
        )
        integration = aws.apigateway.Integration(
            name,
            rest_api=args.api.id,
            resource_id=args.resource_id,
            http_method=method.http_method,
            type="MOCK",
            request_templates={"application/json": '{"statusCode":204}'},
            opts=child,
        )
        self._answer(method, integration)
        self.register_outputs({})

    def _answer(self, method: aws.apigateway.Method, integration: aws.apigateway.Integration) -> None:
        headers = self._args.cors.preflight(self._args.methods)
        template = self._args.cors.template()
        response = aws.apigateway.MethodResponse(
            self._name,
            rest_api=self._args.api.id,
            resource_id=self._args.resource_id,
            http_method=method.http_method,
            status_code="204",
            response_parameters=dict.fromkeys(map(_header, headers), True),
            opts=pulumi.ResourceOptions(parent=self),
        )
        aws.apigateway.IntegrationResponse(
            self._name,
            rest_api=self._args.api.id,
            resource_id=self._args.resource_id,
            http_method=method.http_method,
            status_code=response.status_code,
            response_parameters={_header(name): literal(value) for name, value in headers.items()},
            response_templates={"application/json": template} if template else None,
            opts=pulumi.ResourceOptions(parent=self, depends_on=[integration]),
        )


def _header(name: str) -> str:
    return f"method.response.header.{name}"
