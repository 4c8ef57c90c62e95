"""`gatehouse doctor` where nothing can be looked at."""

import dns.resolver
import pytest

from cli.doctor import examine

ADDRESS = "mongodb+srv://somebody:hush@nowhere.invalid/app"


def test_what_dns_does_not_know_is_said_to_be_that(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def resolve(*_: object, **__: object) -> None:
        raise dns.resolver.NXDOMAIN

    monkeypatch.setattr(dns.resolver, "resolve", resolve)
    monkeypatch.setenv("MONGODB_URI", ADDRESS)
    assert examine(None, "sessions", None, "users") == 2
    said = capsys.readouterr()
    assert (said.out, "DNS did not name the servers of MongoDB at nowhere.invalid" in said.err) == ("", True)
    assert "no MongoDB address" not in said.err
    assert "hush" not in said.err


@pytest.mark.parametrize(
    ("uri", "why"), [("", "is missing"), ("postgres://somebody:hush@db/app", "no MongoDB address")]
)
def test_without_an_address_there_is_nothing_to_ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], uri: str, why: str
) -> None:
    monkeypatch.setenv("MONGODB_URI", uri)
    assert examine(None, "sessions", None, "users") == 2
    said = capsys.readouterr().err
    assert why in said
    assert "hush" not in said
