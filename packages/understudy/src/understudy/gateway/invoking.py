"""How an integration calls its function, and what API Gateway answers where it can't."""

from understudy.gateway.functions import FunctionRefused, Functions, Result, Unanswered
from understudy.gateway.model import Integration
from understudy.gateway.refusals import Refusal
from understudy.gateway.request import Call

REFUSED = {
    "RequestTooLargeException": ("REQUEST_TOO_LARGE", None),
    # Lambda's own 429 reaches the client as 500 too.
    "TooManyRequestsException": ("INTEGRATION_FAILURE", 500),
}


async def invoke(integration: Integration, call: Call, functions: Functions, event: bytes) -> Result:
    """Raises Refusal."""
    if integration.http_method != "POST":
        raise Refusal("API_CONFIGURATION_ERROR", why="a function is invoked with integrationHttpMethod POST only")
    call.got = event
    source = None if integration.by_role else call.source_arn
    try:
        result = await functions.invoke(integration.function_arn, event, source, integration.timeout_ms / 1000)
    except Unanswered as error:
        raise Refusal("INTEGRATION_TIMEOUT") from error
    except FunctionRefused as refused:
        type_, status = REFUSED.get(refused.code, ("API_CONFIGURATION_ERROR", None))
        raise Refusal(type_, status=status, why=str(refused)) from refused
    call.notes["start"] = "cold" if result.cold else "warm"
    call.answered = result.payload
    return result
