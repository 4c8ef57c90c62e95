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

from understudy.gateway.functions import FunctionRefused, Result
from understudy.http import Exchange, HttpServer, awaiting
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
        self._server = HttpServer(awaiting(self._handle))
        address = f"http://127.0.0.1:{await self._server.open()}"
        self.environment = {f"AWS_ENDPOINT_URL_{service}": address for service in ("LAMBDA", "SESV2")}
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._running:
            task.cancel()
        await self._server.close()

    async def _handle(self, http: Exchange) -> None:
        if http.target == SEND:
            return self._send(http)
        if match := INVOKE.fullmatch(http.target):
            return await self._invoke(self._functions.arn_of(unquote(match[1])), http)
        return _refuse(http, 404, "UnknownOperationException", f"{http.target} isn't served here")

    def _send(self, http: Exchange) -> None:
        try:
            mail = from_ses(json.loads(http.body))
        except (ValueError, KeyError, TypeError) as error:
            return _refuse(http, 400, "BadRequestException", f"it is no mail: {error}")
        self._mailbox.put(mail)
        self._show(mail)
        return _answer(http, 200, {"MessageId": str(uuid4())})

    async def _invoke(self, arn: str, http: Exchange) -> None:
        if http.header("x-amz-invocation-type") == "Event":
            task = asyncio.create_task(self._run_until_it_works(arn, http.body))
            self._running.add(task)
            task.add_done_callback(self._running.discard)
            return http.answer(202)
        try:
            result = await self._functions.invoke(arn, http.body, None, PATIENCE)
        except FunctionRefused as refused:
            return _refuse(http, REFUSED.get(refused.code, 500), refused.code, str(refused))
        failed = [("X-Amz-Function-Error", "Unhandled")] if result.failed else []
        return http.answer(200, failed, result.payload)

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


def _refuse(http: Exchange, status: int, code: str, message: str) -> None:
    _answer(http, status, {"message": message}, ("X-Amzn-ErrorType", code))


def _answer(http: Exchange, status: int, body: object, *headers: tuple[str, str]) -> None:
    http.answer(status, [("Content-Type", "application/json"), *headers], json.dumps(body).encode())
