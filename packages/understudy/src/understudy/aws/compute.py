"""Lambda functions, and who may call them."""

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from understudy.aws import interfaces
from understudy.aws.kind import Aws, Gone, Kind, Place, Properties, Refused
from understudy.aws.resource import Resource

# "Lambda quotas" in the Lambda guide; moto doesn't know it.
ENVIRONMENT_BYTES = 4096
ZIP_BYTES = 50 * 1024 * 1024
TIMEOUT_SECONDS = 900
# What takes a function out of a VPC, where the provider is told of none.
NO_VPC: Mapping[str, list[str]] = {"subnetIds": [], "securityGroupIds": []}
CODE = frozenset({"code", "architectures", "sourceCodeHash"})
ARN = "arn:aws:lambda:{region}:{account}:function:"
INVOKE_ARN = "arn:aws:apigateway:{{region}}:lambda:path/2015-03-31/functions/{}/invocations"


@dataclass(frozen=True, kw_only=True)
class Function(Resource):
    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        outputs = super().computed(place, id_, inputs)
        version = "1" if inputs.get("publish") else "$LATEST"
        return {**outputs, "version": version, "qualifiedArn": f"{outputs['arn']}:{version}"}

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        require_quotas(inputs)
        return {"environment": {"variables": {}}, "architectures": ["x86_64"], **super().asked(aws, inputs)}

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        zipped = {"zipFile": require_zip(inputs)}
        id_ = super().build(aws, {**inputs, "code": zipped, "publish": False}, digest)
        interfaces.make(aws, inputs)
        self.publish(aws, inputs)
        return id_

    def publish(self, aws: Aws, inputs: Properties) -> None:
        """A version of what the function is now, as the provider asks for after each change."""
        if inputs.get("publish"):
            self.call(aws, "publish_version", {"functionName": inputs["name"]})

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        if changed & CODE:
            asked = {**self.asked(aws, new), "zipFile": require_zip(new), "publish": False}
            self.call(aws, "update_function_code", asked)
        if changed - CODE:
            super().alter(aws, id_, old, {"vpcConfig": NO_VPC, **new}, changed)
        self.publish(aws, new)

    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        reserved = new.get("reservedConcurrentExecutions", -1)
        if changed:
            operation = "put_function_concurrency" if reserved >= 0 else "delete_function_concurrency"
            self.call(aws, operation, {"functionName": id_, "reservedConcurrentExecutions": reserved})

    def pending(self, changed: set[str], new: Properties) -> set[str]:
        # `updateComputedAttributesOnPublish` in terraform-provider-aws, internal/service/lambda/function.go.
        published = {"version", "qualifiedArn"} if new.get("publish") else set()
        code = {"codeSha256"} if changed & {"code", "sourceCodeHash"} else set()
        return {"lastModified", *published, *code}

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        version = self.newest(aws, found["FunctionName"]) if state.get("publish") else found["Version"]
        return {
            "version": version,
            "qualifiedArn": f"{found['FunctionArn']}:{version}",
            **({"environment": {"variables": found["Environment"]["Variables"]}} if state.get("environment") else {}),
        }

    def newest(self, aws: Aws, name: str) -> str:
        """The number of the version that was published last."""
        numbered = "max_by(Versions[?Version!='$LATEST'], &to_number(Version)).Version"
        return str(self.call(aws, "list_versions_by_function", {"functionName": name}, numbered))


def require_quotas(inputs: Properties) -> None:
    variables = (inputs.get("environment") or {}).get("variables", {})
    size = len(json.dumps(variables).encode())
    if size > ENVIRONMENT_BYTES:
        raise Refused(f"the environment of {inputs['name']} has {size} bytes; AWS takes {ENVIRONMENT_BYTES}")
    if inputs.get("timeout", 1) > TIMEOUT_SECONDS:
        raise Refused(f"the timeout of {inputs['name']} is over {TIMEOUT_SECONDS} s")


def require_zip(inputs: Properties) -> bytes:
    code = zip_bytes(inputs["code"])
    if len(code) > ZIP_BYTES:
        raise Refused(f"the zip of {inputs['name']} has {len(code)} bytes; AWS takes {ZIP_BYTES} in a call")
    require_handler(code, inputs["handler"])
    return code


def zip_bytes(archive: Properties) -> bytes:
    """What would be uploaded: the file itself where it is a zip, else a zip of the archive's files."""
    path = archive.get("path")
    if path and zipfile.is_zipfile(path):
        return Path(path).read_bytes()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name, content in sorted(files("", archive)):
            file.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()


def files(prefix: str, node: Properties) -> Iterator[tuple[str, bytes]]:
    """Names and contents of an archive or asset, as Pulumi describes it."""
    if "assets" in node:
        for name, child in node["assets"].items():
            yield from files(f"{prefix}/{name}".lstrip("/"), child)
    elif "text" in node:
        yield prefix, node["text"].encode()
    elif "path" in node:
        yield from from_disk(prefix, Path(node["path"]))
    else:
        raise Refused(f"archives are read from files, folders and texts only; {prefix!r} is another thing")


def from_disk(prefix: str, path: Path) -> Iterator[tuple[str, bytes]]:
    for file in [path] if path.is_file() else path.rglob("*"):
        if file.is_file():
            name = f"{prefix}/{file.relative_to(path)}" if file != path else prefix
            yield name.lstrip("/"), file.read_bytes()


def require_handler(code: bytes, handler: str) -> None:
    """AWS finds out at the first call; here the module of a Python handler must be in the zip."""
    module = handler.rpartition(".")[0].replace(".", "/")
    sources = {f"{module}.py", f"{module}/__init__.py"}
    with zipfile.ZipFile(io.BytesIO(code)) as file:
        if not {*sources, *(f"{source}c" for source in sources)} & set(file.namelist()):
            raise Refused(f"the handler {handler} needs {module}.py, which isn't in its archive")


@dataclass(frozen=True, kw_only=True)
class Permission(Resource):
    def own_id(self, place: Place, inputs: Properties, digest: str) -> str:
        return inputs.get("statementId") or super().own_id(place, inputs, digest)

    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401
        statements = json.loads(super().look(aws, id_, state))["Statement"]
        found = [one for one in statements if one["Sid"] == id_]
        if not found:
            raise Gone(id_)
        return found[0]


KINDS: Mapping[str, Kind] = {
    "aws:lambda/alias:Alias": Resource(
        service="lambda",
        id=f"{ARN}{{functionName}}:{{name}}",
        calls="create_alias get_alias delete_alias update_alias",
        outputs={"arn": "{id}", "invokeArn": INVOKE_ARN.format("{id}")},
        replaces="functionName name",
    ),
    "aws:lambda/function:Function": Function(
        service="lambda",
        calls="create_function get_function delete_function update_function_configuration",
        found="Configuration",
        names={"name": "FunctionName"},
        outputs={"arn": f"{ARN}{{name}}", "invokeArn": INVOKE_ARN.format(f"{ARN}{{name}}")},
        settled=frozenset({"reservedConcurrentExecutions"}),
        replaces="name packageType",
    ),
    "aws:lambda/permission:Permission": Permission(
        service="lambda",
        id="pulumi-{digest:.17}",
        calls="add_permission get_policy remove_permission",
        found="Policy",
        key="statementId",
        names={"function": "FunctionName"},
        outputs={"statementId": "{id}"},
        replaces="action eventSourceToken function principal qualifier sourceAccount sourceArn statementId",
    ),
}
