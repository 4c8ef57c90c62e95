"""What a stage is made of: Pulumi programs that are run here, or stacks that `pulumi up` has deployed."""

import sysconfig
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

import yaml

from understudy.aws import PARAMETER
from understudy.deployed import program_in
from understudy.lambdas.code import Uploaded, runtime_alone
from understudy.lambdas.specs import FUNCTION, Code, variables
from understudy.program import Program, Resource, run

PACKAGES = tuple(dict.fromkeys(Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")))


@dataclass(frozen=True)
class Part:
    """A program, and where the code of its functions lies."""

    program: Program
    code: Callable[[Resource], Code]


class Source(Protocol):
    @property
    def backend(self) -> str:
        """'' where nothing says one."""

    def parts(self, mongodb_uri: str, folder: Path) -> list[Part]:
        """In the order in which they add to each other. `mongodb_uri` goes before what is configured, if it isn't ''.

        `folder` is empty and the source's own. Raises ProgramError or CodeError.
        """


@dataclass(frozen=True)
class Projects:
    """Pulumi programs, run on this machine for a stage; workers run the code that lies beside them."""

    folders: tuple[Path, ...]
    stage: str = "dev"
    chosen_backend: str = ""
    """Goes before the stage file's."""

    @property
    def backend(self) -> str:
        file = self.folders[0] / f"Pulumi.{self.stage}.yaml"
        config = (yaml.safe_load(file.read_text()) or {}).get("config", {}) if file.exists() else {}
        return self.chosen_backend or str(config.get("gatehouse:backend", ""))

    def parts(self, mongodb_uri: str, folder: Path) -> list[Part]:  # noqa: ARG002 - nothing is unpacked
        programs: list[Program] = []
        for project in self.folders:
            programs.append(run(project, self.stage, self._overrides(mongodb_uri), stacks=tuple(programs)))
        return [Part(program, _lies_in(root)) for program, root in zip(programs, self.folders, strict=True)]

    def _overrides(self, mongodb_uri: str) -> dict[str, str]:
        # Nothing is uploaded. And services come after what they add to.
        fixed = {"gatehouse:packaging": "source", "gatehouse:services": ""}
        chosen = {"gatehouse:backend": self.chosen_backend, "gatehouse:mongodbUri": mongodb_uri}
        return fixed | {key: value for key, value in chosen.items() if value}


def _lies_in(root: Path) -> Callable[[Resource], Code]:
    return lambda _: Code(root, PACKAGES)


@dataclass(frozen=True)
class Deployed:
    """Stacks by what `pulumi stack export` wrote; each function runs from its own zip alone."""

    exports: tuple[Path, ...]

    @property
    def backend(self) -> str:
        functions = (function for program in self._programs for function in program.of_type(FUNCTION))
        return next((known["BACKEND"] for known in map(variables, functions) if "BACKEND" in known), "")

    def parts(self, mongodb_uri: str, folder: Path) -> list[Part]:
        values = {"MONGODB_URI_PARAMETER": mongodb_uri} if mongodb_uri else {}
        runtime = (runtime_alone(folder / "runtime"),)

        def code(function: Resource) -> Code:
            return Code(_uploaded(function).unpack(folder / str(function["name"])), runtime)

        return [Part(_with_values(program, values), code) for program in self._programs]

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
