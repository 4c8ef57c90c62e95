"""`gatehouse sessions`: where somebody is signed in, on a deployed stage or a local one."""

from typing import TYPE_CHECKING, Annotated

import typer

from cli.users import Json, Who, administration, say, table
from cli.where import Local, Prefix, Stage, Where, refusing

if TYPE_CHECKING:
    from domain.sessions import Session

SHOWN = ("id", "createdAt", "lastUsedAt", "ip", "userAgent")

app = typer.Typer(help="Where somebody is signed in.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_sessions(
    who: Who, *, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False
) -> None:
    """A user's sessions that still count, the last used first."""
    with refusing():
        admin = administration(Where(stage, local, prefix))
        found = [_told(session) for session in admin.sessions_of(admin.find(who).id)]
    if as_json:
        say({"sessions": found})
    else:
        typer.echo("\n".join(table(SHOWN, found)))


@app.command()
def end(
    who: Who,
    session: Annotated[str, typer.Argument(help="Its id, as `list` has it.")],
    *,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
) -> None:
    """End one session of a user."""
    with refusing():
        admin = administration(Where(stage, local, prefix))
        admin.end_session(admin.find(who).id, session)


def _told(session: "Session") -> dict[str, str | None]:
    from domain.sessions import UNKNOWN  # noqa: PLC0415

    opened = session.created_at.isoformat() if session.created_at != UNKNOWN else None
    used = session.used_at.isoformat() if not session.never_ends() else None
    where = {"ip": session.origin.ip, "userAgent": session.origin.user_agent}
    return {"id": session.handle, "createdAt": opened, "lastUsedAt": used, **where}
