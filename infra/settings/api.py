from typing import Annotated

from gatehouse_routes.cors import ORIGIN_OF_A_PAGE
from pydantic import Field

from infra.settings.fields import Flag, Group, Items, choice, matching, whole
from infra.settings.stage import production


class Api(Group):
    """The API."""

    api_root: Annotated[
        str, matching(r"(/(?!s?ping(/|$))[A-Za-z0-9._~-]+)+", "must be a path like /auth, and not /ping or /sping")
    ] = Field("", description="A path that all routes stand under, such as `/auth`.", examples=["/auth"])
    cors_origins: Items[
        Annotated[
            str, matching(rf"\*|{ORIGIN_OF_A_PAGE.pattern}", "must be origins like https://app.example.com, or *")
        ]
    ] = Field(
        (),
        description=(
            "Origins whose pages may call the API, and change things with the session cookie; `*` means any, without "
            "credentials."
        ),
        examples=["https://app.example.com,https://admin.example.com"],
    )
    domain_name: Annotated[
        str | None,
        matching(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", "must be a domain like auth.example.com"),
    ] = Field(None, description="A domain of your own for the API.", examples=["auth.example.com"])
    certificate_arn: Annotated[
        str | None,
        matching(r"arn:[\w-]+:acm:[\w-]+:\d{12}:certificate/[\w-]+", "must be the ARN of a certificate of ACM"),
    ] = Field(
        None,
        description="Its certificate, in the same region.",
        examples=["arn:aws:acm:eu-central-1:123456789012:certificate/0a1b2c3d"],
    )
    hosted_zone_id: Annotated[
        str | None, matching(r"[A-Z0-9]{1,32}", "must be a hosted zone's id like Z0123456789ABCDEFGHIJ")
    ] = Field(
        None,
        description=(
            "Its zone in Route 53, which gets the records; otherwise point the domain at the output `domainTarget`."
        ),
        examples=["Z0123456789ABCDEFGHIJ"],
    )
    disable_execute_api_endpoint: Flag = Field(
        default=False,
        description="The API answers under `domainName` alone, and refuses at AWS's own address.",
        examples=["true"],
    )
    authorizer: Annotated[str, choice("lambda", "native")] = Field(
        "lambda",
        description=(
            "What stands before a route with `x-authorizer: stage` in openapi.yaml: gatehouse's function, or API "
            "Gateway's own JWT authorizer, which takes a token until it expires (docs/services.md)."
        ),
        examples=["native"],
    )
    services: Items[
        Annotated[
            str, matching(r"[\w.-]+/[\w.-]+/[\w.-]+", "must be full names of stacks like organization/items/dev")
        ]
    ] = Field(
        (),
        description="Stacks that add routes to this API, by their full names (docs/services.md).",
        examples=["organization/items/dev"],
    )
    # API Gateway applies a stage's limits to each of its methods ("Throttle requests to your REST APIs", developer
    # guide, "API-level and stage-level throttling"); the account's are 10,000 and 5,000 for all that it has.
    throttle_rate: Annotated[int, whole(1, 10_000)] = Field(
        100,
        description="Requests a second that each route takes, another service's too; not all of them together.",
        examples=["500"],
    )
    throttle_burst: Annotated[int, whole(1, 5_000)] = Field(
        200, description="Requests that each takes at once.", examples=["1000"]
    )
    hashing_throttle_rate: Annotated[int, whole(1, 10_000)] = Field(
        20,
        description="`throttleRate` of each route that hashes a password: a quarter of a second of a CPU.",
        examples=["50"],
    )
    hashing_throttle_burst: Annotated[int, whole(1, 5_000)] = Field(
        40, description="`throttleBurst` of those.", examples=["100"]
    )
    waf: Annotated[str, choice("off", "on")] = Field(
        "off",
        description="AWS WAF before the API: three of AWS's own rule groups, and `wafRate`.",
        examples=["on"],
    )
    waf_rate: Annotated[int, whole(10, 2_000_000)] = Field(
        300,
        description="Requests in five minutes that one address may make to the routes that are open to everybody.",
        examples=["100"],
    )
    access_logs: Flag = Field(
        default_factory=production,
        description=(
            "A line of JSON for each request, with no personal data but the user's id. Needs the account's role for "
            "logs first (docs/deploy.md)."
        ),
        examples=["true"],
        json_schema_extra={"default": "`production`"},
    )
