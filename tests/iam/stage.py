"""A stage on this machine in which each function calls AWS as its own role."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import bcrypt
import boto3
from understudy.aws import embedded
from understudy.aws.kind import ACCOUNT
from understudy.gateway.declared import Declarations
from understudy.gateway.functions import FunctionRefused, Result
from understudy.gateway.hosts import Hosts
from understudy.gateway.listeners import Listeners
from understudy.lambdas.service import LambdaService
from understudy.lambdas.specs import Code, function_specs, permissions
from understudy.mails import Mailbox
from understudy.processes import Processes
from understudy.receiver import Receiver
from understudy.source import PACKAGES

from tests.iam.gate import Gate
from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from understudy.gateway.refusals import Response
    from understudy.gateway.request import Call
    from understudy.program import Program

    from tests.iam.policies import Policy

FUNCTION = "aws:lambda/function:Function"
PARAMETER = "aws:ssm/parameter:Parameter"


def roles(program: Program) -> dict[str, Sequence[Policy]]:
    """The policies of each function's role, by the function's logical name."""
    functions = program.of_type(FUNCTION)
    return {function.name: policies(program, str(function["role"])) for function in functions}


def policies(program: Program, arn: str) -> list[Policy]:
    """All that a role has; ways of granting that no function of ours uses are refused, so that none is overlooked."""
    [role] = [one for one in program.of_type("aws:iam/role:Role") if one["arn"] == arn]
    attached = [one.name for one in program.of_type("aws:iam/rolePolicyAttachment:RolePolicyAttachment")]
    if attached or {"inlinePolicies", "managedPolicyArns"} & role.inputs.keys():
        raise NotImplementedError(f"role {role.name} is granted rights in a way that isn't looked at here")
    granted = program.of_type("aws:iam/rolePolicy:RolePolicy")
    return [json.loads(one["policy"]) for one in granted if one["role"] == role.id]


def own_keys(program: Program) -> dict[str, str]:
    return {str(one["name"]): one["keyId"] for one in program.of_type(PARAMETER) if one.inputs.get("keyId")}


class ByRole:
    """The functions, each signing its calls with an access key of its own: its logical name."""

    def __init__(self, processes: Processes, program: Program) -> None:
        self._processes = processes
        self._program = program
        self._services: dict[str, LambdaService] = {}

    async def declare(self, endpoint: str, log: Any) -> None:
        names = {function["arn"]: function.name for function in self._program.of_type(FUNCTION)}
        for spec in function_specs(self._program, lambda _: Code(ROOT, PACKAGES)):
            service = self._services[spec.arn] = LambdaService(self._processes, log)
            caller = {**embedded.environment(endpoint), "AWS_ACCESS_KEY_ID": names[spec.arn]}
            await service.declare([spec], permissions(self._program), caller)

    async def invoke(self, arn: str, event: bytes, source: str | None, patience: float) -> Result:
        if arn not in self._services:
            raise FunctionRefused("ResourceNotFoundException", f"Function not found: {arn}")
        return await self._services[arn].invoke(arn, event, source, patience)

    def arn_of(self, name: str) -> str:
        [arn] = [function["arn"] for function in self._program.of_type(FUNCTION) if function["name"] == name]
        return str(arn)

    async def close(self) -> None:
        await asyncio.gather(*(service.close() for service in self._services.values()))


@dataclass(frozen=True, slots=True)
class Silent:
    """Watches a stage and says nothing."""

    def request(self, call: Call, response: Response, milliseconds: float) -> None: ...

    def note(self, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Guarded:
    """A stage that is up: its base address, the gate that its functions' calls go through, what they log and mail."""

    url: str
    gate: Gate
    log: list[str]
    mails: Mailbox
    aws: str


@asynccontextmanager
async def guarded(program: Program, granted: Mapping[str, Sequence[Policy]]) -> AsyncIterator[Guarded]:
    log: list[str] = []
    mails = Mailbox()
    async with Processes() as processes:
        endpoint = await embedded.start(processes)
        await embedded.provision(endpoint, program)
        functions = ByRole(processes, program)
        async with (
            Receiver(functions, mails, lambda _: None, log.append) as receiver,
            Gate(endpoint, ACCOUNT, granted, own_keys(program), beside(receiver)) as gate,
        ):
            await functions.declare(gate.endpoint, lambda _, line: log.append(line))
            async with Hosts(Listeners(0), functions, Silent()) as hosts:
                served, *_ = await hosts.serve(list(Declarations([program]).stages()))  # an issuer's is the second
                yield Guarded(served.url, gate, log, mails, endpoint)
            await functions.close()


def beside(receiver: Receiver) -> dict[str, str]:
    told = receiver.environment
    return {"Lambda": told["AWS_ENDPOINT_URL_LAMBDA"], "SES": told["AWS_ENDPOINT_URL_SESV2"]}


def weaken(aws: str, program: Program, password: str) -> None:
    """Everybody's password hash becomes one from before, which is made anew at the next sign-in."""
    client = boto3.client(
        "dynamodb", endpoint_url=aws, region_name=program.region, aws_access_key_id="x", aws_secret_access_key="x"
    )
    old = {"S": bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode()}
    for table in [one["name"] for one in program.of_type("aws:dynamodb/table:Table")]:
        for item in client.scan(TableName=table)["Items"]:
            if item["sk"]["S"] == "USER":
                client.put_item(TableName=table, Item={**item, "passwordHash": old})
