"""The query of docs/users.md over the log of a service, as CloudWatch Logs Insights reads it: by the paths of fields.

Of the language it has three commands ("CloudWatch Logs Insights language query syntax", Amazon CloudWatch Logs User
Guide), and those are read here; nothing else of Insights is.
"""

import json
import re
from typing import Any

import pytest

from domain.errors import WrongCredentials
from tests.support.checkout import ROOT
from tests.support.clock import FakeClock
from tests.support.service import service
from tests.support.stores import memory_store

QUERY = re.findall(r"```text\n(fields .*?)```", (ROOT / "docs/users.md").read_text(), re.DOTALL)


def at(line: Any, path: str) -> Any:
    for name in path.split("."):
        line = line.get(name) if isinstance(line, dict) else None
    return line


def found(query: str, log: str) -> list[tuple[Any, ...]]:
    fields, keep, order = (command.strip() for command in query.split("|"))
    wanted = dict(re.findall(r'([\w.]+) = "(\w+)"', keep.removeprefix("filter ")))
    assert keep == "filter " + " and ".join(f'{path} = "{value}"' for path, value in wanted.items())
    path = order.removeprefix("sort ").removesuffix(" desc")
    lines = [json.loads(line) for line in log.splitlines()]
    kept = [line for line in lines if all(at(line, name) == value for name, value in wanted.items())]
    kept.sort(key=lambda line: at(line, path), reverse=True)
    return [tuple(at(line, name) for name in fields.removeprefix("fields ").split(", ")) for line in kept]


def test_who_signed_in_last_night_is_found_in_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    [query] = QUERY
    here = service("session", memory_store(), FakeClock())
    ada = here.authenticate(here.sign_up().access_token).user
    for _ in range(2):
        here.clock.advance(seconds=60)
        here.sign_in()
    with pytest.raises(WrongCredentials):
        here.sign_in(password="guessed wrong")
    assert found(query, capsys.readouterr().out) == [
        ("2027-03-01T12:02:00.250Z", ada.id, "203.0.113.7", "test"),
        ("2027-03-01T12:01:00.250Z", ada.id, "203.0.113.7", "test"),
    ]
