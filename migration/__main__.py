"""`python -m migration doctor`: secrets come from the environment, so that no list of processes shows them."""

import argparse
import json
import os
import sys

from adapters.mongodb import connect
from adapters.system import SystemClock
from domain.errors import Unavailable
from migration.doctor import Asked, diagnose

_FINE, _PROBLEMS, _REFUSED = 0, 1, 2

_ENVIRONMENT = """\
environment:
  MONGODB_URI                     where the database is; needed
  SESSION_SECRET                  the app's secret, to check a cookie; several with commas or as a JSON array
  SESSION_COOKIE                  a Cookie header, or a session cookie's value, from a browser that is signed in
  MONGODB_SESSIONS_CRYPTO_SECRET  the secret of an encrypted store

It only reads, and prints no secret. Exit status: 0 all is well, 1 there are problems, 2 it couldn't look.
"""


def main() -> int:
    arguments = _arguments()
    uri = os.environ.get("MONGODB_URI")
    if not uri:
        return _refuse("MONGODB_URI is missing: set it to the address that the app connects to")
    try:
        database = connect(uri, arguments.database)
        report = diagnose(database, _asked(arguments), SystemClock(), _say)
    except ValueError as error:
        return _refuse(f"MONGODB_URI: {error}")
    except Unavailable as error:
        return _refuse(f"{error}: is it up, and may this machine and user read it?")
    if arguments.database:
        report.settings["MONGODB_DATABASE"] = arguments.database
    sys.stdout.write("\n".join([*report.lines(), ""]))
    return _FINE if report.healthy else _PROBLEMS


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m migration", description="From an Express app to gatehouse.")
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser(
        "doctor",
        help="look at the app's database, and print the settings for it",
        epilog=_ENVIRONMENT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    doctor.add_argument("--database", help="the database, where the address names none")
    doctor.add_argument("--sessions", default="sessions", help="connect-mongo's collection (default: sessions)")
    doctor.add_argument("--users", default="users", help="the collection of users (default: users)")
    return parser.parse_args()


def _asked(arguments: argparse.Namespace) -> Asked:
    return Asked(
        arguments.sessions,
        arguments.users,
        _secrets(os.environ.get("SESSION_SECRET", "")),
        os.environ.get("MONGODB_SESSIONS_CRYPTO_SECRET") or None,
        os.environ.get("SESSION_COOKIE") or None,
    )


def _secrets(text: str) -> tuple[str, ...]:
    """As the service reads them: with commas, or as a JSON array."""
    if text.startswith("["):
        try:
            return tuple(str(secret) for secret in json.loads(text))
        except ValueError:
            return ()
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _refuse(why: str) -> int:
    _say(why)
    return _REFUSED


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
