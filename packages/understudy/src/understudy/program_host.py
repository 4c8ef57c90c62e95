"""Runs one Pulumi program in this process and writes what it declared, as JSON, to standard output.

Started by `understudy.program` for each run, because Pulumi keeps its settings, its stack and the imported
program in the process. The program meets what Pulumi's own language host gives it: `run_in_stack`, and the
folder of its main module as working directory and first on `sys.path`.
"""

import asyncio
import hashlib
import json
import os
import runpy
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pulumi
from google.protobuf import empty_pb2
from pulumi.runtime import mocks, settings, stack
from pulumi.runtime.proto import provider_pb2, resource_pb2

from understudy.aws import lookups
from understudy.aws.kind import Place
from understudy.aws.kinds import kind
from understudy.program_struct import from_struct, to_struct
from understudy.program_wire import Properties, reveal, secret

STACK = "pulumi:pulumi:Stack"
# Later versions of Pulumi have an answer of the engine's own, which says more.
INVOKED = getattr(resource_pb2, "ResourceInvokeResponse", provider_pb2.InvokeResponse)
GET_RESOURCE = "pulumi:pulumi:getResource"
READ_OUTPUTS = "pulumi:pulumi:readStackOutputs"
STACK_REFERENCE = "pulumi:pulumi:StackReference"
DOCUMENTS = frozenset({"accessPolicies", "assumeRolePolicy", "policy", "redrivePolicy"})
"""Properties that may be given as an object, and come back as JSON (`TransformJSONDocument`,
provider/resources.go of pulumi/pulumi-aws)."""


class Monitor(mocks.MockMonitor):
    """Answers the program in the engine's place and keeps what it declares."""

    def __init__(self, request: Properties) -> None:
        self.place = Place(request["region"])
        self.urn_start = f"urn:pulumi:{request['stage']}::{request['project']}::"
        self.stacks = request["stacks"]
        self.declared: dict[str, Properties] = {}
        self.stack_outputs: Properties = {}

    def make_urn(self, parent: str, type_: str, name: str) -> str:
        """As the engine builds it: the types of all parents but the stack, then the type."""
        parents = parent.split("::")[2] if parent else STACK
        return f"{self.urn_start}{type_ if parents == STACK else f'{parents}${type_}'}::{name}"

    def RegisterResource(  # noqa: N802 - the protocol's name
        self, request: resource_pb2.RegisterResourceRequest
    ) -> resource_pb2.RegisterResourceResponse:
        urn = self.make_urn(request.parent, request.type, request.name)
        if request.type == STACK:
            return resource_pb2.RegisterResourceResponse(urn=urn)
        inputs = from_struct(request.object)
        id_, outputs = "", inputs
        if request.custom:
            id_, outputs = self.create(request, urn, inputs, request.additionalSecretOutputs)
        self.keep(request, urn, id_, inputs, outputs)
        self.declared[urn] |= {"protect": request.protect, "ignore_changes": sorted(request.ignoreChanges)}
        return resource_pb2.RegisterResourceResponse(urn=urn, id=id_, object=to_struct(outputs))

    def ReadResource(  # noqa: N802
        self, request: resource_pb2.ReadResourceRequest
    ) -> resource_pb2.ReadResourceResponse:
        urn = self.make_urn(request.parent, request.type, request.name)
        if request.type == STACK_REFERENCE:
            return resource_pb2.ReadResourceResponse(urn=urn, properties=self.referenced(request.id))
        outputs = self.create(request, urn, from_struct(request.properties))[1]
        return resource_pb2.ReadResourceResponse(urn=urn, properties=to_struct(outputs))

    def create(
        self,
        request: resource_pb2.RegisterResourceRequest | resource_pb2.ReadResourceRequest,
        urn: str,
        inputs: Properties,
        secret_outputs: Iterable[str] = (),
    ) -> tuple[str, Properties]:
        digest = hashlib.sha256(urn.encode()).hexdigest()
        named = {"name": f"{request.name}-{digest[:7]}", **reveal(inputs)[0]}
        id_, computed = kind(request.type).answer(self.place, named, digest)
        outputs = {**computed, **{name: _as_given_back(name, value) for name, value in inputs.items()}}
        marked = {name: secret(outputs[name]) for name in secret_outputs if name in outputs}
        return id_, {**outputs, **marked}

    def keep(
        self,
        request: resource_pb2.RegisterResourceRequest,
        urn: str,
        id_: str,
        inputs: Properties,
        outputs: Properties,
    ) -> None:
        self.declared[urn] = {
            "type": request.type,
            "name": request.name,
            "urn": urn,
            "id": id_,
            "inputs": inputs,
            "outputs": outputs,
            "parent": request.parent,
            "depends_on": sorted(request.dependencies),
        }

    def referenced(self, name: str) -> Any:  # noqa: ANN401 - a protobuf Struct, whose stub has no type
        if name not in self.stacks:
            known = ", ".join(sorted(self.stacks)) or "none"
            raise pulumi.RunError(f"unknown stack {name!r}; stacks that were run before: {known}")
        return to_struct({"name": name, **self.stacks[name]})

    def RegisterResourceOutputs(  # noqa: N802
        self, request: resource_pb2.RegisterResourceOutputsRequest
    ) -> empty_pb2.Empty:
        outputs = from_struct(request.outputs)
        if request.urn in self.declared:
            self.declared[request.urn]["outputs"] = outputs
        else:
            self.stack_outputs = outputs
        return empty_pb2.Empty()

    def Invoke(self, request: resource_pb2.ResourceInvokeRequest) -> provider_pb2.InvokeResponse:  # noqa: N802
        arguments = reveal(from_struct(request.args))[0]
        engines = {GET_RESOURCE: self.resource, READ_OUTPUTS: self.outputs_before}
        own = engines.get(request.tok)
        answer = own(arguments) if own else lookups.guess(self.place, request.tok, arguments)
        response = INVOKED()
        getattr(response, "return").CopyFrom(to_struct(answer))
        return response

    def outputs_before(self, arguments: Properties) -> Properties:
        """What a program asks for a stack's outputs, its own from before too; one that wasn't run has none."""
        return {"outputs": {}, **self.stacks.get(arguments["name"], {}), **arguments}

    def resource(self, arguments: Properties) -> Properties:
        """What a program asks where it hands one resource to another whole."""
        urn = arguments["urn"]
        known = self.declared[urn]
        return {"urn": urn, "id": known["id"], "state": known["outputs"]}

    def answer(self) -> Properties:
        outputs, secrets = reveal(self.stack_outputs)
        resources = [_revealed(self.declared[urn]) for urn in sorted(self.declared)]
        return {"resources": resources, "outputs": outputs, "secret_outputs": secrets}


def _as_given_back(name: str, value: Any) -> Any:  # noqa: ANN401 - any property
    return json.dumps(value) if name in DOCUMENTS and isinstance(value, dict) else value


def _revealed(resource: Properties) -> Properties:
    inputs, secret_inputs = reveal(resource["inputs"])
    outputs, secret_outputs = reveal(resource["outputs"])
    secrets = {"secret_inputs": secret_inputs, "secret_outputs": secret_outputs}
    return {**resource, "inputs": inputs, "outputs": outputs, **secrets}


class NoMocks(mocks.Mocks):
    """set_mocks wants one; the monitor answers before any mock is asked."""

    def call(self, args: mocks.MockCallArgs) -> Any:  # noqa: ANN401
        raise NotImplementedError(args.token)

    def new_resource(self, args: mocks.MockResourceArgs) -> Any:  # noqa: ANN401
        raise NotImplementedError(args.typ)


def run(request: Properties) -> Properties:
    monitor = Monitor(request)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    pulumi.runtime.set_all_config(request["config"])
    mocks.set_mocks(
        NoMocks(), request["project"], request["stage"], preview=False, monitor=monitor, organization="organization"
    )
    settings.ROOT.set(None)  # run_in_stack makes the stack, and then registers its outputs
    main = Path(request["main"])
    os.chdir(main if main.is_dir() else main.parent)
    try:
        loop.run_until_complete(stack.run_in_stack(lambda: _run_main(main)))
    finally:
        loop.close()
    return monitor.answer()


def _run_main(main: Path) -> None:
    runpy.run_path(str(main), run_name="__main__")


def answer_to(request: Properties) -> Properties:
    try:
        return run(request)
    except pulumi.RunError as error:
        return {"error": str(error)}
    except Exception as error:  # noqa: BLE001 - whatever the program raises is the answer
        return {"error": f"{type(error).__name__}: {error}", "traceback": traceback.format_exc()}


if __name__ == "__main__":
    with os.fdopen(os.dup(1), "w") as out:
        os.dup2(2, 1)  # what the program prints must not end up within the answer
        out.write(json.dumps(answer_to(json.load(sys.stdin))))
    sys.stdout.flush()
    os._exit(0)  # taking all that is loaded apart would take a tenth of the whole time
