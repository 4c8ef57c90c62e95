"""`gatehouse doctor`: which settings fit an existing database."""

import os
import sys

from adapters.mongodb import connect
from adapters.system import SystemClock
from domain.errors import Unavailable
from migration.doctor import Asked, diagnose
from service.settings import SettingsError, from_environment

FINE, PROBLEMS, REFUSED = 0, 1, 2
"""Exit statuses: all is well, something has to be settled first, it couldn't look."""


def examine(name: str | None, sessions: str, sessions_database: str | None, users: str) -> int:
    """The exit status; what is found goes to standard output."""
    uri = os.environ.get("MONGODB_URI")
    if not uri:
        return refuse("MONGODB_URI is missing: set it to the address that the app connects to")
    try:
        database = connect(uri, name)
        report = diagnose(database, _asked(sessions, sessions_database, users), SystemClock(), _say)
    except SettingsError as error:
        return refuse(str(error))
    except ValueError as error:
        return refuse(f"MONGODB_URI: {error}")
    except Unavailable as error:
        return refuse(f"{error}: is it up, and may this machine and user read it?")
    if name:
        report.settings["MONGODB_DATABASE"] = name
    sys.stdout.write("\n".join([*report.lines(), ""]))
    return FINE if report.healthy else PROBLEMS


def _asked(sessions: str, sessions_database: str | None, users: str) -> Asked:
    return Asked(
        sessions=sessions,
        sessions_database=sessions_database,
        users=users,
        secrets=from_environment().secrets("SESSION_SECRET") if os.environ.get("SESSION_SECRET") else (),
        crypto_secret=os.environ.get("MONGODB_SESSIONS_CRYPTO_SECRET") or None,
        cookie=os.environ.get("SESSION_COOKIE") or None,
    )


def refuse(why: str) -> int:
    """The exit status, once it is said why."""
    _say(why)
    return REFUSED


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
