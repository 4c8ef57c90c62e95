"""`gatehouse keys`, on a parameter store of moto's and with a `pulumi` that says what it was told."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import boto3
import pytest
from moto import mock_aws
from typer.testing import CliRunner, Result

from cli import keys
from cli.__main__ import app

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ISSUER = "/gatehouse/prod/issuer"
NEXT_TURN = [
    "kid-next (ES256) signs",
    "kid-before (ES256) is published no more",
    "a new one is published, which signs nothing yet",
    "pulumi config set --stack prod gatehouse:signingKeyRotation 4",
    "pulumi up --stack prod",
]
PULUMI = """#!/bin/sh
echo "$@" >> "$(dirname "$0")/told"
[ "$1 $2" = "config get" ] && echo 3
exit 0
"""


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in {"ACCESS_KEY_ID": "x", "SECRET_ACCESS_KEY": "x", "DEFAULT_REGION": "us-east-1"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    with mock_aws():
        yield


@pytest.fixture
def pulumi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it writes what it was told."""
    program = tmp_path / "pulumi"
    program.write_text(PULUMI)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return tmp_path / "told"


def published(*kids: str) -> None:
    jwks = [{"kid": kid, "alg": "ES256"} for kid in kids]
    put("/gatehouse/prod/outputs/settings", json.dumps({"ISSUER_PARAMETER": ISSUER}))
    put(ISSUER, json.dumps({"issuer": "https://id.example.com", "keys": jwks}))


def put(name: str, value: str) -> None:
    boto3.client("ssm").put_parameter(Name=name, Value=value, Type="String")


def gatehouse(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["keys", *arguments, "--stage", "prod"], input=typed)


def hours_later(monkeypatch: pytest.MonkeyPatch, hours: float) -> None:
    class Later(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override] # noqa: ARG003
            return datetime.now(UTC) + timedelta(hours=hours)

    monkeypatch.setattr(keys, "datetime", Later)


@pytest.mark.usefixtures("aws")
def test_each_key_is_listed_with_its_part() -> None:
    published("kid-now", "kid-before", "kid-next")
    told = json.loads(gatehouse("list", "--json").stdout)["keys"]
    assert [(one["kid"], one["role"]) for one in told] == [
        ("kid-now", "signs"), ("kid-before", "before it"), ("kid-next", "next")
    ]  # fmt: skip
    assert gatehouse("list").stdout.splitlines()[1].split() == ["kid-now", "ES256", "signs"]


@pytest.mark.usefixtures("aws")
def test_before_the_first_rotation_there_is_none_before() -> None:
    published("kid-now", "kid-next")
    assert [one["role"] for one in json.loads(gatehouse("list", "--json").stdout)["keys"]] == ["signs", "next"]


@pytest.mark.usefixtures("aws")
def test_a_dry_run_says_what_would_be_done(pulumi: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published("kid-now", "kid-before", "kid-next")
    hours_later(monkeypatch, 2.1)
    said = gatehouse("rotate", "--dry-run")
    assert (said.exit_code, said.stdout.splitlines()) == (0, NEXT_TURN)
    assert [line.split()[:2] for line in pulumi.read_text().splitlines()] == [["config", "get"]]


@pytest.mark.usefixtures("aws")
def test_the_next_key_signs_once_verifiers_know_it(pulumi: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published("kid-now", "kid-before", "kid-next")
    hours_later(monkeypatch, 1.9)
    refused = gatehouse("rotate", "--yes")
    assert refused.exit_code == 2
    assert "verifiers may not know it before" in refused.stderr
    assert not pulumi.exists()
    hours_later(monkeypatch, 2.1)
    assert gatehouse("rotate", typed="n\n").exit_code == 1
    assert gatehouse("rotate", "--yes").exit_code == 0
    assert pulumi.read_text().splitlines()[-2:] == [
        "config set gatehouse:signingKeyRotation 4 --stack prod --non-interactive",
        "up --yes --stack prod --non-interactive",
    ]


@pytest.mark.usefixtures("aws")
def test_a_stage_without_keys_says_so() -> None:
    put("/gatehouse/prod/outputs/settings", "{}")
    said = gatehouse("list")
    assert (said.exit_code, said.stderr) == (
        2, "the stage has no keys: its tokenAlgorithm is HS256 (docs/verify.md)\n"
    )  # fmt: skip
