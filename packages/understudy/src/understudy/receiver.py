"""What of AWS functions call and the embedded AWS can't do: other functions (Lambda's Invoke), and mails (SES).

Sources: "Invoke", AWS Lambda API reference; "SendEmail", Amazon SES API v2 reference; "How Lambda handles errors and
retries with asynchronous invocation", AWS Lambda developer guide.
"""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Protocol, Self
from urllib.parse import unquote
from uuid import uuid4

from aiohttp import web

from understudy.gateway.functions import FunctionRefused, Result
from understudy.mails import Mail, Mailbox, from_ses

INVOKE = re.compile(r"/2015-03-31/functions/([^/]+)/invocations")
SEND = "/v2/email/outbound-emails"
RETRIES = (1.0, 2.0)
"""Seconds before the second and the third attempt; AWS waits one minute and two."""
PATIENCE = 900.0
"""Seconds: no function runs longer."""
REFUSED = {"ResourceNotFoundException": 404, "TooManyRequestsException": 429, "RequestTooLargeException": 413}


class Functions(Protocol):
    async def invoke(self, arn: str, event: bytes, source: str | None, patience: float) -> Result: ...

    def arn_of(self, name: str) -> str: ...


class Receiver:
    """A server beside the embedded AWS's; `show` is told of each mail, `note` of an event that nobody took."""

    def __init__(
        self, functions: Functions, mailbox: Mailbox, show: Callable[[Mail], None], note: Callable[[str], None]
    ) -> None:
        self._functions = functions
        self._mailbox = mailbox
        self._show = show
        self._note = note
        self._running: set[asyncio.Task[None]] = set()
        self.environment: dict[str, str] = {}
        """What leads a function's calls here."""

    async def __aenter__(self) -> Self:
        self._runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.environment = {f"AWS_ENDPOINT_URL_{service}": address for service in ("LAMBDA", "SESV2")}
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._running:
            task.cancel()
        await self._runner.cleanup()

    async def _handle(self, http: web.BaseRequest) -> web.Response:
        body = await http.read()
        if http.path == SEND:
            return self._send(body)
        if match := INVOKE.fullmatch(http.path):
            arn = self._functions.arn_of(unquote(match[1]))
            return await self._invoke(arn, body, http.headers.get("X-Amz-Invocation-Type", "RequestResponse"))
        return _refused(404, "UnknownOperationException", f"{http.path} isn't served here")

    def _send(self, body: bytes) -> web.Response:
        try:
            mail = from_ses(json.loads(body))
        except (ValueError, KeyError, TypeError) as error:
            return _refused(400, "BadRequestException", f"it is no mail: {error}")
        self._mailbox.put(mail)
        self._show(mail)
        return web.json_response({"MessageId": str(uuid4())})

    async def _invoke(self, arn: str, event: bytes, kind: str) -> web.Response:
        if kind == "Event":
            task = asyncio.create_task(self._run_until_it_works(arn, event))
            self._running.add(task)
            task.add_done_callback(self._running.discard)
            return web.Response(status=202)
        try:
            result = await self._functions.invoke(arn, event, None, PATIENCE)
        except FunctionRefused as refused:
            return _refused(REFUSED.get(refused.code, 500), refused.code, str(refused))
        failed = {"X-Amz-Function-Error": "Unhandled"} if result.failed else {}
        return web.Response(body=result.payload, headers=failed)

    async def _run_until_it_works(self, arn: str, event: bytes) -> None:
        for pause in (*RETRIES, None):
            try:
                if not (await self._functions.invoke(arn, event, None, PATIENCE)).failed:
                    return
            except FunctionRefused as refused:
                self._note(str(refused))
            if pause is not None:
                await asyncio.sleep(pause)
        self._note(f"{arn.rpartition(':')[2]} failed three times: an event is lost")


def _refused(status: int, code: str, message: str) -> web.Response:
    return web.json_response({"message": message}, status=status, headers={"X-Amzn-ErrorType": code})
