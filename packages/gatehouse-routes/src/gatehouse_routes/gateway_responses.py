"""What API Gateway itself refuses, in the shape of every other refusal.

Types and their usual statuses: "Gateway response types for API Gateway", developer guide. Types that aren't listed
here fall back to DEFAULT_4XX and DEFAULT_5XX, and keep their own status.
"""

import json
from collections.abc import Mapping

import pulumi
import pulumi_aws as aws

from gatehouse_routes.cors import Cors, literal

UNAVAILABLE = ("unavailable", "The service is unavailable; try again shortly")
NOT_FOUND = ("not_found", "Not found")
ACCESS_DENIED = ("access_denied", "Access denied")
# Of those whom gatehouse's authorizer denies it says why: `$context.authorizer.property` is what is in the context
# of its answer ("Variables for data transformations for API Gateway"). These templates know variables, no Velocity
# ("x-amazon-apigateway-gateway-responses.responseTemplates object").
DENIED = ("$context.authorizer.code", "$context.authorizer.message")
INVALID = ("invalid_request", "The request is invalid")
TOO_MANY = ("too_many_requests", "Too many requests")

# Type: status (None leaves the type's own), and code and message of the body.
REFUSALS: Mapping[str, tuple[str | None, tuple[str, str]]] = {
    "DEFAULT_4XX": (None, INVALID),
    "DEFAULT_5XX": (None, ("internal", "Internal error")),
    "UNAUTHORIZED": ("401", ("unauthorized", "Unauthorized")),
    "ACCESS_DENIED": ("403", DENIED),
    "WAF_FILTERED": ("403", ACCESS_DENIED),
    # A path or method that isn't there; with an Authorization header API Gateway takes it for a signed AWS request.
    "MISSING_AUTHENTICATION_TOKEN": ("404", NOT_FOUND),
    "INVALID_SIGNATURE": ("404", NOT_FOUND),
    "RESOURCE_NOT_FOUND": ("404", NOT_FOUND),
    # Taken, and not applied yet: "Amazon API Gateway important notes". The body is API Gateway's own until it is.
    "REQUEST_TOO_LARGE": ("413", ("payload_too_large", "The request is too large")),
    "UNSUPPORTED_MEDIA_TYPE": ("415", INVALID),
    "THROTTLED": ("429", TOO_MANY),
    "QUOTA_EXCEEDED": ("429", TOO_MANY),
    "INTEGRATION_FAILURE": ("504", UNAVAILABLE),
    "INTEGRATION_TIMEOUT": ("504", UNAVAILABLE),
}
# RFC 9110, 11.6.1: a 401 says how to authenticate.
HEADERS: Mapping[str, Mapping[str, str]] = {"UNAUTHORIZED": {"WWW-Authenticate": literal("Bearer")}}


def body(code: str, message: str) -> str:
    """The template: JSON in which API Gateway puts the id of the request."""
    refusal = {"success": False, "error": {"code": code, "message": message}, "requestId": "$context.requestId"}
    return json.dumps(refusal, separators=(",", ":"))


def declare(rest_api_id: pulumi.Input[str], cors: Cors, opts: pulumi.ResourceOptions) -> None:
    """All gateway responses of an API."""
    always = {"Cache-Control": literal("no-store"), **cors.refusal()}
    for kind, (status, refusal) in REFUSALS.items():
        headers = {**always, **HEADERS.get(kind, {})}
        aws.apigateway.Response(
            kind.lower().replace("_", "-"),
            rest_api_id=rest_api_id,
            response_type=kind,
            status_code=status,
            response_parameters={f"gatewayresponse.header.{name}": value for name, value in headers.items()},
            response_templates={"application/json": body(*refusal)},
            opts=opts,
        )
