"""What long work says: lines for people or for programs, and how far it is where a person looks."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from migration.copying.records import Unfit
    from migration.copying.work import Told

Json = Annotated[bool, typer.Option("--json", help="A line of JSON for each thing that is said.")]


class Says:
    def __init__(self, as_json: bool) -> None:  # noqa: FBT001 - the option as it comes
        self._as_json = as_json

    @contextmanager
    def progress(self, kind: str, what: str, total: int | None) -> Iterator["Told"]:
        """With the rate and the time that is left."""
        from cli.bars import bar  # noqa: PLC0415 - only long work loads it
        from migration.copying.work import Told  # noqa: PLC0415

        with bar(shown=not self._as_json) as shown:
            task = shown.add_task(f"{kind}, {what}", total=total)
            yield Told(lambda done: shown.advance(task, done), lambda one: self._problem(kind, one))

    def counts(self, what: str, kind: str, counts: Mapping[str, int]) -> None:
        told = {name: number for name, number in counts.items() if number}
        words = ", ".join(f"{number} {name}" for name, number in told.items()) or "none"
        self.line({"event": what, "kind": kind, "counts": told}, f"{kind}, {what}: {words}")

    def line(self, told: Mapping[str, Any], words: str) -> None:
        typer.echo(json.dumps(told, ensure_ascii=False) if self._as_json else words)

    def _problem(self, kind: str, problem: "Unfit") -> None:
        self.line({"event": "problem", "kind": kind, **problem._asdict()}, f"{kind} {problem.name}: {problem.reason}")
