"""A MongoDB that can't be found or reached: an outage, of which the log names the host and nothing secret."""

from typing import Any

import dns.resolver
import pytest

from adapters.mongodb import connect
from adapters.mongodb.database import errors, hosts
from domain.errors import Unavailable
from handlers.http import Endpoint, Handle, Response
from service.composition import UseCases
from service.settings import Settings, SettingsError

ADDRESS = "mongodb+srv://ada:hush@nowhere.invalid/app?retryWrites=true"
ENVIRONMENT = {
    "BACKEND": "mongodb-session",
    "MONGODB_URI": ADDRESS,
    "SESSION_SECRET": "the app's own",
    "CORS_ORIGINS": "",
}


def make_handle(settings: Settings) -> Handle:
    UseCases(settings).sign_out()
    return lambda _: Response(204)


def endpoint(uri: str) -> Endpoint:
    return Endpoint(make_handle, Settings({**ENVIRONMENT, "MONGODB_URI": uri}, lambda _: {}))


def test_a_name_that_dns_does_not_know_is_an_outage(capsys: pytest.CaptureFixture[str]) -> None:
    answer = endpoint(ADDRESS)({}, None)
    assert answer["statusCode"] == 503
    assert "nowhere.invalid" not in answer["body"]
    said = capsys.readouterr().out
    assert "DNS did not name the servers of MongoDB at nowhere.invalid" in said
    assert "hush" not in said


@pytest.mark.parametrize("error", [dns.resolver.LifetimeTimeout, dns.resolver.NoNameservers, OSError])
def test_dns_that_does_not_answer_is_an_outage_and_is_asked_again(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    asked: list[Any] = []

    def resolve(*names: object, **_: object) -> None:
        asked.append(names)
        raise error

    monkeypatch.setattr(dns.resolver, "resolve", resolve)
    handler = endpoint(ADDRESS)
    before = len(asked)
    assert before
    assert handler({}, None)["statusCode"] == 503
    assert len(asked) > before


def test_an_address_that_is_none_is_still_the_settings_fault() -> None:
    with pytest.raises(SettingsError, match=r"^MONGODB_URI: it is no MongoDB address"):
        endpoint("mongodb+srv://ada:hush@db.example.com:27017/app")


def test_a_server_that_does_not_answer_is_named() -> None:
    database = connect("mongodb://ada:hush@127.0.0.1:9,127.0.0.2:9/app?serverSelectionTimeoutMS=100")
    with database.client, pytest.raises(Unavailable) as outage, errors():
        database.command("ping")
    expected = "MongoDB at 127.0.0.1:9, 127.0.0.2:9 did not answer: ServerSelectionTimeoutError"
    assert str(outage.value) == expected


@pytest.mark.parametrize(
    ("uri", "named"),
    [
        ("mongodb://db.example.com", "db.example.com"),
        ("mongodb://u:p%40w@a:1,b:2/app?appName=x@y", "a:1,b:2"),
        ("mongodb+srv://db.example.com/?a=/b", "db.example.com"),
    ],
)
def test_hosts_are_told_without_who_connects(uri: str, named: str) -> None:
    assert hosts(uri) == named
