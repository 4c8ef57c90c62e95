"""The log: one JSON object a line. Never a body, a header, a token or a name: ids of requests and users only.

Events of accounts, which say more, are written by `adapters/logged_events.py`.
"""

import json
import traceback

from domain.errors import Unavailable


def info(message: str, **fields: str) -> None:
    _write("INFO", message, fields)


def warning(message: str, **fields: str) -> None:
    _write("WARNING", message, fields)


def failure(error: Exception, request_id: str) -> None:
    """An error of ours. A driver's own words may hold addresses and data: the kind and the place must do."""
    where = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    cause = type(error.__cause__ or error).__name__
    words = str(error) if isinstance(error, Unavailable) else type(error).__name__
    _write("ERROR", words, {"requestId": request_id, "cause": cause, "where": " < ".join(reversed(where[-4:]))})


def _write(level: str, message: str, fields: dict[str, str]) -> None:
    print(json.dumps({"level": level, "message": message, **fields}), flush=True)  # noqa: T201 - Lambda's log is stdout
