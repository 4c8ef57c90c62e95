"""Functions that answer in this process: what the tables of verdicts need, and quick."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from understudy.gateway.declared import Declarations
from understudy.gateway.documents import Documents
from understudy.gateway.functions import FunctionRefused, Result, Unanswered
from understudy.gateway.request import Request
from understudy.gateway.stage import DeployedStage
from understudy.lambdas.service import Permissions
from understudy.lambdas.specs import permissions
from understudy_tests.declare import function_arn

if TYPE_CHECKING:
    from collections.abc import Callable

    from understudy.gateway.refusals import Response
    from understudy_tests.declare import Declared


class Failed(Exception):
    """What a handler raises; the message is Lambda's errorMessage."""


class Refused(Exception):
    """Lambda doesn't start the function; the message is its error code."""


class StubFunctions:
    """Handlers by function name; `calls` holds the events that each was given."""

    def __init__(self, allowed: Permissions | None = None, **handlers: Callable[[Any], Any]) -> None:
        self._allowed = allowed
        self._handlers = handlers
        self.calls: dict[str, list[Any]] = {name: [] for name in handlers}

    async def invoke(self, arn: str, event: bytes, source: str | None, patience: float) -> Result:
        name = arn.rpartition(":")[2]
        if name not in self._handlers:
            raise FunctionRefused("ResourceNotFoundException", f"Function not found: {function_arn(name)}")
        if self._allowed:
            self._allowed.check(arn, source)
        self.calls[name].append(json.loads(event))
        try:
            output = self._handlers[name](json.loads(event))
            if asyncio.iscoroutine(output):
                output = await asyncio.wait_for(output, patience)
            return Result(json.dumps(output).encode())
        except TimeoutError as error:
            raise Unanswered from error
        except Failed as error:
            return Result(json.dumps({"errorType": "Exception", "errorMessage": str(error)}).encode(), failed=True)
        except Refused as error:
            raise FunctionRefused(str(error), "refused") from error


def deployed(declared: Declared, functions: StubFunctions, documents: Documents | None = None) -> DeployedStage:
    return DeployedStage(Declarations([declared.program()]).stages()[0], functions, documents or Documents())


def with_permissions(declared: Declared, **handlers: Callable[[Any], Any]) -> StubFunctions:
    return StubFunctions(Permissions(permissions(declared.program())), **handlers)


def request(
    route: str, headers: dict[str, str] | None = None, body: bytes | str = b"", *, stage: str = "dev"
) -> Request:
    """`GET /items?a=1`; a path is taken as it stands."""
    method, _, target = route.partition(" ")
    path, _, query = target.partition("?")
    raw = body.encode() if isinstance(body, str) else body
    return Request(method, f"/{stage}{path}", query, tuple((headers or {}).items()), raw)


def answer(stage: DeployedStage, sent: Request) -> Response:
    return asyncio.run(stage.answer(sent))[0]


def at(event: Any, dotted: str) -> Any:
    """What an event holds at `a.b.c`; "ABSENT" where it holds nothing."""
    for name in dotted.split("."):
        event = event.get(name, "ABSENT") if isinstance(event, dict) else "ABSENT"
    return event
