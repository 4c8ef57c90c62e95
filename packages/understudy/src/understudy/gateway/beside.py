"""What is answered beside the stages: where they are, their routes, their latest requests and mails.

But for the mails, whose links are what they are for, no token, cookie or password is shown; what looks like one in a
path, or in the reason of a refusal, is masked.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from understudy.gateway.http_api import HttpStage
from understudy.gateway.model import Method
from understudy.gateway.refusals import JSON, Response
from understudy.gateway.request import Call, Request
from understudy.gateway.stage import DeployedStage
from understudy.mails import Mailbox
from understudy.page.about import About, described
from understudy.page.seen import KEPT, Requests

RESERVED = "_stage"
FOUND = Response(200, [("Content-Type", JSON), ("Cache-Control", "no-store")])
# A page of another site that has its own name lead here (DNS rebinding) still says that name.
OWN_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
ONE_REQUEST = "/_stage/requests/"

Stages = Mapping[str, DeployedStage | HttpStage]


class Beside:
    def __init__(self, mailbox: Mailbox, about: About) -> None:
        self._mailbox = mailbox
        self._about = about
        self._requests = Requests()

    def keep(self, call: Call, response: Response, milliseconds: float) -> None:
        self._requests.keep(call, response, milliseconds)

    def answer(self, request: Request, stages: Stages) -> Response:
        """To a request that is for no stage; for one that there isn't, API Gateway's refusal, and where to go."""
        if (request.header("Host") or "").rpartition(":")[0] not in OWN_NAMES:
            return DeployedStage.missing
        found = self._page(request, stages) or self._data(request, stages)
        if found:
            return found
        missing = next((one.missing for one in stages.values()), DeployedStage.missing)
        where = {"why": f"{request.target} is in no stage", **_where(request, stages)}
        return _json(missing, {**json.loads(missing.body), **where})

    def _data(self, request: Request, stages: Stages) -> Response | None:
        answers: dict[str, Any] = {
            "/": lambda: {
                "message": "The stages on this machine answer below these addresses",
                **_where(request, stages),
            },
            "/_stage/routes": lambda: _routes(stages),
            "/_stage/requests": lambda: [seen.told for seen in self._requests],
            "/_stage/aws": lambda: self._about.environment,
            "/_stage/mail": lambda: [mail.told() for mail in self._mailbox],
        }
        return _json(FOUND, answers[request.target]()) if request.target in answers else None

    def _page(self, request: Request, stages: Stages) -> Response | None:
        """For a person, or for their browser."""
        from understudy.page import pages  # noqa: PLC0415 - a stage that only programs ask needs no templates

        made: dict[str, Callable[[], Response]] = {name: lambda: pages.file(request.target) for name in pages.FILES}
        if "text/html" in (request.header("Accept") or ""):
            made["/"] = lambda: self._stage_page(stages)
        if description := self._about.description:
            name, stage = next(iter(stages.items()))
            made["/_stage/api"] = lambda: pages.page("description.html", pages.VIEWERS_POLICY)
            made["/_stage/openapi.json"] = lambda: pages.sent(
                described(description, name, stage.stage.methods), "json"
            )
        if seen := self._requests.find(request.target.removeprefix(ONE_REQUEST)):
            made[f"{ONE_REQUEST}{seen.id}"] = lambda: pages.page("request.html", seen=seen)
        return made[request.target]() if request.target in made else None

    def _stage_page(self, stages: Stages) -> Response:
        from understudy.page import pages  # noqa: PLC0415 - as above

        names = [stage.stage.api_name for stage in stages.values()]
        return pages.page(
            "stage.html",
            name=names[0] if names else "Nothing is served",
            stages=[f"/{name}" for name in stages],
            routes=[route for route in _routes(stages) if route["method"] != "OPTIONS"],
            requests=list(self._requests)[::-1],
            kept=KEPT,
            mails=list(self._mailbox)[::-1],
            resources=list(self._about.kept()),
            described=self._about.description,
        )


def _where(request: Request, stages: Stages) -> dict[str, Any]:
    what = ("routes", "requests", "mail", "aws")
    urls = [f"http://{request.header('Host')}/{name}" for name in stages]
    return {"stages": urls, **{name: f"/{RESERVED}/{name}" for name in what}}


def _routes(stages: Stages) -> list[dict[str, Any]]:
    return [_route(name, method) for name, stage in stages.items() for method in stage.stage.methods]


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
