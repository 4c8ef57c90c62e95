"""The services whose operations have paths of their own (AWS's REST-JSON protocol): those that mails need.

Sources: "SendEmail", Amazon SES API v2 reference; "Invoke", AWS Lambda API reference.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from adapters.aws.calls import Asked

_JSON = {"content-type": "application/json"}


class Ses(NamedTuple):
    """Amazon SES, version 2 of its API."""

    name: str = "sesv2"
    host: str = "email"
    signed_as: str = "ses"

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        return Asked({"SendEmail": "/v2/email/outbound-emails"}[operation], _JSON, json.dumps(request).encode())


class Lambda(NamedTuple):
    """AWS Lambda."""

    name: str = "lambda"
    host: str = "lambda"
    signed_as: str = "lambda"

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        path = {"Invoke": "/2015-03-31/functions/{}/invocations"}[operation]
        kind = {**_JSON, "x-amz-invocation-type": request["InvocationType"]}
        return Asked(path.format(request["FunctionName"]), kind, request["Payload"].encode())
