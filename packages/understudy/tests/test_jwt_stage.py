"""Stages behind JWT authorizers: issuers that are served beside them, and what is found out when they come up."""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from understudy.gateway.declared import Declarations
from understudy.gateway.hosts import Hosts
from understudy.gateway.listeners import Listeners
from understudy.gateway.model import DeclarationError
from understudy.gateway.request import Request as Sent
from understudy.gateway.stage import DeployedStage
from understudy_tests.declare import EXECUTION_ARN, REGION, Declared
from understudy_tests.issuer import Issuer, public, signed
from understudy_tests.jwt_apis import declared
from understudy_tests.stub import StubFunctions, deployed, request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.gateway.hosts import Served
    from understudy.program import Program

ISSUING = "issuer0001"
ADDRESS = f"https://{ISSUING}.execute-api.{REGION}.amazonaws.com/dev"
JSON = "application/json"


class Notes(list[str]):
    def note(self, text: str) -> None:
        self.append(text)

    def request(self, *_: object) -> None:
        """Nobody reads it."""


def issuer(name: str = ADDRESS) -> Program:
    """An API of two documents, as static answers."""
    program = Declared("issuer")
    api = {"id": ISSUING, "name": "issuer", "rootResourceId": "root000001"}
    program.add("apigateway/restApi", "issuer", **api, executionArn=EXECUTION_ARN.replace("api0000001", ISSUING))
    documents = {
        "openid-configuration": {"issuer": name, "jwks_uri": f"{name}/.well-known/jwks.json"},
        "jwks.json": {"keys": [public("rsa")]},
    }
    for path, document in documents.items():
        program.mock(f"GET /.well-known/{path}", responseTemplates={JSON: json.dumps(document)})
    program.deploy()
    for resource in program.resources:
        if resource.outputs.get("restApi"):
            resource.outputs["restApi"] = ISSUING  # type: ignore[index]
    return program.program()


def api(kind: str, trusted: str, **settings: Any) -> Program:
    return declared({"issuers": [{"issuer": trusted}], **settings}, kind)


async def served(programs: list[Program], notes: Notes, ask: Any = None) -> list[Served]:
    functions = StubFunctions(items=lambda _: {"statusCode": 200})
    async with Hosts(Listeners(0), functions, notes) as hosts:
        found = await hosts.serve(Declarations(programs).stages())
        if ask:
            await asyncio.to_thread(ask, {one.stage.api_id: one.url for one in found})
        return found


def status(url: str, token: str) -> int:
    try:
        with urlopen(Request(url, headers={"Authorization": f"Bearer {token}"})) as response:
            return int(response.status)
    except HTTPError as error:
        with error:
            return error.code


@pytest.mark.parametrize("kind", ["REST", "HTTP"])
def test_an_issuer_that_is_served_beside_it_is_found_at_its_address_on_aws(kind: str) -> None:
    notes = Notes()

    def ask(urls: dict[str, str]) -> None:
        url = urls["api0000001"] + "/items"
        assert status(url, signed({"claims": {"iss": ADDRESS}})) == 200
        assert status(url, signed({})) == 401

    asyncio.run(served([issuer(), api(kind, ADDRESS)], notes, ask))
    assert notes == []


@contextmanager
def two_free_ports() -> Iterator[int]:
    """The first of two neighbours."""
    with free_port() as port:
        try:
            socket.create_server(("127.0.0.1", port + 1)).close()
        except OSError:
            with two_free_ports() as others:
                yield others
            return
        yield port


def test_an_issuer_may_be_called_by_its_address_on_this_machine() -> None:
    with two_free_ports() as port:
        # An API of documents alone has the port behind the one that was asked for.
        name = f"http://127.0.0.1:{port + 1}/dev"

        async def serve() -> list[Served]:
            listeners = Listeners(port)
            functions = StubFunctions(items=lambda _: {"statusCode": 200})
            async with Hosts(listeners, functions, Notes()) as hosts:
                found = await hosts.serve(Declarations([issuer(name), api("REST", name)]).stages())
                token = signed({"claims": {"iss": name}})
                url = next(one.url for one in found if one.stage.api_id != ISSUING)
                assert await asyncio.to_thread(status, f"{url}/items", token) == 200
                return found

        assert asyncio.run(serve())[1].url == name


@contextmanager
def free_port() -> Iterator[int]:
    with Listeners(0) as listeners:
        port = listeners.port
    yield port


@pytest.mark.parametrize(
    ("name", "why"),
    [
        (f"{ADDRESS}/", "names 'https://issuer0001"),
        ("https://other.example", "names 'https://other.example'"),
    ],
)
def test_a_rest_api_whose_issuer_says_another_name_isnt_served(name: str, why: str) -> None:
    with pytest.raises(DeclarationError, match=why):
        asyncio.run(served([issuer(name), api("REST", ADDRESS)], Notes()))


def test_an_http_api_whose_issuer_says_another_name_is_served_and_takes_no_token() -> None:
    notes = Notes()
    asyncio.run(served([issuer("https://other.example"), api("HTTP", ADDRESS)], notes))
    assert notes == [
        f"AWS answers 401 to every token: the discovery document of {ADDRESS} names 'https://other.example'"
    ]


def test_an_issuer_that_cant_be_reached_is_noted() -> None:
    with free_port() as port:
        nobody, notes = f"http://127.0.0.1:{port}", Notes()
        asyncio.run(served([api("REST", nobody)], notes))
    assert notes[0].startswith(
        f"no token of the issuer {nobody} can be verified, and AWS would refuse a JWT authorizer"
    )


def test_mappings_and_templates_get_a_claim_as_json_text() -> None:
    program = Declared()
    made = {resource.urn: resource for resource in declared({}, "REST").resources}
    program.resources += [one for one in made.values() if "deployment" not in one.type and "stage" not in one.type]
    template = '{"name":$context.authorizer.claims.name,"roles":$context.authorizer.claims.roles}'
    protected = {"authorization": "JWT", "authorizerId": "by001"}
    key = program.method("GET /mock", **protected)
    asked = {JSON: '{"statusCode": 200}'}
    program.add("apigateway/integration", "mock", **key, type="MOCK", requestTemplates=asked)
    program.add("apigateway/methodResponse", "mock", **key, statusCode="200")
    program.add("apigateway/integrationResponse", "mock", **key, statusCode="200", responseTemplates={JSON: template})
    program.deploy()
    stage = deployed(program, StubFunctions(), Issuer())
    token = signed({"claims": {"name": 'Doe, "Jané"', "roles": ["user", "editor"]}})
    response = asyncio.run(stage.answer(request("GET /mock", {"Authorization": f"Bearer {token}"})))[0]
    assert response.body == b'{"name":"Doe, \\"Jan\\u00e9\\"","roles":["user","editor"]}'


def test_a_refused_token_is_answered_by_the_apis_own_gateway_response() -> None:
    program = Declared()
    program.resources += [one for one in declared({}, "REST").resources if "stage" not in one.type]
    texts = {JSON: '{"code":"$context.error.responseType"}'}
    program.add(
        "apigateway/response", "no", restApiId="api0000001", responseType="UNAUTHORIZED", responseTemplates=texts
    )
    program.deploy()
    stage = DeployedStage(Declarations([program.program()]).stages()[0], StubFunctions(), Issuer())
    response = asyncio.run(stage.answer(Sent("GET", "/dev/items")))[0]
    assert (response.status, response.body) == (401, b'{"code":"UNAUTHORIZED"}')


@pytest.mark.parametrize("authorizer", [None, "CUSTOM"])
def test_a_method_wants_an_authorizer_of_its_kind(authorizer: str | None) -> None:
    program = Declared()
    program.rest_api()
    about = {"restApi": "api0000001", "name": "by", "type": "REQUEST", "identitySource": "context.requestId"}
    if authorizer:
        program.add("apigateway/authorizer", "by", **about)
    key = program.method("GET /a", authorization="JWT", authorizerId="by")
    program.add("apigateway/integration", "a", **key, type="MOCK")
    program.deploy()
    with pytest.raises(DeclarationError, match="isn't for authorization JWT"):
        Declarations([program.program()]).stages()


def test_a_route_wants_an_authorizer_of_its_kind() -> None:
    program = declared({}, "HTTP")
    kept = [one for one in program.resources if "authorizer" not in one.type]
    with pytest.raises(DeclarationError, match="requires a valid JWT authorizer"):
        Declarations([type(program)("test", "dev", REGION, tuple(kept), {}, frozenset())]).stages()
