"""`gatehouse events`: what happened to somebody's account, on a deployed stage or a local one."""

from typing import Annotated

import typer

from cli.users import Json, Who, say, table
from cli.where import Local, Prefix, Stage, Where, refusing, settings

SHOWN = ("at", "kind", "by", "ip", "userAgent", "sessionId")

Limit = Annotated[int, typer.Option(min=1, max=5000, help="Events at most.")]


def events(  # noqa: PLR0913 - one for each option
    who: Who,
    *,
    limit: Limit = 100,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """What happened to a user's account, the newest first: who did it, when and from where."""
    from domain.events import told  # noqa: PLC0415
    from service.administration import AdministrationUseCases  # noqa: PLC0415

    with refusing():
        use_cases = AdministrationUseCases(settings(Where(stage, local, prefix)))
        user = use_cases.administration().find(who)
        found = [dict(told(event)) for event in use_cases.my_events().of(user.id, limit)]
    if as_json:
        say({"events": found})
    else:
        typer.echo("\n".join(table(SHOWN, [{**dict.fromkeys(SHOWN), **event} for event in found])))
