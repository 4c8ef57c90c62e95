"""The routes of a stage in a frame: a table of columns where it has room, and indented lines where it hasn't."""

from collections.abc import Iterable, Iterator

from understudy.gateway.model import Method, Stage
from understudy.lambdas.specs import unqualified

HEAD = ("method", "path", "protected by", "function")
GAP = "  "
FRAME = 4
"""Characters of a line of it."""
Row = tuple[str, str, str, str]


def panel(stage: Stage, title: str, subtitle: str, width: int) -> list[str]:
    """Lines of at most `width` characters, unless a title is longer."""
    shown = list(_folded(_routes(stage, width - FRAME), width - FRAME))
    room = max(map(len, [*shown, f" {title} ", f" {subtitle} "]))
    framed = [f"│ {line:{room}} │" for line in shown]
    return [_edge("╭", title, "╮", room), *framed, _edge("╰", subtitle, "╯", room)]


def _edge(left: str, text: str, right: str, room: int) -> str:
    return f"{left}{f' {text} ':─^{room + 2}}{right}"


def _routes(stage: Stage, width: int) -> list[str]:
    """All but CORS's preflights; what the names of all functions and authorizers begin with stands once, below."""
    rows = [_row(method) for method in stage.methods if method.http_method != "OPTIONS"]
    start = _common_start(name for row in rows for name in row[2:] if name)
    short: list[Row] = [(verb, path, by.removeprefix(start), to.removeprefix(start)) for verb, path, by, to in rows]
    columns = _columns([HEAD, *short])
    shown = columns if max(map(len, columns)) <= width else list(_lines(short))
    return [*shown, f"names without {start}"] if start else shown


def _row(method: Method) -> Row:
    function = unqualified(method.integration.function_arn).rpartition(":")[2]
    protected = method.authorizer.name if method.authorizer else ""
    return method.http_method, method.resource_path, protected, function or method.integration.type.lower()


def _common_start(names: Iterable[str]) -> str:
    """Up to its last hyphen; '' for a single name."""
    first, *others = sorted(set(names)) or [""]
    cuts = [index + 1 for index, character in enumerate(first) if character == "-" and others]
    return next((first[:cut] for cut in reversed(cuts) if all(name.startswith(first[:cut]) for name in others)), "")


def _columns(rows: list[Row]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [GAP.join(map(str.ljust, row, widths)).rstrip() for row in rows]


def _lines(rows: Iterable[Row]) -> Iterator[str]:
    for verb, path, protected, function in rows:
        yield f"{verb} {path}"
        yield f"{GAP}{f'{protected} → ' if protected else ''}{function}"


def _folded(lines: Iterable[str], width: int) -> Iterator[str]:
    for line in lines:
        yield from (line[at : at + width] for at in range(0, len(line) or 1, width))
