"""What is answered beside the stages: where they are, their routes, their latest requests and mails, as JSON.

But for the mails, whose links are what they are for, nothing here holds a header, a query string or a body, and so no
token, cookie or password; what looks like one in a path, or in the reason of a refusal, is masked.
"""

import json
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from understudy.gateway.http_api import HttpStage
from understudy.gateway.masking import masked, without_secrets
from understudy.gateway.model import Method
from understudy.gateway.refusals import JSON, Response
from understudy.gateway.request import Call, Request
from understudy.gateway.stage import DeployedStage
from understudy.mails import Mailbox

RESERVED = "_stage"
FOUND = Response(200, [("Content-Type", JSON), ("Cache-Control", "no-store")])
KEPT = 200
"""Requests."""
# A page of another site that has its own name lead here (DNS rebinding) still says that name.
OWN_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})

Stages = Mapping[str, DeployedStage | HttpStage]


class Beside:
    def __init__(self, mailbox: Mailbox, environment: Mapping[str, str]) -> None:
        """`environment` is shown as it is: its credentials open nothing but the embedded AWS."""
        self._mailbox = mailbox
        self._environment = environment
        self._requests: deque[dict[str, Any]] = deque(maxlen=KEPT)

    def keep(self, call: Call, response: Response, milliseconds: float) -> None:
        self._requests.append(
            {
                "time": datetime.fromtimestamp(call.received, UTC).isoformat(timespec="milliseconds"),
                "requestId": call.request_id,
                "method": call.request.method,
                "path": masked(call.request.target),
                "route": call.method.resource_path if call.method else None,
                "status": response.status,
                "milliseconds": round(milliseconds, 1),
                **{name: without_secrets(note, call.request) for name, note in call.notes.items()},
            }
        )

    def answer(self, request: Request, stages: Stages) -> Response:
        """To a request that is for no stage; for one that there isn't, API Gateway's refusal, and where to go."""
        if (request.header("Host") or "").rpartition(":")[0] not in OWN_NAMES:
            return DeployedStage.missing
        where = {
            "stages": [f"http://{request.header('Host')}/{name}" for name in stages],
            "routes": "/_stage/routes",
            "requests": "/_stage/requests",
            "mail": "/_stage/mail",
            "aws": "/_stage/aws",
        }
        answers: dict[str, Any] = {
            "/": {"message": "The stages on this machine answer below these addresses", **where},
            "/_stage/routes": [
                _route(name, method) for name, stage in stages.items() for method in stage.stage.methods
            ],
            "/_stage/requests": list(self._requests),
            "/_stage/aws": dict(self._environment),
            "/_stage/mail": [mail.told() for mail in self._mailbox],
        }
        if request.target in answers:
            return _json(FOUND, answers[request.target])
        missing = next((one.missing for one in stages.values()), DeployedStage.missing)
        return _json(missing, {**json.loads(missing.body), "why": f"{request.target} is in no stage", **where})


def _route(stage: str, method: Method) -> dict[str, Any]:
    return {
        "stage": stage,
        "method": method.http_method,
        "path": method.resource_path,
        "authorizer": method.authorizer.name if method.authorizer else None,
        "integration": method.integration.type,
        "function": method.integration.function_arn or None,
    }


def _json(like: Response, body: object) -> Response:
    return Response(like.status, like.headers, json.dumps(body, ensure_ascii=False).encode() + b"\n")
