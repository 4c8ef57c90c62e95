"""What long work says: lines for people or for programs, and how far it is where a person looks."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

if TYPE_CHECKING:
    from migration.copying.copy import Told
    from migration.copying.records import Unfit

Json = Annotated[bool, typer.Option("--json", help="A line of JSON for each thing that is said.")]


class Says:
    def __init__(self, as_json: bool) -> None:  # noqa: FBT001 - the option as it comes
        self._as_json = as_json
        self._console = Console(stderr=True)

    @contextmanager
    def progress(self, kind: str, what: str, total: int | None) -> Iterator["Told"]:
        """With the rate and the time that is left."""
        from migration.copying.copy import Told  # noqa: PLC0415

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            _Rate(),
            TimeRemainingColumn(),
        )
        with Progress(*columns, console=self._console, disable=self._as_json, transient=True) as bar:
            task = bar.add_task(f"{kind}, {what}", total=total)
            yield Told(lambda done: bar.advance(task, done), lambda one: self._problem(kind, one))

    def counts(self, what: str, kind: str, counts: Mapping[str, int]) -> None:
        told = {name: number for name, number in counts.items() if number}
        words = ", ".join(f"{number} {name}" for name, number in told.items()) or "none"
        self.line({"event": what, "kind": kind, "counts": told}, f"{kind}, {what}: {words}")

    def line(self, told: Mapping[str, Any], words: str) -> None:
        typer.echo(json.dumps(told, ensure_ascii=False) if self._as_json else words)

    def _problem(self, kind: str, problem: "Unfit") -> None:
        self.line({"event": "problem", "kind": kind, **problem._asdict()}, f"{kind} {problem.name}: {problem.reason}")


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:,.0f}/s" if task.speed else "")
