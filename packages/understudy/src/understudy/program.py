"""Runs a Pulumi program on this machine, without CLI or account, and gives back what it declares.

The program runs under Pulumi's own test interface, in a process of its own (about a second, most of it
the import of pulumi), so any number of programs and stages can be run side by side.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from understudy import quick
from understudy.errors import StageError
from understudy.project_files import Overrides, configured, main_folder, virtualenv
from understudy.project_files import project as read_project

DEFAULT_REGION = "us-east-1"

Properties = Mapping[str, Any]
Ask = Callable[[Mapping[str, Any]], dict[str, Any]]


class ProgramError(StageError):
    """The program refused its configuration or failed; the message is what `pulumi up` would show."""


@dataclass(frozen=True)
class Resource:
    """A declared resource, as the provider would get it: names in camelCase, every output resolved.

    An asset is `{"path": ...}` or `{"text": ...}`, an archive `{"path": ...}` or `{"assets": {name: ...}}`.
    `outputs` holds the inputs too. `secret_inputs` and `secret_outputs` are the dotted paths of the values
    that Pulumi keeps encrypted in its state, such as `value` or `environment.variables.NAME`.
    """

    type: str
    name: str
    urn: str
    id: str
    inputs: Properties
    outputs: Properties
    parent: str
    depends_on: frozenset[str]
    secret_inputs: frozenset[str]
    secret_outputs: frozenset[str]
    protect: bool
    ignore_changes: frozenset[str] = frozenset()

    def __getitem__(self, output: str) -> Any:  # noqa: ANN401 - a property may be any JSON value
        return self.outputs[output]


@dataclass(frozen=True)
class Program:
    """What one run declared: resources sorted by URN, and the stack's outputs."""

    project: str
    stage: str
    region: str
    resources: tuple[Resource, ...]
    outputs: Properties
    secret_outputs: frozenset[str]

    def of_type(self, *types: str) -> Iterator[Resource]:
        """The resources of these types, named as in `aws:lambda/function:Function`."""
        return (resource for resource in self.resources if resource.type in types)

    def one(self, type_: str, name: str) -> Resource:
        """The resource of this type and logical name. Raises KeyError where there is none."""
        return self._by_name[type_, name]

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Resource]:
        return {(resource.type, resource.name): resource for resource in self.resources}

    @property
    def full_name(self) -> str:
        """What a StackReference calls this stack where `pulumi login` is a local or S3 backend."""
        return f"organization/{self.project}/{self.stage}"


def run(
    project: Path,
    stage: str,
    overrides: Overrides | None = None,
    *,
    stacks: tuple[Program, ...] = (),
    ask: Ask | None = None,
) -> Program:
    """Run the program in the folder `project` for a stage.

    `overrides` go before the stage file's configuration. `stacks` are what its StackReferences may name. `ask` gives
    the answer of `understudy.program_host` to a request; by default that is started for it. Raises
    ProgramError, ProjectError.
    """
    name = read_project(project)["name"]
    config = _configuration(project, stage, overrides or {})
    region = config.setdefault("aws:region", DEFAULT_REGION)
    request = {
        "project": name,
        "stage": stage,
        "main": str(main_folder(project)),
        "region": region,
        "config": config,
        "stacks": {program.full_name: _as_reference(program) for program in stacks},
    }
    answer = (ask or partial(ask_host, virtualenv(project)))(request)
    if "error" in answer:
        raise ProgramError("\n".join(filter(None, [answer["error"], answer.get("traceback")])))
    return Program(
        project=name,
        stage=stage,
        region=region,
        resources=tuple(map(_resource, answer["resources"])),
        outputs=answer["outputs"],
        secret_outputs=frozenset(answer["secret_outputs"]),
    )


def _configuration(project: Path, stage: str, overrides: Overrides) -> dict[str, str]:
    """The values as the engine hands them to a program: all strings."""
    values = configured(project, stage, overrides)
    for key, value in values.items():
        if isinstance(value, Mapping) and value.keys() == {"secure"}:
            raise ProgramError(
                f"Pulumi.{stage}.yaml holds {key} encrypted, and only `pulumi` can read that: "
                f"give its value with --config {key}=..."
            )
    return {key: _as_text(value) for key, value in values.items()}


def _as_text(value: Any) -> str:  # noqa: ANN401 - any YAML value
    return value if isinstance(value, str) else json.dumps(value)


def _as_reference(program: Program) -> dict[str, Any]:
    return {"outputs": dict(program.outputs), "secretOutputNames": sorted(program.secret_outputs)}


def ask_host(environment: Path | None, request: Mapping[str, Any]) -> dict[str, Any]:
    """The answer of `understudy.program_host`, in a process of its own. Raises ProgramError where that dies.

    `environment` is the virtual environment that the program is written for; None: this Python's.
    """
    python = str(environment / "bin" / "python") if environment else sys.executable
    finished = subprocess.run(  # noqa: S603 - whoever runs the program trusts the Python that it names
        [python, "-P", quick.__file__, "understudy.program_host"],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        env=_environment(),
        check=False,
    )
    if finished.returncode != 0:
        raise ProgramError(f"the program ended its process ({finished.returncode}):\n{finished.stderr}")
    answer: dict[str, Any] = json.loads(finished.stdout)
    return answer


def _environment() -> dict[str, str]:
    """Nothing of the caller's account or Pulumi settings may decide what a program declares.

    Compiling pulumi_aws takes longer than running the program: Python may keep what it compiled.
    """
    unwanted = ("AWS_", "PULUMI_", "PYTHONDONTWRITEBYTECODE")
    return {key: value for key, value in os.environ.items() if not key.startswith(unwanted)}


def _resource(fields: dict[str, Any]) -> Resource:
    for key in ("depends_on", "ignore_changes", "secret_inputs", "secret_outputs"):
        fields[key] = frozenset(fields[key])
    return Resource(**fields)
