"""`gatehouse users`: who has an account, on a deployed stage or a local one."""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.where import Local, Prefix, Stage, Where, refusing, settings

if TYPE_CHECKING:
    from domain.administration import Administration
    from domain.users import User

PAGE_MAX = 100
SHOWN = ("id", "email", "displayName", "roles", "disabled")

Json = Annotated[bool, typer.Option("--json", help="As JSON, for programs.")]
Who = Annotated[str, typer.Argument(metavar="USER", help="An id or an address.")]

app = typer.Typer(help="Who has an account.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_users(  # noqa: PLR0913 - one for each option
    *,
    limit: Annotated[int, typer.Option(min=1, max=PAGE_MAX, help="Users on the page.")] = PAGE_MAX,
    cursor: Annotated[str, typer.Option(help="Of the page before: the next one.")] = "",
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """A page of users, in no order of meaning. Whoever has just signed up may be missing for a second."""
    with refusing():
        page = administration(Where(stage, local, prefix)).page(limit, cursor)
    people = [told(user) for user in page.users]
    if as_json:
        say({"users": people, "cursor": page.cursor})
        return
    typer.echo("\n".join(table(people)))
    if page.cursor:
        typer.echo(f"there are more: --cursor {page.cursor}", err=True)


@app.command()
def show(
    who: Who, *, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False
) -> None:
    """One user."""
    with refusing():
        user = administration(Where(stage, local, prefix)).find(who)
    tell(user, as_json=as_json)


def administration(where: Where) -> "Administration":
    from service.administration import AdministrationUseCases  # noqa: PLC0415

    return AdministrationUseCases(settings(where)).administration()


def told(user: "User") -> dict[str, Any]:
    from domain.users import FIELDS  # noqa: PLC0415

    values = {name: getattr(user, field) for field, name in FIELDS.items()} | {"displayName": user.display_name}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def tell(user: "User", *, as_json: bool) -> None:
    fields = told(user)
    if as_json:
        say(fields)
        return
    width = max(map(len, fields))
    typer.echo("\n".join(f"{name:{width}}  {_text(value)}".rstrip() for name, value in fields.items()))


def say(value: object) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def table(people: Iterable[Mapping[str, Any]]) -> list[str]:
    rows = [SHOWN, *([_text(one[name]) for name in SHOWN] for one in people)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(SHOWN))]
    return ["  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, list) else str(value or "")
