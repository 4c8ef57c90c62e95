"""The routes of a stage fit the screen: a table where it has room, else lines, and no name is broken over two."""

from __future__ import annotations

import io

import pytest
from understudy.console import Screen
from understudy.gateway.declared import Declarations
from understudy.gateway.hosts import Served
from understudy_tests.declare import Declared


def shown(width: int, *routes: str) -> tuple[str, str]:
    """The panel, and the command to try first."""
    made = Declared()
    made.rest_api()
    for route in routes:
        made.proxy(route, f"gatehouse-dev-{route.partition('/')[2].partition('/')[0]}")
    made.deploy()
    [stage] = Declarations([made.program()]).stages()
    output = io.StringIO()
    Screen(output, width=width).ready([Served("http://127.0.0.1:3000/dev", stage)], 1)
    panel, _, rest = output.getvalue().partition("Try first:")
    return panel, rest.split("\n")[2]


@pytest.mark.parametrize(("width", "form"), [(80, "/refresh-token"), (40, "POST /refresh-token")])
def test_it_fits_and_breaks_no_name(width: int, form: str) -> None:
    output, _ = shown(width, "POST /refresh-token", "GET /private", "DELETE /sessions/{id}")
    assert max(map(len, output.splitlines())) <= width
    for text in (form, "refresh-token", "private", "sessions", "names without gatehouse-dev-"):
        assert text in output
    assert ("protected by" in output) == (width == 80)


@pytest.mark.parametrize(
    ("route", "command"),
    [
        ("GET /items", "curl http://127.0.0.1:3000/dev/items"),
        ("DELETE /items/{id}", "curl -X DELETE http://127.0.0.1:3000/dev/items/id"),
        ("ANY /files/{path+}", "curl http://127.0.0.1:3000/dev/files/path"),
    ],
)
def test_what_to_try_first_can_be_called(route: str, command: str) -> None:
    assert shown(80, route)[1] == command
