"""What a function prints, as whoever runs the stage wants to read it."""

import json
import re

# The runtime client's report of an error, as text and as JSON; the lines of a text end with carriage returns.
REFUSAL = re.compile(r'\[ERROR\] [\w.]+: Unauthorized\r|\{"timestamp": .*"errorMessage": "Unauthorized"')


def lines(printed: str) -> list[str]:
    """Of one line that was printed.

    An authorizer refuses by an error of the message `Unauthorized`. That is its work and no fault, and the line of
    the request tells of it, so its traceback is left out.
    """
    return [] if REFUSAL.match(printed) else printed.split("\r")


def told(line: str) -> str:
    """What a line tells people: of one in JSON, its `message`."""
    try:
        found = json.loads(line)
    except ValueError:
        return line
    return str(found.get("message", line)) if isinstance(found, dict) else line
