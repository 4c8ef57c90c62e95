"""The service and those behind it follow the same CORS rules in their answers, though neither imports the other."""

import pytest
from gatehouse_routes.runtime import cors_headers

from handlers.http import Cors
from handlers.request import Request

APP, OTHER = "https://app.example.com", "https://other.example.com"


@pytest.mark.parametrize("origins", [(), ("*",), (APP,), (APP, OTHER)], ids=" ".join)
@pytest.mark.parametrize(
    "headers",
    [
        None,
        {},
        {"Origin": APP},
        {"origin": OTHER},
        {"ORIGIN": APP},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "*"},
    ],
    ids=str,
)
def test_both_answer_an_origin_alike(origins: tuple[str, ...], headers: dict[str, str] | None) -> None:
    many = None if headers is None else {name: [value] for name, value in headers.items()}
    event = {"headers": headers, "multiValueHeaders": many}

    assert cors_headers(event, origins) == Cors(origins).headers(Request(event))
