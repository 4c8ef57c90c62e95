"""IAM in front of an AWS: a call that the caller's role doesn't allow gets no further."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aiohttp import ClientSession, web

from tests.iam.calls import asked, parsed
from tests.iam.policies import Call, Policy, allows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Self

Roles = "Mapping[str, Sequence[Policy]]"


class Gate:
    """`made` and `refused` are the calls by caller: the access key, which here is a function's name."""

    def __init__(
        self,
        aws: str,
        account: str,
        roles: Mapping[str, Sequence[Policy]],
        keys: Mapping[str, str],
        beside: Mapping[str, str],
    ) -> None:
        """`beside` are the addresses of the services that `aws` has not."""
        self.made: dict[str, set[Call]] = defaultdict(set)
        self.refused: dict[str, set[Call]] = defaultdict(set)
        self.endpoint = ""
        self._aws = aws
        self._account = account
        self._roles = roles
        self._keys = keys
        self._beside = beside

    async def __aenter__(self) -> Self:
        self._client = ClientSession(auto_decompress=False)
        self._runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.endpoint = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()
        await self._client.close()

    async def _handle(self, http: web.BaseRequest) -> web.Response:
        body = await http.read()
        request = parsed(http.headers, http.path, body)
        for call in asked(request, self._account, self._keys):
            self.made[request.caller].add(call)
            if not allows(self._roles[request.caller], call):
                self.refused[request.caller].add(call)
                return refusal(request.caller, call)
        address = self._beside.get(request.target.partition(".")[0], self._aws)
        async with self._client.post(address + http.path_qs, data=body, headers=http.headers) as answer:
            return web.Response(status=answer.status, headers=answer.headers, body=await answer.read())


def refusal(caller: str, call: Call) -> web.Response:
    """As DynamoDB and the parameter store refuse."""
    message = f"User: {caller} is not authorized to perform: {call.action} on resource: {call.resource}"
    body = {"__type": "com.amazon.coral.service#AccessDeniedException", "Message": message}
    return web.json_response(body, status=400, content_type="application/x-amz-json-1.0")
