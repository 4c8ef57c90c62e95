"""`understudy`: serves a stage until Ctrl-C."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from understudy.source import Deployed, Projects

DESCRIPTION = "Serve the API Gateway REST APIs, Lambda functions and tables of a Pulumi program on this machine."
PROJECT_HELP = "folder of a Pulumi program; several are served together (default: this folder)"
CONFIG_HELP = "goes before what the stage file says; NAMESPACE:KEY=VALUE for another program than the first"
DEPLOYED_HELP = "instead: what `pulumi stack export` wrote of a deployed stack; several likewise"
MAX_PORT = 65_535


def main() -> int:
    arguments = _arguments()
    from understudy.command import run, serve  # noqa: PLC0415 - --help needs none of it
    from understudy.console import Screen  # noqa: PLC0415

    return run(serve(_source(arguments), Screen(), port=arguments.port, reload=arguments.reload))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="understudy", description=DESCRIPTION)
    parser.add_argument("--project", action="append", type=_path, metavar="DIR", help=PROJECT_HELP)
    parser.add_argument("--stage", default="dev", help="the stage file to take, Pulumi.STAGE.yaml (default: dev)")
    parser.add_argument(
        "--port",
        type=_port,
        default=os.environ.get("PORT") or "3000",
        help="0: any free one (default: PORT or 3000)",
    )
    parser.add_argument("--config", action="append", type=setting, default=[], metavar="KEY=VALUE", help=CONFIG_HELP)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--reload", action="store_true", help="pick up changed code and a changed program")
    what.add_argument("--deployed", action="append", type=_path, metavar="FILE", help=DEPLOYED_HELP)
    arguments = parser.parse_args()
    if arguments.deployed and (arguments.config or arguments.project):
        parser.error("--deployed goes with no --config or --project: a stack is served as it was deployed")
    return arguments


def _source(arguments: argparse.Namespace) -> "Deployed | Projects":
    from understudy.source import Deployed, Projects  # noqa: PLC0415

    if arguments.deployed:
        return Deployed(tuple(arguments.deployed))
    return Projects(tuple(arguments.project or [Path.cwd()]), arguments.stage, dict(arguments.config))


def _path(path: str) -> Path:
    return Path(path).resolve()


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > MAX_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a number from 0 to {MAX_PORT}")
    return int(text)


def setting(text: str) -> tuple[str, str]:
    """`KEY=VALUE`."""
    key, separator, value = text.partition("=")
    if not key or not separator:
        raise argparse.ArgumentTypeError(f"{text!r} isn't KEY=VALUE")
    return key, value


if __name__ == "__main__":
    sys.exit(main())
