"""The services whose operations have paths of their own (AWS's REST-JSON protocol): those that mails need.

Sources: "SendEmail", Amazon SES API v2 reference; "Invoke", AWS Lambda API reference.
"""

from __future__ import annotations

import json

from adapters.aws.calls import Asked
from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_JSON = {"content-type": "application/json"}


class Ses:
    """Amazon SES, version 2 of its API."""

    name, host, signed_as = "sesv2", "email", "ses"

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        return Asked({"SendEmail": "/v2/email/outbound-emails"}[operation], _JSON, json.dumps(request).encode())


class Lambda:
    """AWS Lambda."""

    name = host = signed_as = "lambda"

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        path = {"Invoke": "/2015-03-31/functions/{}/invocations"}[operation]
        kind = {**_JSON, "x-amz-invocation-type": request["InvocationType"]}
        return Asked(path.format(request["FunctionName"]), kind, request["Payload"].encode())
