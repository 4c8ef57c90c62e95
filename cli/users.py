"""`gatehouse users`: who has an account, on a deployed stage or a local one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.where import Local, Prefix, Stage, Where, refusing, settings

if TYPE_CHECKING:
    from domain.administration import Administration
    from domain.events import Event
    from domain.users import User

PAGE_MAX = 100
REQUIRED = "The password opens nothing more, every session is over, and a mail leads to another."
SHOWN = ("id", "email", "displayName", "roles", "disabled")

Json = Annotated[bool, typer.Option("--json", help="As JSON, for programs.")]
Who = Annotated[str, typer.Argument(metavar="USER", help="An id or an address.")]
FirstName = Annotated[str | None, typer.Option()]
LastName = Annotated[str | None, typer.Option()]
Roles = Annotated[str | None, typer.Option(help="All of them, comma-separated; '' for none.", metavar="ROLE,…")]
CustomerAccount = Annotated[str | None, typer.Option(help="The application's own id of the customer.")]

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
    typer.echo("\n".join(table(SHOWN, people)))
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


@app.command()
def create(  # noqa: PLR0913 - one for each option
    email: Annotated[str, typer.Argument(help="The address.")],
    *,
    first_name: FirstName = None,
    last_name: LastName = None,
    roles: Roles = None,
    customer_account_id: CustomerAccount = None,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """Open an account for somebody, who gets a mail to set a password by where the stage sends mails."""
    given = _given(firstName=first_name, lastName=last_name, roles=roles, customerAccountId=customer_account_id)
    with refusing():
        user = administration(Where(stage, local, prefix)).create({"email": email, **given})
    tell(user, as_json=as_json)


@app.command("set")
def set_fields(  # noqa: PLR0913 - one for each option
    who: Who,
    *,
    first_name: FirstName = None,
    last_name: LastName = None,
    roles: Roles = None,
    customer_account_id: CustomerAccount = None,
    require_new_password: Annotated[bool, typer.Option("--require-new-password", help=REQUIRED)] = False,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """Write what is given of a user, and nothing else; '' takes it away."""
    given = _given(firstName=first_name, lastName=last_name, roles=roles, customerAccountId=customer_account_id)
    if require_new_password:
        given["requireNewPassword"] = True
    tell(_changed(Where(stage, local, prefix), who, given), as_json=as_json)


@app.command()
def disable(
    who: Who, *, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False
) -> None:
    """Let a user in no more, and end all sessions; nothing is deleted."""
    tell(_changed(Where(stage, local, prefix), who, {"disabled": True}), as_json=as_json)


@app.command()
def enable(
    who: Who, *, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False
) -> None:
    """Let a disabled user in again."""
    tell(_changed(Where(stage, local, prefix), who, {"disabled": False}), as_json=as_json)


@app.command("sign-out")
def sign_out(who: Who, *, stage: Stage = "dev", local: Local = None, prefix: Prefix = None) -> None:
    """End all sessions of a user."""
    with refusing():
        admin = administration(Where(stage, local, prefix))
        admin.sign_out(admin.find(who).id)


@app.command()
def delete(
    who: Who,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
) -> None:
    """Delete a user with all that is kept of them. It can't be undone."""
    with refusing():
        admin = administration(Where(stage, local, prefix))
        user = admin.find(who)
        if not yes:
            typer.confirm(f"Delete {user.email} ({user.id}) on {local or stage} for good?", abort=True)
        admin.delete(user.id)


@app.command()
def export(who: Who, *, stage: Stage = "dev", local: Local = None, prefix: Prefix = None) -> None:
    """All that is stored of a user, as JSON: what `GET /account/export` gives them."""
    from handlers import shown  # noqa: PLC0415
    from service.administration import AdministrationUseCases  # noqa: PLC0415

    with refusing():
        use_cases = AdministrationUseCases(settings(Where(stage, local, prefix)))
        kept = use_cases.my_account().kept(use_cases.administration().find(who).id)
    say(shown.kept(kept))


def administration(where: Where) -> "Administration":
    from service.administration import AdministrationUseCases  # noqa: PLC0415

    found = AdministrationUseCases(settings(where)).administration()
    return replace(found, journal=replace(found.journal, log=Unlogged()))


class Unlogged:
    """The log of events, of a command: what it prints is for whoever runs it."""

    def record(self, event: "Event") -> None: ...

    def lost(self, event: "Event", error: Exception) -> None:
        typer.echo(f"the event {event.kind} wasn't taken: {error}", err=True)


def _changed(where: Where, who: str, data: Mapping[str, Any]) -> "User":
    with refusing():
        admin = administration(where)
        return admin.change(admin.find(who).id, data)


def _given(**options: str | None) -> dict[str, Any]:
    given: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    if "roles" in given:
        given["roles"] = [role.strip() for role in given["roles"].split(",") if role.strip()]
    return given


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


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> list[str]:
    cells = [list(columns), *([_text(row[name]) for name in columns] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, list) else str(value or "")
