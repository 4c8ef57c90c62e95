"""Lambda as API Gateway meets it: functions by ARN, and who may invoke them."""

import asyncio
from collections.abc import Iterable, Mapping

from understudy.gateway.functions import FunctionRefused, Result
from understudy.gateway.policies import like
from understudy.lambdas.pool import Pool
from understudy.lambdas.runtime_api import MAX_PAYLOAD_BYTES
from understudy.lambdas.specs import FunctionSpec, Permission, unqualified
from understudy.lambdas.worker import Log
from understudy.processes import Processes

GATEWAY = "apigateway.amazonaws.com"
INVOKE = "lambda:invokefunction"
"""Actions count in any case (IAM JSON policy elements: Action)."""


class Permissions:
    """The functions' resource policies."""

    def __init__(self, permissions: Iterable[Permission] = ()) -> None:
        self._sources: dict[str, list[str]] = {}
        """Who may invoke a function, by its name or ARN."""
        for each in permissions:
            if each.principal == GATEWAY and like(each.action.lower(), INVOKE):
                self._sources.setdefault(each.function, []).append(each.source_arn)

    def check(self, arn: str, source: str | None) -> None:
        """Raises FunctionRefused where API Gateway, calling as `source`, may not invoke the function."""
        if source is None:
            return
        allowed = (*self._sources.get(arn, ()), *self._sources.get(arn.rpartition(":")[2], ()))
        if not any(like(pattern, source) for pattern in allowed):
            raise FunctionRefused("AccessDeniedException", f"no permission lets {GATEWAY} invoke {arn} for {source}")


class LambdaService:
    """Implements `understudy.gateway.functions.Functions` with worker processes."""

    def __init__(self, processes: Processes, log: Log) -> None:
        self._processes = processes
        self._log = log
        self._pools: dict[str, Pool] = {}
        self._permissions = Permissions()

    async def declare(
        self, specs: Iterable[FunctionSpec], permissions: Iterable[Permission], aws: Mapping[str, str]
    ) -> None:
        """From now on these functions are there; workers of unchanged ones stay as they are.

        `aws` is what leads their AWS calls to the embedded AWS.
        """
        wanted = {spec.arn: spec for spec in specs}
        gone = [pool for arn, pool in self._pools.items() if wanted.get(arn) != pool.spec]
        kept = {arn: pool for arn, pool in self._pools.items() if wanted.get(arn) == pool.spec}
        new = {arn: Pool(spec, self._processes, self._log, aws) for arn, spec in wanted.items() if arn not in kept}
        self._pools = {**kept, **new}
        self._permissions = Permissions(permissions)
        await asyncio.gather(*(pool.close() for pool in gone))

    def arn_of(self, name: str) -> str:
        """The ARN of the function that goes by this name or ARN, with or without a qualifier."""
        plain = unqualified(name).partition(":")[0] if ":function:" not in name else unqualified(name)
        return next((arn for arn in self._pools if plain in (arn, arn.rpartition(":")[2])), name)

    async def invoke(self, arn: str, event: bytes, source: str | None, patience: float) -> Result:
        arn = unqualified(arn)
        if arn not in self._pools:
            raise FunctionRefused("ResourceNotFoundException", f"Function not found: {arn}")
        self._permissions.check(arn, source)
        if len(event) > MAX_PAYLOAD_BYTES:
            raise FunctionRefused(
                "RequestTooLargeException", f"Request must be smaller than {MAX_PAYLOAD_BYTES} bytes"
            )
        return await self._pools[arn].invoke(event, patience)

    def recycle(self) -> None:
        """The functions' code has changed."""
        for pool in self._pools.values():
            pool.recycle()

    async def close(self) -> None:
        await asyncio.gather(*(pool.close() for pool in self._pools.values()))
