"""`understudy`: serves a stage until Ctrl-C."""

import argparse
import asyncio
import os
import signal
import sys
from pathlib import Path

from understudy.console import Screen
from understudy.reload import watch
from understudy.source import Deployed, Projects
from understudy.stage import REFUSALS, serving

PROJECT_HELP = "folder of a Pulumi program; several are served together (default: this project)"
DEPLOYED_HELP = "instead: what `pulumi stack export` wrote of a deployed stack; several likewise"


def main() -> int:
    arguments = _arguments()
    screen = Screen()
    try:
        asyncio.run(_serve(_source(arguments), arguments.port, screen, reload=arguments.reload))
    except REFUSALS as error:
        screen.error(str(error))
        return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="understudy", description="Serve a stage on this machine.")
    parser.add_argument("--stage", default="dev", help="the stage file to take, Pulumi.STAGE.yaml (default: dev)")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 3000), help="default: PORT or 3000")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--reload", action="store_true", help="pick up changed code and a changed program")
    what.add_argument("--deployed", action="append", type=_path, metavar="FILE", help=DEPLOYED_HELP)
    parser.add_argument("--project", action="append", type=_path, metavar="DIR", help=PROJECT_HELP)
    return parser.parse_args()


def _source(arguments: argparse.Namespace) -> Deployed | Projects:
    if arguments.deployed:
        return Deployed(tuple(arguments.deployed))
    return Projects(tuple(arguments.project or [Path.cwd()]), arguments.stage, os.environ.get("BACKEND") or "")


def _path(path: str) -> Path:
    return Path(path).resolve()


async def _serve(source: Deployed | Projects, port: int, screen: Screen, *, reload: bool) -> None:
    """Ctrl-C and SIGTERM end it in good order."""
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, lambda: task and task.cancel())
    try:
        async with serving(source, port, screen) as stage:
            watched = source.folders if reload and isinstance(source, Projects) else ()
            await (watch(stage, watched) if watched else asyncio.Event().wait())
    except asyncio.CancelledError:
        screen.progress("stopped")


if __name__ == "__main__":
    sys.exit(main())
