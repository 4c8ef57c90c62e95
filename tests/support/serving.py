"""A stage over HTTP in this process: the declared API before the functions, each with the settings that it is told.

API Gateway is the local stage's own; the functions run in threads and not in workers, so that a test reaches their
store, their log and their clock, and starts in a second.
"""

from __future__ import annotations

import asyncio
import http.client
import importlib
import json
import uuid
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager
from dataclasses import asdict, dataclass, field
from threading import Event, Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import mongomock
import pytest
from understudy.gateway.declared import Declarations
from understudy.gateway.functions import Result
from understudy.gateway.hosts import Hosts
from understudy.gateway.listeners import Listeners
from understudy.program import Program, run
from understudy.testing import Answer

from adapters.aws import http as http_of_aws
from adapters.invoked_errands import InvokedErrands
from adapters.outbox import LoggedMail
from tests.support.atomic import one_at_a_time
from tests.support.checkout import ROOT
from tests.support.doors import forget
from tests.support.stores import aws, dynamodb_client, moto, new_table

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence

    from understudy.gateway.refusals import Response
    from understudy.gateway.request import Call

    from domain.mail import Errand, Message

PASSWORD = "seven green parrots read the timetable"
OURS = "http://localhost:5173"
"""A page that Pulumi.dev.yaml lists."""
FUNCTION = "aws:lambda/function:Function"
SECRETS = {
    "SESSION_SECRET": "a session secret that nobody guesses at all",
    "JWT_ACCESS_SECRET": "an access secret that nobody guesses at all",
    "JWT_REFRESH_SECRET": "a refresh secret that nobody guesses at all",
}
PATIENCE = 120
"""Seconds for an answer. Moto does one thing at a time, which fifty requests wait for; and a write that is sent again
is another to it, as it doesn't know `ClientRequestToken`: whoever signs up would hear that the address is taken."""
FREE = "100000/1/1"
TOLD = SECRETS | {
    "BCRYPT_ROUNDS": "4",
    "MONGODB_URI": "mongodb://127.0.0.1:1/app",
    # Everybody here is one address.
    "LIMIT_SIGN_IN_ADDRESS": FREE,
    "LIMIT_SIGN_UP": FREE,
    "LIMIT_REFRESH_ADDRESS": FREE,
    "LIMIT_MAIL_ADDRESS": FREE,
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has signed up."""

    email: str
    access: str
    refresh: str
    cookie: str
    """As a browser sends it; '' where none holds the token."""

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.access}"}


class PostOffice:
    """Takes errands and mails; `function` is what the stage has errands run by."""

    def __init__(self, patch: pytest.MonkeyPatch, function: Callable[[Any, None], Any]) -> None:
        self._function = function
        self._errands: deque[Errand] = deque(maxlen=1)
        self._messages: list[Message] = []
        patch.setattr(InvokedErrands, "leave", lambda _, errand: self._errands.append(errand))
        patch.setattr(LoggedMail, "send", lambda _, message: self._messages.append(message))

    def run(self) -> list[Message]:
        """What comes of the last errand."""
        self._messages.clear()
        self._function(asdict(self._errands.pop()), None)
        return [*self._messages]


@dataclass
class Served:
    """`log` holds each line that a function has written, `bodies` each answer's."""

    backend: str
    url: str
    cookie_name: str
    log: list[str]
    patch: pytest.MonkeyPatch
    post_office: PostOffice
    bodies: list[str] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return self.backend.partition("-")[2]

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        """A body that is no text is sent as JSON; names of headers have `_` for `-`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        typed = {"Content-Type": "application/json"} if body is not None else {}
        return self.exchange(method, path, body, [*(typed | named).items()])

    def exchange(self, method: str, path: str, body: object, headers: Sequence[tuple[str, str]]) -> Answer:
        """Headers as they stand, also two of one name."""
        base = urlsplit(self.url)
        content = body if body is None or isinstance(body, (bytes, str)) else json.dumps(body)
        raw = content.encode(errors="surrogatepass") if isinstance(content, str) else content
        connection = http.client.HTTPConnection(str(base.hostname), base.port, timeout=PATIENCE)
        with closing(connection):
            connection.putrequest(method, base.path + path)
            for name, value in [*headers, ("Content-Length", str(len(raw or b"")))]:
                connection.putheader(name, value.encode())
            connection.endheaders(raw)
            response = connection.getresponse()
            answer = Answer(response.status, response.getheaders(), response.read())
        self.bodies.append(answer.body.decode())
        return answer

    def post(self, path: str, body: object = None, **headers: str) -> Answer:
        return self.send("POST", path, body, **headers)

    def person(self) -> Person:
        email = f"{uuid.uuid4().hex}@example.org"
        answer = self.post("/signup", applicant(email))
        assert answer.status == 201, answer.body
        data = answer.json()["data"]
        return Person(email, data["access_token"], data["refresh_token"], self.cookie(answer))

    def sign_in(self, email: str, password: str = PASSWORD, **headers: str) -> Answer:
        return self.post("/signin", {"email": email, "password": password}, **headers)

    def mailed(self, answer: Answer) -> list[Message]:
        """What is mailed because of the last request, which has succeeded."""
        assert answer.status in {202, 204}, answer.body
        return self.post_office.run()

    def cookie(self, answer: Answer) -> str:
        """The session cookie that it sets, or ''."""
        values = (value.partition(";")[0] for name, value in answer.headers if name.lower() == "set-cookie")
        return next((value for value in values if value.startswith(f"{self.cookie_name}=")), "")


def applicant(email: str) -> dict[str, str]:
    return {"email": email, "password": PASSWORD, "firstName": "Ada", "lastName": "Lovelace"}


def code(answer: Answer) -> tuple[int, str]:
    """Status and code of a refusal, in the one shape of refusals."""
    body = answer.json()
    assert body["success"] is False
    assert body["requestId"]
    return answer.status, body["error"]["code"]


class InProcess:
    """The functions, by ARN, each in a thread of its own."""

    def __init__(self, handlers: Mapping[str, Callable[[Any, None], Any]]) -> None:
        self._handlers = handlers
        self._threads = ThreadPoolExecutor(64)

    async def invoke(self, arn: str, event: bytes, source: str | None, patience: float) -> Result:  # noqa: ARG002
        handler, loop = self._handlers[arn], asyncio.get_running_loop()
        try:
            output = await loop.run_in_executor(self._threads, handler, json.loads(event), None)
        except Exception as error:  # noqa: BLE001 - as Lambda reports what a function raises
            failure = {"errorType": type(error).__name__, "errorMessage": str(error)}
            return Result(json.dumps(failure).encode(), failed=True)
        return Result(json.dumps(output).encode())


class Silent:
    """Watches a stage and says nothing."""

    def request(self, call: Call, response: Response, milliseconds: float) -> None: ...

    def note(self, text: str) -> None: ...


def on_every_pair(group: str) -> list[Any]:
    """A fixture's parameters: the backends, and the tests of each in one process."""
    pairs = [f"{store}-{token}" for store in ("dynamodb", "mongodb") for token in ("jwt", "session")]
    return [pytest.param(name, marks=pytest.mark.xdist_group(f"{group} on {name}")) for name in pairs]


@contextmanager
def serving(backend: str, **settings: str) -> Iterator[Served]:
    """The dev stage with this backend, and with settings by their keys."""
    program = run(ROOT, "dev", _declared({"backend": backend, **settings}))
    log: list[str] = []
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        store = _stores(stack, patch, f"{backend} {settings.get('legacyBackend', '')}")
        handlers = {
            one.name: _handler(patch, one.name, {**_variables(one.outputs), **TOLD, **store}, log)
            for one in program.of_type(FUNCTION)
        }
        office = PostOffice(patch, handlers["mail"])
        by_arn = {one["arn"]: handlers[one.name] for one in program.of_type(FUNCTION)}
        url = stack.enter_context(_http(program, InProcess(by_arn)))
        [name] = {_variables(one.outputs).get("COOKIE_NAME", "") for one in program.of_type(FUNCTION)} - {""} or {""}
        yield Served(backend, url, name, log, patch, office)


def _declared(settings: Mapping[str, str]) -> dict[str, str]:
    over_mongodb = "mongodb" in settings["backend"] + settings.get("legacyBackend", "")
    mongodb = {"mongodbUri": TOLD["MONGODB_URI"]} if over_mongodb else {}
    fast = dict.fromkeys(("throttleRate", "hashingThrottleRate"), "10000")
    wanted = {
        "mail": "outbox",
        "mailLinks": f"{OURS}/account",
        **fast,
        **dict.fromkeys(("throttleBurst", "hashingThrottleBurst"), "5000"),
        **mongodb,
        **settings,
    }
    return {f"gatehouse:{name}": value for name, value in wanted.items()}


def _variables(function: Mapping[str, Any]) -> dict[str, str]:
    """Its environment, without the names of parameters: their values are here."""
    told: dict[str, str] = function["environment"]["variables"]
    return {name: value for name, value in told.items() if not name.endswith("_PARAMETER")}


def _stores(stack: ExitStack, patch: pytest.MonkeyPatch, backends: str) -> dict[str, str]:
    """What functions are told of those that the backends name."""
    mongodb = _mongodb(patch) if "mongodb" in backends else {}
    return mongodb | (_dynamodb(stack, patch) if "dynamodb" in backends else {})


def _dynamodb(stack: ExitStack, patch: pytest.MonkeyPatch) -> dict[str, str]:
    endpoint = stack.enter_context(moto())
    _aws(patch, endpoint)
    for name in ("CONNECT_SECONDS", "ANSWER_SECONDS"):
        patch.setattr(http_of_aws, name, PATIENCE)
    return {"TABLE_NAME": new_table(dynamodb_client(endpoint))}


def _aws(patch: pytest.MonkeyPatch, endpoint: str) -> None:
    for name, value in aws(endpoint).items():
        patch.setenv(name, value)


def _mongodb(patch: pytest.MonkeyPatch) -> dict[str, str]:
    one_at_a_time(patch)
    database: Any = mongomock.MongoClient(tz_aware=True)["app"]
    patch.setattr(importlib.import_module("adapters.mongodb"), "connect", lambda *_, **__: database)
    _aws(patch, "http://127.0.0.1:1")
    return {}


def _handler(
    patch: pytest.MonkeyPatch, function: str, told: Mapping[str, str], log: list[str]
) -> Callable[[Any, None], Any]:
    """Imported anew, as a cold start does, in its own environment."""
    forget()
    with patch.context() as environ:
        for name, value in told.items():
            environ.setenv(name, value)
        module = importlib.import_module(f"handlers.{function}")
    written = importlib.import_module("handlers.log")
    patch.setattr(written, "print", lambda line, **_: log.append(line), raising=False)
    handler: Callable[[Any, None], Any] = module.handler
    return handler


@contextmanager
def _http(program: Program, functions: InProcess) -> Iterator[str]:
    """An event loop in a thread; gives the stage's base address."""
    started, addresses = Event(), list[str]()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def serve() -> None:
        async with _hosts(program, functions) as url:
            addresses.append(url)
            started.set()
            await stop.wait()

    thread = Thread(target=loop.run_until_complete, args=(serve(),), daemon=True)
    thread.start()
    assert started.wait(PATIENCE)
    try:
        yield addresses[0]
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


@asynccontextmanager
async def _hosts(program: Program, functions: InProcess) -> AsyncIterator[str]:
    async with Hosts(Listeners(0), functions, Silent()) as hosts:
        [served] = await hosts.serve(list(Declarations([program]).stages()))
        yield served.url
