"""The routes of a stage fit the screen: a table where it has room, else lines, and no name is broken over two."""

from __future__ import annotations

import io

import pytest
from understudy.console import Screen
from understudy.gateway.declared import Declarations
from understudy.gateway.hosts import Served
from understudy_tests.declare import Declared


def shown(width: int) -> str:
    made = Declared()
    made.rest_api()
    for route in ("POST /refresh-token", "GET /private", "DELETE /sessions/{id}"):
        made.proxy(route, f"gatehouse-dev-{route.partition('/')[2].partition('/')[0]}")
    made.deploy()
    [stage] = Declarations([made.program()]).stages()
    output = io.StringIO()
    screen = Screen(output, width=width)
    screen.ready([Served("http://127.0.0.1:3000/dev", stage)], 1)
    return output.getvalue().partition("Try first")[0]


@pytest.mark.parametrize(("width", "form"), [(80, "/refresh-token"), (40, "POST /refresh-token")])
def test_it_fits_and_breaks_no_name(width: int, form: str) -> None:
    output = shown(width)
    assert max(map(len, output.splitlines())) <= width
    for text in (form, "refresh-token", "private", "sessions", "names without gatehouse-dev-"):
        assert text in output
    assert ("protected by" in output) == (width == 80)
