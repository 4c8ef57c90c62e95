"""`gatehouse attach`, from an app's folder to a person's own cookie."""

import os
import pty
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import bcrypt
import pymongo
import pytest
import yaml

from tests.engines.built import built
from tests.engines.servers import ferretdb
from tests.legacy.apps import ExpressApp
from tests.stack.project import copied
from tests.support.checkout import ROOT

SHOP = Path(__file__).parent / "shop"
SECRET = "a secret of the shop's"
CUSTOMER = {
    "email": "ada@example.org",
    "secretHash": bcrypt.hashpw(b"correct horse", bcrypt.gensalt(4)).decode(),
    "fullName": "Ada Lovelace",
}


Attach = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """One of the test's own: the command writes into the checkout that it is of."""
    folder = copied(tmp_path / "checkout")
    for room in ("cli", "migration"):
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def attach(checkout: Path) -> Attach:
    return partial(_attach, checkout)


def _attach(
    checkout: Path, *arguments: str | Path, stdin: int = subprocess.DEVNULL, **environ: str
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "cli", "attach", *map(str, arguments)],
        env={"PATH": os.environ["PATH"], **environ},
        cwd=checkout,
        stdin=stdin,
        start_new_session=True,  # without the terminal of whoever runs the tests
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    said, _ = process.communicate(timeout=60)
    return process.returncode, said


@pytest.fixture
def file(checkout: Path) -> Path:
    return checkout / "Pulumi.express.yaml"


def test_a_folder_that_is_none_is_refused(tmp_path: Path, attach: Attach) -> None:
    status, said = ended(attach("--app", tmp_path / "none"))
    assert (status, said) == (2, f"{tmp_path / 'none'} is no folder\n")


def test_a_folder_without_an_app_is_refused_and_no_file_is_written(
    tmp_path: Path, attach: Attach, file: Path
) -> None:
    status, said = ended(attach("--app", tmp_path))
    assert (status, said) == (2, f"there is no JavaScript or TypeScript in {tmp_path}\n")
    assert not file.exists()


def test_a_stage_file_is_never_written_over_unasked(attach: Attach, file: Path) -> None:
    file.write_text("mine")
    status, said = ended(attach("--app", SHOP))
    assert (status, file.read_text()) == (2, "mine")
    assert "is there already" in said
    assert ended(attach("--app", SHOP, "--force"))[0] == 1
    assert file.read_text() != "mine"


def test_what_is_no_stages_name_is_refused(attach: Attach) -> None:
    status, said = ended(attach("--app", SHOP, "--stage", "../x"))
    assert (status, "../x" in said) == (2, True)


def test_without_a_database_it_says_what_to_do_and_leaves_the_file(attach: Attach, file: Path) -> None:
    status, said = ended(attach("--app", SHOP))
    assert status == 1
    assert "PROBLEM the database's address isn't known: set SHOP_DB or MONGODB_URI in the environment" in said
    assert yaml.safe_load(file.read_text())["config"] == {
        "gatehouse:backend": "mongodb-session",
        "gatehouse:cookieName": "shop.sid",
        "gatehouse:cookieSameSite": "strict",
        "gatehouse:sessionRolling": True,
        "gatehouse:sessionTtlSeconds": 43_200,
        "gatehouse:sessionTouchAfterSeconds": 300,
        "gatehouse:mongodbSessions": "shop_sessions",
        "gatehouse:mongodbUsers": "customers",
    }


def test_what_the_program_would_refuse_is_said_without_starting_it(tmp_path: Path, attach: Attach) -> None:
    options = "{ secret: 's', cookie: { domain: 'http://example.com' }, store: require('connect-mongo').create({}) }"
    app = tmp_path / "app"
    app.mkdir()
    (app / "app.js").write_text(f"require('express-session')({options})")
    status, said = ended(attach("--app", app, "--no-start"))
    assert status == 1
    assert "PROBLEM gatehouse:cookieDomain must be a domain" in said


def test_a_cookie_is_asked_for_and_what_is_typed_isnt_shown(checkout: Path) -> None:
    ours, theirs = pty.openpty()
    environ = {"SHOP_DB": "mongodb://127.0.0.1:1/shop", "SHOP_SECRET": SECRET}
    process = _attach(checkout, "--app", SHOP, stdin=theirs, **environ)
    assert process.stdout is not None
    asked = process.stdout.read(40)
    while termios.tcgetattr(theirs)[3] & termios.ECHO:
        time.sleep(0.02)
    os.write(ours, b"shop.sid=s%3Atyped.signature\n")
    said = asked + process.communicate(timeout=60)[0]
    assert "The session cookie of a browser" in said
    assert "MongoDB at 127.0.0.1:1 did not answer" in said
    os.set_blocking(ours, False)
    with suppress(BlockingIOError):
        said += os.read(ours, 4096).decode()
    assert "typed" not in said
    os.close(theirs)
    os.close(ours)


@contextmanager
def running(folder: Path, generation: str, environ: dict[str, str]) -> Iterator[ExpressApp]:
    packages = built(f"legacy/{generation}/node_modules")
    process = subprocess.Popen(
        ["node", "--no-deprecation", "server.js"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "NODE_PATH": str(packages), **environ},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said.startswith("ready "), said
        yield ExpressApp(said.split()[1])
        process.terminate()


def proved(process: subprocess.Popen[str]) -> str:
    """All that it says up to its proof; then it is stopped as by Ctrl-C."""
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if "your cookie: GET" in line:
            break
    process.send_signal(signal.SIGINT)
    return "".join([*said, process.communicate(timeout=60)[0]])


@pytest.mark.engines
@pytest.mark.timeout(240)
def test_from_an_apps_folder_to_a_persons_own_cookie(tmp_path: Path, attach: Attach, file: Path) -> None:
    folder = tmp_path / "shop"
    shutil.copytree(SHOP, folder)
    with ferretdb() as server, pymongo.MongoClient[dict[str, Any]](server.address) as client:
        customer = client["shop"]["customers"].insert_one(dict(CUSTOMER)).inserted_id
        environ = {"SHOP_DB": server.address, "SHOP_SECRET": SECRET}
        (folder / ".env").write_text("".join(f'{name}="{value}"\n' for name, value in environ.items()))
        with running(folder, "cm6", environ) as app:
            cookie = app.sign_in()
            good = attach("--app", folder, "--port", "0", SESSION_COOKIE=cookie)
            said = proved(good)
            assert f"answers 200: you are Ada Lovelace, {customer}" in said
            assert good.returncode == 0, said
            for hidden in (SECRET, server.address, cookie.partition("=")[2], CUSTOMER["secretHash"]):
                assert hidden not in said + file.read_text()
            forged = attach("--app", folder, "--force", SESSION_COOKIE=f"{cookie}x", PORT="0")
            status, said = ended(forged)
            assert (status, "SESSION_SECRET isn't what signed it" in said) == (1, True)
            assert "answers 401" in said
