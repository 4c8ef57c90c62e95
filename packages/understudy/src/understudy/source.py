"""What a stage is made of: Pulumi programs that are run here, or stacks that `pulumi up` has deployed."""

import sysconfig
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from understudy.deployed import program_in
from understudy.lambdas.code import Uploaded, link, runtime_alone
from understudy.lambdas.specs import FUNCTION, Code, variables
from understudy.program import Program, Resource, run
from understudy.project_files import Overrides, configured, project, qualified, working_folder

PARAMETER = "aws:ssm/parameter:Parameter"
PACKAGES = tuple(dict.fromkeys(Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")))


@dataclass(frozen=True)
class Part:
    """A program, and where the code of its functions lies."""

    program: Program
    code: Callable[[Resource], Code]


class Source(Protocol):
    @property
    def folders(self) -> tuple[Path, ...]:
        """Where a change may change what is served."""

    def parts(self, folder: Path) -> list[Part]:
        """In the order in which they add to each other. `folder` is empty and the source's own. Raises StageError."""


@dataclass(frozen=True)
class Projects:
    """Pulumi programs, run on this machine for a stage; workers run the code that they declare."""

    folders: tuple[Path, ...]
    stage: str = "dev"
    config: Overrides = field(default_factory=dict)
    """Goes before what the stage files say. A key without a namespace is the first program's."""

    def setting(self, key: str) -> Any:  # noqa: ANN401 - any YAML value
        """The first program's setting of this name; None where nobody has set it. Raises StageError."""
        first = self.folders[0]
        return configured(first, self.stage, self.config).get(f"{project(first)['name']}:{key}")

    def parts(self, folder: Path) -> list[Part]:
        config = qualified(self.folders[0], self.config)
        programs: list[Program] = []
        for root in self.folders:
            programs.append(run(root, self.stage, config, stacks=tuple(programs)))
        return [Part(program, _declared(root, folder)) for program, root in zip(programs, self.folders, strict=True)]


def _declared(root: Path, folder: Path) -> Callable[[Resource], Code]:
    """Where a function declares no code, the project's; paths are seen from where the program runs."""
    seen_from = working_folder(root)

    def code(function: Resource) -> Code:
        archive = function.outputs.get("code") or {}
        declared = any(archive.get(name) for name in ("path", "assets", "uri"))
        return Code(link(archive, folder / str(function["name"]), seen_from) if declared else root, PACKAGES)

    return code


@dataclass(frozen=True)
class Deployed:
    """Stacks by what `pulumi stack export` wrote; each function runs from its own zip alone."""

    exports: tuple[Path, ...]
    parameters: Mapping[str, str] = field(default_factory=dict)
    """Other values for parameters, by the variable in which functions have a parameter's name."""

    @property
    def folders(self) -> tuple[Path, ...]:
        return ()

    def variable(self, name: str) -> str:
        """What the functions have in their environment under this name; '' where none has it. Raises StageError."""
        functions = (function for program in self._programs for function in program.of_type(FUNCTION))
        return next((known[name] for known in map(variables, functions) if name in known), "")

    def parts(self, folder: Path) -> list[Part]:
        runtime = (runtime_alone(folder / "runtime"),)

        def code(function: Resource) -> Code:
            return Code(_uploaded(function).unpack(folder / str(function["name"])), runtime)

        return [Part(_with_values(program, self.parameters), code) for program in self._programs]

    @cached_property
    def _programs(self) -> tuple[Program, ...]:
        return tuple(program_in(export) for export in self.exports)


def _uploaded(function: Resource) -> Uploaded:
    architecture = (function.outputs.get("architectures") or ["x86_64"])[0]
    archive = function.outputs.get("code") or {}
    return Uploaded(str(function["name"]), archive, str(function.outputs.get("runtime")), str(architecture))


def _with_values(program: Program, values: Mapping[str, str]) -> Program:
    """With other values in the parameters that functions know by these names: production's database isn't ours."""
    read = [variables(function) for function in program.of_type(FUNCTION)]
    wanted = {known[name]: value for name, value in values.items() for known in read if name in known}

    def changed(resource: Resource) -> Resource:
        if resource.type != PARAMETER or resource["name"] not in wanted:
            return resource
        return replace(resource, outputs={**resource.outputs, "value": wanted[resource["name"]]})

    return replace(program, resources=tuple(map(changed, program.resources)))
