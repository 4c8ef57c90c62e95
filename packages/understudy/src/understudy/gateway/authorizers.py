"""Lambda authorizers: who may call, decided by a function's policy and remembered for a while."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from understudy.gateway.events import Event, request_authorizer_event, token_authorizer_event
from understudy.gateway.functions import FunctionRefused, Functions, Result, Unanswered
from understudy.gateway.model import Authorizer
from understudy.gateway.policies import MalformedPolicy, verdict
from understudy.gateway.refusals import Refusal
from understudy.gateway.request import Call

MAX_ARN_BYTES = 1600
MAX_CACHED = 10_000
PATIENCE = 29.0
"""Seconds."""
# What the handlers see as text: "Output from an API Gateway Lambda authorizer".
SCALARS = (str, bool, int, float)
Identity = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """An authorizer's answer; the policy is judged anew for each method that it is used for."""

    principal: str
    policy: Any
    context: Mapping[str, Any]
    until: float


class Authorizers:
    """The authorizers of one stage, with their caches."""

    def __init__(self, functions: Functions) -> None:
        self._functions = functions
        self._cache: dict[tuple[str, Identity], Decision] = {}

    async def authorize(self, authorizer: Authorizer, call: Call) -> None:
        """Gives the call its `$context.authorizer`, of which a refusal's template may tell. Raises Refusal."""
        identity = _identity(authorizer, call)
        began = time.perf_counter()
        decision = await self._decision(authorizer, identity, call)
        latency = 0 if call.notes["authorizer"] == "hit" else round((time.perf_counter() - began) * 1000)
        call.authorizer = {"principalId": decision.principal, **decision.context, "integrationLatency": latency}
        _judge(decision, call)

    async def _decision(self, authorizer: Authorizer, identity: Identity, call: Call) -> Decision:
        key = (authorizer.id, identity)
        cached = self._cache.get(key)
        if cached and cached.until > time.monotonic():
            call.notes["authorizer"] = "hit"
            return cached
        call.notes["authorizer"] = "miss" if authorizer.ttl_seconds else "called"
        decision = self.decision(authorizer, await self._invoke(authorizer, identity, call))
        if authorizer.ttl_seconds:
            self._cache[key] = decision
        if len(self._cache) > MAX_CACHED:
            del self._cache[next(iter(self._cache))]
        return decision

    async def _invoke(self, authorizer: Authorizer, identity: Identity, call: Call) -> bytes:
        event = self.event(authorizer, identity, call)
        source = None if authorizer.by_role else f"{call.stage.execution_arn}/authorizers/{authorizer.id}"
        try:
            result = await self._functions.invoke(
                authorizer.function_arn, json.dumps(event).encode(), source, PATIENCE
            )
        except (FunctionRefused, Unanswered) as refused:
            raise failed(f"authorizer {authorizer.name}: {refused}") from refused
        call.notes["authorizer start"] = "cold" if result.cold else "warm"
        if result.failed:
            raise _thrown(result)
        return result.payload

    def event(self, authorizer: Authorizer, identity: Identity, call: Call) -> Event:
        is_token = authorizer.type == "TOKEN"
        return token_authorizer_event(identity[0], call) if is_token else request_authorizer_event(call)

    def decision(self, authorizer: Authorizer, payload: bytes) -> Decision:
        """What the authorizer answered. Raises Refusal."""
        answer = json.loads(payload)
        if not isinstance(answer, dict) or not isinstance(answer.get("principalId"), str):
            raise failed("the authorizer's answer has no principalId")
        context = answer.get("context") or {}
        if not isinstance(context, dict) or not all(isinstance(value, SCALARS) for value in context.values()):
            raise failed("the authorizer's context may hold strings, numbers and booleans only")
        texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in context.items()}
        until = time.monotonic() + authorizer.ttl_seconds
        return Decision(answer["principalId"], answer.get("policyDocument"), texts, until)


def _identity(authorizer: Authorizer, call: Call) -> Identity:
    """The values of all identity sources. Every one must be there, and not empty."""
    if len(call.method_arn.encode()) > MAX_ARN_BYTES:
        raise Refusal("DEFAULT_4XX", "Request URI too long", 414)
    values = tuple(call.mapped(source) or "" for source in authorizer.identity_sources)
    if not all(values):
        call.notes["authorizer"] = "not called"
        raise Refusal("UNAUTHORIZED", why="an identity source is missing or empty")
    if authorizer.validation and not authorizer.validation.fullmatch(values[0]):
        call.notes["authorizer"] = "not called"
        raise Refusal("UNAUTHORIZED", why="the token doesn't match the validation expression")
    return values


def _thrown(result: Result) -> Refusal:
    message = json.loads(result.payload).get("errorMessage")
    if message == "Unauthorized":
        because = f": {result.said}" if result.said else ""
        return Refusal("UNAUTHORIZED", why=f"the authorizer raised Unauthorized{because}")
    return failed(f"the authorizer failed: {message}")


def failed(why: str) -> Refusal:
    return Refusal("AUTHORIZER_CONFIGURATION_ERROR", why=why)


def _judge(decision: Decision, call: Call) -> None:
    try:
        found = verdict(decision.policy, call.method_arn, partial(_facts, call))
    except (MalformedPolicy, ValueError) as error:
        raise failed(str(error)) from error
    if found == "explicit deny":
        message = "User is not authorized to access this resource with an explicit deny"
        raise Refusal("ACCESS_DENIED", message)
    if found == "implicit deny":
        raise Refusal("ACCESS_DENIED")


def _facts(call: Call) -> dict[str, str]:
    """Condition keys that a request has, in lower case: "AWS global condition context keys"."""
    agent, referer = call.request.header("User-Agent"), call.request.header("Referer")
    facts = {
        "aws:currenttime": datetime.fromtimestamp(call.received, UTC).isoformat(),
        "aws:epochtime": str(int(call.received)),
        "aws:referer": referer,
        "aws:securetransport": "true",
        "aws:sourceip": call.request.source_ip,
        "aws:useragent": agent,
    }
    return {name: value for name, value in facts.items() if value is not None}
