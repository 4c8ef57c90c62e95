"""`python -m local`: serves a stage until Ctrl-C."""

import argparse
import asyncio
import os
import signal
import sys
from pathlib import Path

from local.aws import ROOT
from local.console import Screen
from local.reload import watch
from local.stage import REFUSALS, Options, serving

PROJECT_HELP = "folder of a Pulumi program; several are served together (default: this project)"


def main() -> int:
    arguments = _arguments()
    options = Options(
        stage=arguments.stage,
        port=arguments.port,
        projects=tuple(arguments.project or [ROOT]),
        chosen_backend=os.environ.get("BACKEND") or None,
    )
    screen = Screen()
    try:
        asyncio.run(_serve(options, screen, reload=arguments.reload))
    except REFUSALS as error:
        screen.error(str(error))
        return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m local", description="Serve a stage on this machine.")
    parser.add_argument("--stage", default="dev", help="the stage file to take, Pulumi.STAGE.yaml (default: dev)")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 3000), help="default: PORT or 3000")
    parser.add_argument("--reload", action="store_true", help="pick up changed code and a changed program")
    parser.add_argument("--project", action="append", type=_folder, metavar="DIR", help=PROJECT_HELP)
    return parser.parse_args()


def _folder(path: str) -> Path:
    return Path(path).resolve()


async def _serve(options: Options, screen: Screen, *, reload: bool) -> None:
    """Ctrl-C and SIGTERM end it in good order."""
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, lambda: task and task.cancel())
    try:
        async with serving(options, screen) as stage:
            await (watch(stage) if reload else asyncio.Event().wait())
    except asyncio.CancelledError:
        screen.progress("stopped")


if __name__ == "__main__":
    sys.exit(main())
