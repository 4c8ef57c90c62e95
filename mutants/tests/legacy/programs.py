"""The Node programs beside the legacy packages, asked in lines of JSON."""

import json
import subprocess
from collections.abc import Iterable
from typing import Any

from tests.engines.built import built

GENERATIONS = ("cm4", "cm5", "cm6")
"""connect-mongo 4, 5 and 6, each with the express-session and passport of its time."""


def ask(program: str, questions: Iterable[str]) -> list[Any]:
    """Its answers, one a question; `program` is a path as `cm6/cookies.js`."""
    lines = "".join(f"{question}\n" for question in questions)
    command = ["node", str(built(f"legacy/{program}"))]
    result = subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in result.stdout.splitlines()]
