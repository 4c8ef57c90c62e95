"""Lambda custom integration: the function sees and returns what the templates make of request and response.

"Set up Lambda custom integrations in API Gateway", "Handle Lambda errors in API Gateway".
"""

import json

from understudy.gateway.functions import Functions
from understudy.gateway.invoking import invoke
from understudy.gateway.mapping import mapped_response, request_template, response_for
from understudy.gateway.model import Integration
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call
from understudy.gateway.templates import Templates


async def call_by_templates(integration: Integration, call: Call, functions: Functions) -> Response:
    templates = Templates(call)
    template = request_template(integration, call)
    event = templates.body if template is None else templates.fill(template)
    result = await invoke(integration, call, functions, event.encode())
    payload = result.payload.decode()
    outcome = str(json.loads(payload).get("errorMessage")) if result.failed else ""
    return mapped_response(response_for(integration, outcome), call, templates, payload)
