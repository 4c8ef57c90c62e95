"""Request validators: "Request validation for REST APIs in API Gateway"."""

import json

from understudy.gateway.model import RequestValidation
from understudy.gateway.refusals import JSON, Refusal
from understudy.gateway.request import Call, Request


def validate(wanted: RequestValidation, call: Call) -> None:
    """Raises Refusal where a required parameter is missing or the body doesn't fit its model."""
    missing = [name for name in wanted.required_parameters if not _present(name, call)]
    if missing:
        names = ", ".join(name.split(".", 3)[3] for name in missing)
        raise Refusal("BAD_REQUEST_PARAMETERS", f"Missing required request parameters: [{names}]")
    if wanted.schemas is not None:
        _validate_body(wanted, call.request)


def _present(parameter: str, call: Call) -> bool:
    """`method.request.header.NAME` and the like; header names count as written."""
    part, name = parameter.removeprefix("method.request.").split(".", 1)
    if part == "header":
        return any(key == name for key, _ in call.request.headers)
    return name in (call.request.query_values if part == "querystring" else call.path_parameters)


def _validate_body(wanted: RequestValidation, request: Request) -> None:
    content_type = (request.header("Content-Type") or JSON).split(";")[0].strip()
    schemas = wanted.schemas or {}
    schema = schemas.get(content_type, schemas.get("$default"))
    if schema is None:
        return
    import jsonschema  # type: ignore[import-untyped]  # noqa: PLC0415 - most stages have no models

    try:
        jsonschema.Draft4Validator(schema).validate(json.loads(request.body or b"{}"))
    except (ValueError, jsonschema.ValidationError) as error:
        raise Refusal("BAD_REQUEST_BODY") from error
