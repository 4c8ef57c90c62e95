"""`gatehouse COMMAND`, and `python -m cli COMMAND`."""

from pathlib import Path
from typing import Annotated

import typer

from cli import events, keys, migrate, people, sessions, users

MAX_PORT = 65_535
PROJECT = "Folder of a Pulumi program; several are served together. By default this checkout."
CONFIG = "KEY=VALUE: goes before what the stage file says; nothing is written."
DEPLOYED = "Instead: what `pulumi stack export` wrote of a deployed stack; several likewise."

app = typer.Typer(
    name="gatehouse",
    help="An authentication service for AWS Lambda that your team owns.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(users.app, name="users")
app.add_typer(sessions.app, name="sessions")
app.add_typer(keys.app, name="keys")
app.command()(events.events)
app.add_typer(migrate.app, name="migrate")
app.command()(people.export)
app.command("import")(people.import_people)


@app.callback()
def gatehouse() -> None:
    """An authentication service for AWS Lambda that your team owns."""


@app.command()
def dev(  # noqa: PLR0913 - one for each option
    *,
    stage: Annotated[str, typer.Option(help="The stage file to take, Pulumi.STAGE.yaml.")] = "dev",
    port: Annotated[int, typer.Option(envvar="PORT", min=0, max=MAX_PORT, help="0: any free one.")] = 3000,
    config: Annotated[list[str] | None, typer.Option(help=CONFIG, metavar="KEY=VALUE")] = None,
    project: Annotated[list[Path] | None, typer.Option(help=PROJECT, metavar="DIR")] = None,
    reload: Annotated[bool, typer.Option("--reload", help="Pick up changed code and a changed program.")] = False,
    deployed: Annotated[list[Path] | None, typer.Option(help=DEPLOYED, metavar="FILE")] = None,
) -> None:
    """Run a stage on this machine, without an AWS account.

    BACKEND, MONGODB_URI and SESSION_SECRET in the environment go before the stage file, and --config before them.
    """
    from cli.dev import Asked, serve  # noqa: PLC0415

    raise typer.Exit(
        serve(Asked(stage, port, tuple(config or ()), _folders(project), _folders(deployed), reload=reload))
    )


@app.command()
def release(
    *, stage: Annotated[str, typer.Option(help="The stage, found with your own AWS credentials.")] = "prod"
) -> None:
    """Shift traffic to what `pulumi up` published under `release: canary`, step by step."""
    from cli.release import release as shift  # noqa: PLC0415

    shift(f"gatehouse-{stage}-functions")


@app.command()
def doctor(
    database: Annotated[str | None, typer.Option(help="The database, where the address names none.")] = None,
    kept_in: Annotated[str, typer.Option("--sessions", help="The collection of sessions.")] = "sessions",
    apart: Annotated[str | None, typer.Option("--sessions-database", help="Its database, if another.")] = None,
    people: Annotated[str, typer.Option("--users", help="The collection of users.")] = "users",
) -> None:
    """Look at an Express app's database, and print the settings for it. It only reads, and prints no secret.

    Secrets come from the environment, so that no list of processes shows them. MONGODB_URI: where the database is.
    SESSION_SECRET: the app's secret, to check a cookie; several with commas or as a JSON array. SESSION_COOKIE: a
    Cookie header, or a session cookie's value, from a browser that is signed in. MONGODB_SESSIONS_CRYPTO_SECRET: the
    secret of an encrypted store.

    Exit status: 0 all is well, 1 there are problems, 2 it couldn't look.
    """
    from cli.doctor import examine  # noqa: PLC0415

    raise typer.Exit(examine(database, kept_in, apart, people))


@app.command()
def attach(  # noqa: PLR0913 - one for each option
    *,
    folder: Annotated[Path, typer.Option("--app", help="The folder of an Express app's source.", metavar="DIR")],
    stage: Annotated[str, typer.Option(help="Pulumi.STAGE.yaml is written.")] = "express",
    database: Annotated[str | None, typer.Option(help="The database, where the address names another.")] = None,
    kept_in: Annotated[str | None, typer.Option("--sessions", help="The sessions' collection.")] = None,
    people: Annotated[str | None, typer.Option("--users", help="The users' collection.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a stage file that is there.")] = False,
    start: Annotated[bool, typer.Option("--start/--no-start", help="Run the stage, or stop at its file.")] = True,
    port: Annotated[int, typer.Option(envvar="PORT", min=0, max=MAX_PORT, help="0: any free one.")] = 3001,
) -> None:
    """Read an Express app's source and database, write a stage file that fits, and run the stage beside the app.

    Nothing of the app is run, and nothing is written but the file. Secrets are the app's own, from its .env, its
    source or the environment; MONGODB_URI, SESSION_SECRET and MONGODB_SESSIONS_CRYPTO_SECRET in the environment go
    before them. None is printed or written. SESSION_COOKIE, or what you type when asked: the cookie of a browser that
    is signed in at the app; GET /private has to say who that is.

    Exit status: 0 all is well, 1 there are problems, 2 it couldn't look.
    """
    from cli.attach import Asked  # noqa: PLC0415
    from cli.attach import attach as attach_to  # noqa: PLC0415

    asked = Asked(folder.resolve(), stage, port, database, kept_in, people, force=force, start=start)
    raise typer.Exit(attach_to(asked))


def _folders(paths: list[Path] | None) -> tuple[Path, ...]:
    return tuple(path.resolve() for path in paths or ())


if __name__ == "__main__":
    app()
