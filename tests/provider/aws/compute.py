"""Lambda functions, and who may call them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.provider.aws.archives import require_handler, zip_bytes
from tests.provider.aws.resource import Resource, every_key, gone, only, pascal, renamed, upper
from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from tests.provider.schema import Properties

# "Lambda quotas" in the Lambda guide; moto doesn't know it.
ENVIRONMENT_BYTES = 4096
ZIP_BYTES = 50 * 1024 * 1024
TIMEOUT_SECONDS = 900


class Function(Resource):
    service = "lambda"
    replaces = frozenset({"name", "packageType", "region"})

    def make(self, inputs: Properties) -> str:
        require_quotas(inputs)
        self.aws.create_function(
            FunctionName=inputs["name"],
            Code={"ZipFile": self.code(inputs)},
            Architectures=inputs.get("architectures", ["x86_64"]),
            Tags=self.account.tags(inputs),
            **self.configuration(inputs),
        )
        self.reserve(inputs["name"], inputs)
        return str(inputs["name"])

    def code(self, inputs: Properties) -> bytes:
        code = zip_bytes(inputs["code"])
        if len(code) > ZIP_BYTES:
            raise Refused(f"the zip of {inputs['name']} has {len(code)} bytes; AWS takes {ZIP_BYTES} in a call")
        require_handler(code, inputs["handler"])
        return code

    def configuration(self, inputs: Properties) -> dict[str, Any]:
        names = {
            "role": "Role",
            "handler": "Handler",
            "runtime": "Runtime",
            "description": "Description",
            "timeout": "Timeout",
            "memorySize": "MemorySize",
            "layers": "Layers",
            "kmsKeyArn": "KMSKeyArn",
        }
        variables = {"Environment": {"Variables": inputs.get("environment", {}).get("variables", {})}}
        nested = {
            upper(name): every_key(inputs[name], upper)
            for name in ("vpcConfig", "tracingConfig", "loggingConfig", "ephemeralStorage", "snapStart")
            if inputs.get(name)
        }
        return {**renamed(inputs, names), **variables, **nested}

    def reserve(self, name: str, inputs: Properties) -> None:
        reserved = inputs.get("reservedConcurrentExecutions", -1)
        if reserved >= 0:
            self.aws.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=reserved)
        else:
            self.aws.delete_function_concurrency(FunctionName=name)

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        require_quotas(new)
        code = {"code", "architectures", "sourceCodeHash"}
        if changed & code:
            architectures = new.get("architectures", ["x86_64"])
            self.aws.update_function_code(FunctionName=id_, ZipFile=self.code(new), Architectures=architectures)
        if "reservedConcurrentExecutions" in changed:
            self.reserve(id_, new)
        if changed - code - {"reservedConcurrentExecutions"}:
            self.aws.update_function_configuration(FunctionName=id_, **self.configuration(new))

    def pending(self, changed: set[str]) -> set[str]:
        code = {"codeSha256"} if changed & {"code", "sourceCodeHash"} else set()
        return {"lastModified", *code}

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        arn = self.account.arn("lambda", f"function:{id_}")
        self.aws.untag_resource(Resource=arn, TagKeys=former)
        self.aws.tag_resource(Resource=arn, Tags=tags)

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_function(FunctionName=id_)
        about = found["Configuration"]
        arn = about["FunctionArn"]
        call = f"lambda:path/2015-03-31/functions/{arn}/invocations"
        environment = {"environment": {"variables": about.get("Environment", {}).get("Variables", {})}}
        return {
            "arn": arn,
            "name": id_,
            "invokeArn": f"arn:aws:apigateway:{self.account.region}:{call}",
            "qualifiedArn": f"{arn}:{about['Version']}",
            "version": about["Version"],
            "codeSha256": about["CodeSha256"],
            "lastModified": about["LastModified"],
            **renamed(about, {"Handler": "handler", "Runtime": "runtime", "Role": "role"}),
            **renamed(about, {"MemorySize": "memorySize", "Timeout": "timeout"}),
            **(environment if state.get("environment") else {}),
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_function(FunctionName=id_)


def require_quotas(inputs: Properties) -> None:
    variables = inputs.get("environment", {}).get("variables", {})
    size = len(json.dumps(variables).encode())
    if size > ENVIRONMENT_BYTES:
        raise Refused(f"the environment of {inputs['name']} has {size} bytes; AWS takes {ENVIRONMENT_BYTES}")
    if inputs.get("timeout", 1) > TIMEOUT_SECONDS:
        raise Refused(f"the timeout of {inputs['name']} is over {TIMEOUT_SECONDS} s")


class Permission(Resource):
    service = "lambda"
    replaces = frozenset(
        {
            "action",
            "eventSourceToken",
            "function",
            "principal",
            "qualifier",
            "region",
            "sourceAccount",
            "sourceArn",
            "statementId",
        }
    )

    def make(self, inputs: Properties) -> str:
        id_ = str(inputs.get("statementId") or f"pulumi-{abs(hash(json.dumps(inputs, sort_keys=True))):x}")
        named = pascal(inputs, "action", "principal", "sourceArn", "sourceAccount", "qualifier")
        self.aws.add_permission(FunctionName=inputs["function"], StatementId=id_, **named)
        return id_

    def observe(self, id_: str, state: Properties) -> Properties:
        policy = json.loads(self.aws.get_policy(FunctionName=state["function"])["Policy"])
        found = [one for one in policy["Statement"] if one["Sid"] == id_]
        if not found:
            raise gone(id_)
        return {"statementId": id_, "action": only(found, id_)["Action"]}

    def remove(self, id_: str, state: Properties) -> None:
        self.aws.remove_permission(FunctionName=state["function"], StatementId=id_)


class Alias(Resource):
    service = "lambda"
    replaces = frozenset({"functionName", "name", "region"})

    def make(self, inputs: Properties) -> str:
        asked = pascal(inputs, "functionName", "functionVersion", "name", "description")
        return str(self.aws.create_alias(**asked)["AliasArn"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.aws.update_alias(**pascal(new, "functionName", "functionVersion", "name", "description"))

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_alias(**pascal(state, "functionName", "name"))
        call = f"lambda:path/2015-03-31/functions/{id_}/invocations"
        return {
            "arn": found["AliasArn"],
            "functionVersion": found["FunctionVersion"],
            "invokeArn": f"arn:aws:apigateway:{self.account.region}:{call}",
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_alias(**pascal(state, "functionName", "name"))


KINDS = {
    "aws:lambda/alias:Alias": Alias,
    "aws:lambda/function:Function": Function,
    "aws:lambda/permission:Permission": Permission,
}
