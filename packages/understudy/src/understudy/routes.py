"""The routes of a stage, as a table of columns where it has room and of indented lines where it hasn't."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from understudy.gateway.model import Method, Stage
from understudy.lambdas.specs import unqualified

HEAD = ("method", "path", "protected by", "function")
GAP = 2
Row = tuple[str, str, str, str]


def routes(stage: Stage, width: int) -> RenderableType:
    """All but CORS's preflights; what the names of all functions and authorizers begin with stands once, below."""
    rows = [_row(method) for method in stage.methods if method.http_method != "OPTIONS"]
    start = _common_start(name for row in rows for name in row[2:] if name)
    short: list[Row] = [(verb, path, by.removeprefix(start), to.removeprefix(start)) for verb, path, by, to in rows]
    widest = [max(map(len, column)) for column in zip(HEAD, *short, strict=True)]
    shown = _columns(short) if sum(widest) + GAP * (len(HEAD) - 1) <= width else _lines(short)
    return Group(shown, Text(f"names without {start}", style="dim")) if start else shown


def _row(method: Method) -> Row:
    function = unqualified(method.integration.function_arn).rpartition(":")[2]
    protected = method.authorizer.name if method.authorizer else ""
    return method.http_method, method.resource_path, protected, function or method.integration.type.lower()


def _common_start(names: Iterable[str]) -> str:
    """Up to its last hyphen; '' for a single name."""
    first, *others = sorted(set(names)) or [""]
    cuts = [index + 1 for index, character in enumerate(first) if character == "-" and others]
    return next((first[:cut] for cut in reversed(cuts) if all(name.startswith(first[:cut]) for name in others)), "")


def _columns(rows: Iterable[Row]) -> Table:
    table = Table(*HEAD, box=None, padding=(0, GAP, 0, 0), pad_edge=False)
    for row in rows:
        table.add_row(*row)
    return table


def _lines(rows: Iterable[Row]) -> Table:
    table = Table.grid()
    for verb, path, protected, function in rows:
        table.add_row(Text(f"{verb} {path}", overflow="fold"))
        table.add_row(Text(f"  {f'{protected} → ' if protected else ''}{function}", style="dim", overflow="fold"))
    return table
