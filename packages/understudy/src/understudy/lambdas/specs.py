"""Declared functions, and the environment that Lambda gives them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from understudy.program import Program, Resource

FUNCTION = "aws:lambda/function:Function"
PERMISSION = "aws:lambda/permission:Permission"
DEFAULT_TIMEOUT_SECONDS = 3
DEFAULT_MEMORY_MB = 128


@dataclass(frozen=True, slots=True)
class Code:
    """Where a function's modules are found: its own root, then the runtime's packages, then nothing else."""

    root: Path
    packages: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class FunctionSpec:
    arn: str
    name: str
    handler: str
    timeout_seconds: int
    memory_mb: int
    variables: Mapping[str, str]
    runtime: str
    region: str
    code: Code
    reserved_concurrency: int | None = None
    """None: as many at once as this machine runs."""
    json_logs: bool = False

    @property
    def label(self) -> str:
        """The module that holds the handler: what a reader of the log knows the function by."""
        return self.handler.split(".")[-2] if "." in self.handler else self.name


@dataclass(frozen=True, slots=True)
class Permission:
    """A statement of a function's resource policy; patterns as IAM's ArnLike has them."""

    function: str
    action: str
    principal: str
    source_arn: str


def variables(function: Resource) -> Mapping[str, str]:
    """Its environment, as declared; what has no value isn't in it."""
    declared = (function.outputs.get("environment") or {}).get("variables") or {}
    return {name: str(value) for name, value in declared.items() if value is not None}


def function_specs(program: Program, code: Callable[[Resource], Code]) -> list[FunctionSpec]:
    return [_spec(function, program.region, code(function)) for function in program.of_type(FUNCTION)]


def _spec(function: Resource, region: str, code: Code) -> FunctionSpec:
    values: Mapping[str, Any] = function.outputs
    reserved = values.get("reservedConcurrentExecutions", -1)
    return FunctionSpec(
        arn=str(values["arn"]),
        name=str(values["name"]),
        handler=str(values.get("handler") or ""),
        timeout_seconds=int(values.get("timeout") or DEFAULT_TIMEOUT_SECONDS),
        memory_mb=int(values.get("memorySize") or DEFAULT_MEMORY_MB),
        variables=variables(function),
        runtime=str(values.get("runtime") or ""),
        region=region,
        code=code,
        reserved_concurrency=None if reserved < 0 else int(reserved),
        json_logs=(values.get("loggingConfig") or {}).get("logFormat") == "JSON",
    )


def permissions(program: Program) -> list[Permission]:
    return [
        Permission(
            function=unqualified(str(declared["function"])),
            action=str(declared["action"]),
            principal=str(declared["principal"]),
            source_arn=str(declared.outputs.get("sourceArn") or "*"),
        )
        for declared in program.of_type(PERMISSION)
    ]


def unqualified(arn: str) -> str:
    """The function of `arn:…:function:NAME` or of that with a version or alias behind it."""
    return re.sub(r"(:function:[^:]+):.*$", r"\1", arn)


def environment(spec: FunctionSpec, runtime_api: str, aws: Mapping[str, str]) -> dict[str, str]:
    """Exactly what a function sees, and nothing of the caller's environment.

    First Lambda's own ("Defined runtime environment variables"), then what is declared, then `aws`, which leads
    the function's AWS calls to the embedded AWS.
    """
    defined = {
        "AWS_DEFAULT_REGION": spec.region,
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{spec.runtime}",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(spec.memory_mb),
        "AWS_LAMBDA_FUNCTION_NAME": spec.name,
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_FORMAT": "JSON" if spec.json_logs else "Text",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{spec.name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": "local",
        "AWS_LAMBDA_RUNTIME_API": runtime_api,
        "AWS_REGION": spec.region,
        "LAMBDA_TASK_ROOT": str(spec.code.root),
        "LANG": "en_US.UTF-8",
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "PYTHONPATH": ":".join(map(str, (spec.code.root, *spec.code.packages))),
        "TZ": ":UTC",
        "_HANDLER": spec.handler,
    }
    return {**defined, **spec.variables, **aws}
