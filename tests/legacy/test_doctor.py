"""What the doctor says of a database is how that app's sessions are read and written."""

import json
import subprocess
import sys
from typing import Any

import pytest
import yaml

from tests.legacy.apps import Both
from tests.legacy.conftest import ADA, Start
from tests.legacy.options import SETUPS, STORE_SECRET, Setup
from tests.support.checkout import ROOT
from tests.support.doors import Doors
from tests.support.proposed import taken

pytestmark = pytest.mark.engines

EACH = [
    pytest.param(generation, setup, id=f"{generation}, {setup.name}")
    for setup in SETUPS
    for generation in setup.generations
]
UNSEEN = {"SESSION_ROLLING", "SESSION_SECRET", "SESSION_TOUCH_AFTER_SECONDS", "MONGODB_SESSIONS_CRYPTO_SECRET"}
"""What no database shows."""
DEFAULTS = {"COOKIE_SECURE": "true", "COOKIE_SAME_SITE": "lax"}
ALIKE = {("cm6", "crypto, stringify: false")}
"""connect-mongo 6 encrypts the same text with `stringify` and without, and reads either."""
UNKNOWN_ITERATIONS = "cryptoAdapter, stringify: false, other options"


def doctor(address: str, database: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cli", "doctor", "--database", database],
        env={"MONGODB_URI": address, **environ},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def proposed(printed: str) -> str:
    return printed[printed.index("config:") : printed.index("\nSecrets")]


def settings(printed: str) -> dict[str, str]:
    """The settings in a Lambda's environment that the printed configuration comes to."""
    found = yaml.safe_load(proposed(printed))["config"]
    named = {_environment(key.removeprefix("gatehouse:")): value for key, value in found.items()}
    return {name: _text(value) for name, value in named.items()}


def _environment(key: str) -> str:
    return "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in key)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def secret(setup: Setup) -> str:
    return setup.settings.get("SESSION_SECRET", "legacy-secret")


@pytest.mark.parametrize(("generation", "setup"), EACH)
def test_its_settings_are_the_apps(
    generation: str, setup: Setup, start: Start, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = start(generation, setup)
    theirs = [both.app.sign_in() for _ in range(3)][-1]
    said = doctor(
        address,
        both.database.name,
        SESSION_SECRET=secret(setup),
        SESSION_COOKIE=theirs,
        MONGODB_SESSIONS_CRYPTO_SECRET=STORE_SECRET,
    )
    if setup.name == UNKNOWN_ITERATIONS:
        assert said.returncode == 1
        assert "createWebCryptoAdapter" in said.stdout
        return
    assert said.returncode == 0, said.stdout + said.stderr
    assert taken(proposed(said.stdout)).backend == "mongodb-session"
    found = settings(said.stdout)
    for name in {*setup.settings} - UNSEEN:
        assert found.get(name, DEFAULTS.get(name)) == setup.settings[name] or (generation, setup.name) in ALIKE, name
    secrets = {"SESSION_SECRET": secret(setup), "MONGODB_SESSIONS_CRYPTO_SECRET": STORE_SECRET}
    ours = Doors(monkeypatch, {**DEFAULTS, **found, **secrets}, both.ours.database)
    again = Both(generation, both.app, ours, both.database)
    ada = "ada@example.org" if setup.name == "email" else ADA
    assert again.users(theirs) == (ADA, ada)
    assert again.users(ours.sign_in()) == (ADA, ada)


@pytest.mark.parametrize("generation", ["cm4", "cm5", "cm6"])
def test_it_writes_nothing_and_shows_no_secret(generation: str, start: Start, address: str) -> None:
    setup = next(setup for setup in SETUPS if setup.name == "crypto")
    both = start(generation, setup)
    cookie = both.app.sign_in()

    def everything() -> str:
        names = sorted(both.database.list_collection_names())
        return json.dumps([(n, list(both.database[n].find())) for n in names], default=str)

    before = everything()
    said = doctor(
        address,
        both.database.name,
        SESSION_SECRET="legacy-secret",
        SESSION_COOKIE=cookie,
        MONGODB_SESSIONS_CRYPTO_SECRET=STORE_SECRET,
    )
    assert everything() == before
    session_id = both.document()["_id"]
    hashed = both.database["users"].find_one()["passwordHash"]
    for hidden in ("legacy-secret", STORE_SECRET, address, session_id, cookie.partition("=")[2], hashed, "ada@"):
        assert hidden not in said.stdout + said.stderr


@pytest.mark.parametrize(
    ("generation", "name", "written"),
    [
        ("cm4", "default", "connect-mongo 4, 5 or 6"),
        ("cm5", "crypto, stringify: false", "connect-mongo 4 or 5"),
        ("cm6", "timestamps", "connect-mongo 6"),
        ("cm6", "cryptoAdapter", "connect-mongo 6"),
        ("cm4", "stringify: false", "express-session 1.17 or older"),
        ("cm6", "stringify: false", "express-session 1.18 or newer"),
    ],
)
def test_it_says_who_wrote_the_sessions(generation: str, name: str, written: str, start: Start, address: str) -> None:
    both = start(generation, next(setup for setup in SETUPS if setup.name == name))
    both.app.sign_in()
    said = doctor(address, both.database.name, MONGODB_SESSIONS_CRYPTO_SECRET=STORE_SECRET)
    assert f"written by {written}" in said.stdout


def test_it_knows_the_passport_that_keeps_what_was_signed_out(start: Start, address: str) -> None:
    both = start("cm4")
    both.app.sign_out(both.app.sign_in())
    both.app.sign_in()
    assert settings(doctor(address, both.database.name).stdout)["MONGODB_SESSIONS_SIGN_OUT"] == "keep"


def test_a_wrong_secret_is_a_problem(start: Start, address: str) -> None:
    both = start("cm6")
    said = doctor(address, both.database.name, SESSION_COOKIE=both.app.sign_in(), SESSION_SECRET="another")
    assert said.returncode == 1
    assert "PROBLEM SESSION_SECRET isn't what signed it" in said.stdout


def test_a_database_that_does_not_answer_is_no_diagnosis() -> None:
    said = doctor("mongodb://127.0.0.1:1/", "app")
    assert (said.returncode, said.stdout) == (2, "")
    assert "is it up" in said.stderr
