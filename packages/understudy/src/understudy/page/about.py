"""What the whole stage has, whichever of its APIs is asked."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from understudy.gateway.model import Method
from understudy.program import Program, Resource

TABLE, PARAMETER, FUNCTION = (
    "aws:dynamodb/table:Table",
    "aws:ssm/parameter:Parameter",
    "aws:lambda/function:Function",
)
DESCRIPTION = "openapi.yaml"


@dataclass
class About:
    environment: dict[str, str] = field(default_factory=dict)
    """What leads a program's AWS calls to the embedded AWS; its credentials open nothing else."""
    programs: Sequence[Program] = ()
    folders: Sequence[Path] = ()
    """Of the programs, where they are run here."""

    @property
    def description(self) -> Path | None:
        """The API's, where a program has an openapi.yaml."""
        return next((file for folder in self.folders if (file := folder / DESCRIPTION).is_file()), None)

    def kept(self) -> Iterator[tuple[str, str, str]]:
        """Kind, name, and a word on it: tables and parameters without what is in them, and functions."""
        for table in self._of(TABLE):
            yield "table", table["name"], _keys(table)
        for parameter in self._of(PARAMETER):
            yield "parameter", parameter["name"], str(parameter["type"])
        for function in self._of(FUNCTION):
            yield "function", function["name"], str(function.outputs.get("handler") or "an image")

    def _of(self, kind: str) -> Iterator[Resource]:
        for program in self.programs:
            yield from program.of_type(kind)


def _keys(table: Resource) -> str:
    named = (("key", table.outputs.get("hashKey")), ("sorted by", table.outputs.get("rangeKey")))
    return ", ".join(f"{what} {name}" for what, name in named if name)


def described(file: Path, stage: str, methods: Iterable[Method]) -> bytes:
    """An OpenAPI description as JSON, whose server is the stage."""
    import yaml  # noqa: PLC0415 - few ask for it

    description: dict[str, Any] = yaml.load(file.read_text(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    served = [method.resource_path for method in methods]
    return json.dumps({**description, "servers": [{"url": f"/{stage}{_root(description, served)}"}]}).encode()


def _root(description: dict[str, Any], served: Iterable[str]) -> str:
    """What stands before the described paths where they are served."""
    longest = max(description.get("paths", {}), key=len, default="")
    return next((path.removesuffix(longest) for path in served if longest and path.endswith(longest)), "")
