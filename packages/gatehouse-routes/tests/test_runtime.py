"""What a service's function imports: alone, and as API Gateway's events are."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from gatehouse_routes import runtime_files
from gatehouse_routes.runtime import Caller, cors_headers

APP, OTHER = "https://app.example.com", "http://localhost:5173"

ALONE = """
import sys
sys.path.insert(0, sys.argv[1])
from gatehouse_routes.runtime import Caller, cors_headers
import gatehouse_routes
assert gatehouse_routes.__file__.startswith(sys.argv[1])
print(*sorted({name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names))
"""


def event(**headers: str) -> dict[str, object]:
    return {"headers": headers, "requestContext": {"authorizer": {}}}


def said(**values: str) -> dict[str, object]:
    return {"headers": {}, "requestContext": {"authorizer": {"principalId": "u1", **values}}}


def named(origin: str) -> dict[str, str]:
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Credentials": "true",
        "Vary": "Origin",
    }


@pytest.mark.parametrize(
    ("sent", "origins", "expected"),
    [
        (event(Origin=APP), [APP, OTHER], named(APP)),
        (event(origin=OTHER), (APP, OTHER), named(OTHER)),
        (event(Origin="https://evil.example"), [APP], {"Vary": "Origin"}),
        (event(), [APP], {"Vary": "Origin"}),
        ({"headers": None}, [APP], {"Vary": "Origin"}),
        (event(Origin=APP), [], {"Vary": "Origin"}),
        (event(Origin=APP), ["*"], {"Access-Control-Allow-Origin": "*"}),
        (event(), ("*",), {"Access-Control-Allow-Origin": "*"}),
    ],
)
def test_an_answer_names_the_page_that_may_read_it(
    sent: dict[str, object], origins: list[str], expected: dict[str, str]
) -> None:
    assert cors_headers(sent, origins) == expected


def test_the_caller_is_who_the_authorizer_says() -> None:
    assert Caller.of(
        said(
            userId="u1",
            email="ada@example.com",
            fullName="Ada Lovelace",
            firstName="Ada",
            lastName="Lovelace",
            customerAccountId="c1",
            roles='["admin","staff"]',
            sessionId="s1",
            setCookie="connect.sid=x",
        )
    ) == Caller(
        "u1", "s1", ("admin", "staff"), "ada@example.com", "Ada Lovelace", "Ada", "Lovelace", "c1", "connect.sid=x"
    )


def test_what_the_account_does_not_have_is_none() -> None:
    caller = Caller.of(said(userId="u1", roles="[]", sessionId="s1"))
    assert (caller.roles, caller.email, caller.customer_account_id) == ((), None, None)


CALLERS = json.loads((Path(__file__).parent / "callers.json").read_text())


@pytest.mark.parametrize("kind", CALLERS["authorizers"])
def test_the_caller_is_the_same_behind_every_kind_of_authorizer(kind: str) -> None:
    caller = Caller.of({"requestContext": {"authorizer": CALLERS["authorizers"][kind]}})
    outside = {name: "".join([name.split("_")[0], *map(str.title, name.split("_")[1:])]) for name in caller._fields}
    said = {outside[name]: value for name, value in caller._asdict().items() if value is not None}
    assert said == {**CALLERS["caller"], "roles": tuple(CALLERS["caller"]["roles"])}


@pytest.mark.parametrize(
    ("claims", "roles"),
    [({"roles": []}, ()), ({"roles": "[]"}, ()), ({"roles": "[admin]"}, ("admin",)), ({}, ())],
)
def test_claims_may_hold_few_roles(claims: dict[str, object], roles: tuple[str, ...]) -> None:
    caller = Caller.of({"requestContext": {"authorizer": {"claims": {"sub": "u1", **claims}}}})
    assert (caller.user_id, caller.session_id, caller.roles, caller.full_name) == ("u1", "", roles, None)


@pytest.mark.parametrize(
    "authorizer", [{"claims": {"roles": ["admin"]}}, {"jwt": {"claims": {"sub": ""}}}, {"lambda": {"roles": "[]"}}]
)
def test_who_has_no_id_is_no_caller(authorizer: dict[str, object]) -> None:
    with pytest.raises(LookupError, match="isn't behind gatehouse's authorizer"):
        Caller.of({"requestContext": {"authorizer": authorizer}})


@pytest.mark.parametrize("context", [{}, {"authorizer": None}, {"authorizer": {"principalId": "another's"}}])
def test_a_route_without_the_authorizer_has_no_caller(context: dict[str, object]) -> None:
    with pytest.raises(LookupError, match="isn't behind gatehouse's authorizer"):
        Caller.of({"requestContext": context})


def test_a_zip_with_the_runtime_files_needs_the_standard_library_alone(tmp_path: Path) -> None:
    for name, asset in runtime_files().items():
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(asset.path, target)  # type: ignore[attr-defined]
    # -I and -S: no installed package can be imported.
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", ALONE, tmp_path], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["__main__", "gatehouse_routes"]
    assert all(Path(name).parts[0] == "gatehouse_routes" for name in runtime_files())
