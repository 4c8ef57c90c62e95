"""Mock integrations: a status from the request template, a response from the integration responses."""

import json
import re

from understudy.gateway.mapping import mapped_response, request_template, response_for
from understudy.gateway.model import Integration
from understudy.gateway.refusals import Refusal, Response
from understudy.gateway.request import Call
from understudy.gateway.templates import Templates

# Templates such as {statusCode: 200} are common, and taken.
STATUS = re.compile(r"""["']?statusCode["']?\s*:\s*["']?(\d+)""")


def mock_response(integration: Integration, call: Call) -> Response:
    templates = Templates(call)
    template = request_template(integration, call)
    status = _status(templates.body if template is None else templates.fill(template))
    return mapped_response(response_for(integration, str(status)), call, templates)


def _status(filled: str) -> int:
    try:
        return int(json.loads(filled)["statusCode"])
    except (ValueError, KeyError, TypeError):
        match = STATUS.search(filled)
    if not match:
        raise Refusal("API_CONFIGURATION_ERROR", why="the request template gives no statusCode")
    return int(match[1])
