"""`understudy` as a whole: how it comes up, goes down, reloads, and what it does with HTTP."""

from __future__ import annotations

import asyncio
import io
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
import pytest
import understudy
from understudy.testing import Answer, Running, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

TOY = Path(__file__).parent / "toy"
ADDON = Path(__file__).parent / "addon"
GOOD = {"Authorization": "Bearer good"}


def family(pid: int) -> set[int]:
    """A process and all that it started, and those in turn."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    found, grown = {pid}, True
    while grown:
        more = {child for child, parent in pairs if parent in found} - found
        found, grown = found | more, bool(more)
    return found


def await_gone(pids: set[int]) -> None:
    deadline = time.monotonic() + 10
    while alive := {pid for pid in pids if runs(pid)}:
        assert time.monotonic() < deadline, f"still running: {alive}"
        time.sleep(0.05)


def runs(pid: int) -> bool:
    """Not so a process that has ended and that nobody has asked after."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return bool(state.strip()) and not state.startswith("Z")


def beside(stage: Running, what: str) -> Answer:
    return stage.get(f"/_stage/{what}", url=stage.url.removesuffix("/dev"))


def test_it_says_where_it_is_what_is_there_and_what_to_try(toy: Running) -> None:
    output = toy.output
    assert "toy · stage dev" in output
    assert toy.url in output
    assert "by-token" in output
    assert f"curl {toy.url}/" in output
    assert output.rstrip().splitlines()[-1].startswith(f"ready {toy.url} (")


def test_a_port_in_use_is_one_clear_line_and_status_1() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "understudy", "--project", str(TOY)]
        env = {**os.environ, "PORT": str(port)}
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stdout == f"port {port} is in use: choose another with PORT=... or --port\n"
    assert done.stderr == ""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_however_it_ends_no_process_stays(number: signal.Signals) -> None:
    with serving("--project", str(TOY)) as running:
        pids = family(running.process.pid) | {running.get("/echo").json()["pid"]}
        assert len(pids) >= 4
        status = running.stop(number)
    assert status == (-number if number == signal.SIGKILL else 0)
    await_gone(pids)


def test_a_worker_at_work_doesnt_outlive_a_killed_stage() -> None:
    with serving("--project", str(TOY)) as running:
        pid = running.get("/echo").json()["pid"]
        with socket.create_connection((urlsplit(running.url).hostname, urlsplit(running.url).port)) as connection:
            connection.sendall(b"GET /dev/echo?sleep=60 HTTP/1.1\r\nHost: x\r\n\r\n")
            time.sleep(0.2)
            running.stop(signal.SIGKILL)
    await_gone({pid})


def test_a_program_that_fails_is_told_and_status_1(tmp_path: Path) -> None:
    shutil.copytree(TOY, tmp_path / "toy")
    (tmp_path / "toy" / "__main__.py").write_text("import pulumi\npulumi.Config().require('colour')\n")
    command = [sys.executable, "-m", "understudy", "--port", "0", "--project", str(tmp_path / "toy")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "toy:colour" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("port", ["abc", "80000", "-1", "1.5"])
def test_what_is_no_port_is_told_without_a_traceback(port: str) -> None:
    said = commanded(env={**os.environ, "PORT": port})
    assert said.returncode == 2
    assert f"{port!r} is no port: a number from 0 to 65535" in said.stderr
    assert "Traceback" not in said.stderr


@pytest.mark.parametrize("name", ["Pulumi.yaml", "Pulumi.dev.yaml"])
@pytest.mark.parametrize(
    ("content", "why"), [("a: [", "isn't YAML: line "), ("- a\n", "isn't a mapping"), ("a: b: c", "line 1")]
)
def test_a_malformed_project_is_told_by_file_and_line(tmp_path: Path, name: str, content: str, why: str) -> None:
    shutil.copytree(TOY, tmp_path / "toy")
    (tmp_path / "toy" / name).write_text(content)
    said = commanded("--port", "0", "--project", str(tmp_path / "toy"))
    assert (said.returncode, said.stderr) == (1, "")
    assert f"toy/{name}" in said.stdout.replace("\n", "")
    assert why in said.stdout


def test_a_folder_without_a_program_is_told(tmp_path: Path) -> None:
    said = commanded("--port", "0", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (1, "")
    assert "holds no Pulumi.yaml" in said.stdout


def commanded(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "understudy", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **more)


def test_an_encrypted_setting_is_answered_by_the_option_that_gives_it(tmp_path: Path) -> None:
    shutil.copytree(TOY, tmp_path / "toy")
    (tmp_path / "toy" / "Pulumi.dev.yaml").write_text("config:\n  toy:colour:\n    secure: AAAB\n")
    said = commanded("--port", "0", "--project", str(tmp_path / "toy"))
    assert (said.returncode, said.stderr) == (1, "")
    assert "Pulumi.dev.yaml holds toy:colour encrypted" in said.stdout
    assert "--config toy:colour=..." in said.stdout
    with serving("--project", str(tmp_path / "toy"), "--config", "colour=blue") as running:
        assert running.get("/echo").status == 200


def test_an_unknown_stage_is_told(toy: Running) -> None:
    command = [sys.executable, "-m", "understudy", "--port", "0", "--stage", "prod", "--project", str(TOY)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "there is no stage 'prod': Pulumi.prod.yaml is missing" in done.stdout
    assert toy.get("/echo").status == 200


class TestHttp:
    def test_a_stage_that_isnt_there_is_api_gateways_refusal_and_says_where_to_go(self, toy: Running) -> None:
        answer = toy.get("/echo", url=toy.url.replace("/dev", "/prod"))
        assert (answer.status, answer.json()["message"]) == (403, "Forbidden")
        assert (answer.json()["why"], answer.json()["stages"]) == ("/prod/echo is in no stage", [toy.url])

    def test_the_bare_address_says_where_to_go(self, toy: Running) -> None:
        answer = toy.get("/", url=toy.url.removesuffix("/dev"))
        assert (answer.status, answer.json()["stages"]) == (200, [toy.url])

    def test_routes_as_json(self, toy: Running) -> None:
        [private] = [one for one in beside(toy, "routes").json() if one["path"] == "/private"]
        assert {**private, "function": private["function"].rpartition(":")[2]} == {
            "stage": "dev",
            "method": "GET",
            "path": "/private",
            "authorizer": "by-token",
            "integration": "AWS_PROXY",
            "function": "toy-echo",
        }

    def test_the_latest_requests_as_json_without_what_is_secret(self, toy: Running) -> None:
        sent = {"Authorization": "Bearer hush-1", "Cookie": "sid=hush-2"}
        toy.request("POST", "/echo?token=hush-3", headers=sent, body={"password": "hush-4"})
        toy.get("/private", headers=sent)
        answer = beside(toy, "requests")
        posted, refused = answer.json()[-2:]
        assert (posted["method"], posted["path"], posted["status"]) == ("POST", "/dev/echo", 200)
        assert (refused["status"], refused["why"]) == (401, "the authorizer raised Unauthorized")
        assert refused["requestId"]
        assert b"hush" not in answer.body

    def test_a_page_under_another_name_learns_nothing(self, toy: Running) -> None:
        answer = toy.get("/_stage/requests", url=toy.url.removesuffix("/dev"), headers={"Host": "evil.example:3000"})
        assert (answer.status, answer.json()) == (403, {"message": "Forbidden"})

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
    def test_it_answers_under_both_names(self, toy: Running, host: str) -> None:
        assert toy.get("/echo", url=toy.url.replace("127.0.0.1", host)).status == 200

    @pytest.mark.parametrize("path", ["/ping", "/sping"])
    def test_health_checks_are_reserved(self, toy: Running, path: str) -> None:
        answer = toy.get(path, url=toy.url.removesuffix("/dev"))
        assert (answer.status, answer.body) == (200, b"healthy")

    def test_the_method_override_header_goes_before_the_method(self, toy: Running) -> None:
        answer = toy.request("POST", "/private", headers={**GOOD, "X-HTTP-Method-Override": "GET"})
        assert answer.json()["event"]["httpMethod"] == "GET"

    def test_several_cookies_arrive_as_several_headers(self, toy: Running) -> None:
        answer = toy.get("/echo?cookies=a=1,b=2")
        assert [value for name, value in answer.headers if name == "Set-Cookie"] == ["a=1", "b=2"]

    def test_head_has_no_body(self, toy: Running) -> None:
        assert toy.request("HEAD", "/echo").body == b""

    def test_a_body_that_waits_to_be_asked_for(self, toy: Running) -> None:
        address = urlsplit(toy.url)
        with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
            connection.sendall(
                b"POST /dev/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
            )
            assert connection.recv(1024) == b"HTTP/1.1 100 Continue\r\n\r\n"
            connection.sendall(b"hi")
            assert connection.recv(1024).startswith(b"HTTP/1.1 200 OK")

    def test_more_than_10_mb_are_refused(self, toy: Running) -> None:
        answer = toy.request("POST", "/echo", body=b"x" * (10 * 1024 * 1024 + 1))
        assert (answer.status, answer.json()) == (413, {"message": "Request Too Long"})

    def test_headers_of_more_than_10240_bytes_are_refused(self, toy: Running) -> None:
        assert toy.get("/echo", headers={"X-Long": "x" * 10_240}).status == 431


class TestReload:
    @pytest.fixture
    def project(self, tmp_path: Path) -> Path:
        shutil.copytree(TOY, tmp_path / "toy", ignore=shutil.ignore_patterns("__pycache__"))
        return tmp_path / "toy"

    @pytest.fixture
    def running(self, project: Path) -> Iterator[Running]:
        with serving("--reload", "--project", str(project)) as running:
            time.sleep(0.5)  # until the files are watched
            yield running

    def replace(self, file: Path, old: str, new: str) -> None:
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))

    def test_changed_code_starts_the_functions_afresh(self, running: Running, project: Path) -> None:
        assert running.get("/echo").json()["greeting"] == "hello"
        self.replace(project / "functions" / "echo.py", 'GREETING = "hello"', 'GREETING = "good morning"')
        running.wait_for("the functions start afresh")
        assert running.get("/echo").json()["greeting"] == "good morning"

    def test_workers_that_are_ended_leave_no_word_of_it(self, running: Running, project: Path) -> None:
        """What asyncio has to say of a task that nobody waits for comes once it is collected as garbage."""
        for greeting in ("one", "two", "three"):
            with ThreadPoolExecutor(4) as pool:
                assert {answer.status for answer in pool.map(running.get, ["/echo?sleep=0.2"] * 4)} == {200}
            before = len(running.output)
            self.replace(project / "functions" / "echo.py", "GREETING = ", f'GREETING = "{greeting}" or ')
            running.wait_for("serving the changed program", after=before)
        assert running.stop() == 0
        assert "Task" not in running.output

    def test_a_changed_program_is_run_again(self, running: Running, project: Path) -> None:
        assert running.get("/new").status == 403
        main = project / "__main__.py"
        self.replace(main, 'route("echo", "ANY", echo)', 'route("echo", "ANY", echo)\nroute("new", "GET", echo)')
        running.wait_for("serving the changed program")
        assert "AWS serves the old ones" in running.output
        assert running.get("/new").status == 403
        before = len(running.output)
        self.replace(main, 'triggers={"routes": "1"}', 'triggers={"routes": "2"}')
        running.wait_for("serving the changed program", after=before)
        assert running.get("/new").status == 200

    def test_a_broken_program_leaves_the_old_one_served(self, running: Running, project: Path) -> None:
        (project / "__main__.py").write_text("raise RuntimeError('half written')")
        running.wait_for("half written")
        running.wait_for("Still serving what was there before")
        assert running.get("/echo").status == 200


def test_two_programs_on_one_rest_api(toy: Running) -> None:
    """The later deployment holds both programs' routes; the earlier stage stays at its own snapshot."""
    assert toy.get("/items/7").status == 403
    with serving("--project", str(TOY), "--project", str(ADDON)) as running:
        running.wait_for("/items (")
        first, second = sorted(running.urls)
        assert (urlsplit(first).netloc, urlsplit(first).path) == (urlsplit(second).netloc, "/dev")
        put = running.request("PUT", "/items/7", headers=GOOD, url=second)
        assert put.json() == {"item": "7", "who": "ada"}
        assert running.request("PUT", "/items/7", url=second).status == 401
        assert running.get("/echo", url=second).status == 200
        assert running.request("PUT", "/items/7", headers=GOOD, url=first).status == 403
        assert running.get("/echo", url=first).status == 200


def test_tables_may_be_elsewhere() -> None:
    with serving("--project", str(TOY)) as elsewhere:
        endpoint = elsewhere.get("/echo").json()["environment"]["AWS_ENDPOINT_URL"]
        with serving("--project", str(TOY), env={"AWS_ENDPOINT_URL_DYNAMODB": endpoint}) as running:
            environment = running.get("/echo").json()["environment"]
            assert environment["AWS_ENDPOINT_URL_DYNAMODB"] == endpoint != environment["AWS_ENDPOINT_URL"]
            assert running.request("POST", "/store", body="kept").status == 201


def test_a_stage_within_this_process() -> None:
    async def walk() -> None:
        screen = understudy.Screen(io.StringIO())
        async with (
            understudy.serving(understudy.Projects((TOY,)), screen) as stage,
            aiohttp.ClientSession() as client,
        ):
            async with client.get(f"{stage.served[0].url}/echo") as answer:
                assert answer.status == 200
            address = stage.served[0].url
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((urlsplit(address).hostname, urlsplit(address).port))

    asyncio.run(walk())


def test_a_browser_gets_pages_and_a_program_json(toy: Running) -> None:
    base = toy.url.removesuffix("/dev")
    assert toy.get("/", url=base).json()["stages"] == [toy.url]
    page = toy.get("/", url=base, headers={"Accept": "text/html,*/*"})
    assert page.header("Content-Type") == "text/html; charset=utf-8"
    assert "default-src 'none'" in str(page.header("Content-Security-Policy"))
    assert b"GET /dev/" in page.body or b"None yet" in page.body


def test_what_a_function_got_and_answered_is_shown_without_secrets(toy: Running) -> None:
    base = toy.url.removesuffix("/dev")
    sent = {
        "password": "correct horse",
        "note": "<script>alert(1)</script>",
        "nested": {"apiToken": "abc", "list": [1]},
    }
    toy.request("POST", "/echo?key=c29tZWJvZHlzIHNlY3JldA", body=sent, headers={"Cookie": "sid=c29tZXRoaW5n", **GOOD})
    seen = beside(toy, "requests").json()[-1]
    shown = toy.get(f"/_stage/requests/{seen['requestId']}", url=base).body.decode()
    assert "&lt;script&gt;" in shown
    assert "&#34;list&#34;" in shown
    for secret in ("correct horse", "abc", "c29tZ", "<script>"):
        assert secret not in shown


def test_nobody_gets_pages_by_another_name(toy: Running) -> None:
    base = toy.url.removesuffix("/dev")
    for path in ("/", "/_stage/page.css", "/_stage/requests"):
        assert toy.get(path, url=base, headers={"Host": "evil.example:80", "Accept": "text/html"}).status == 403


def test_without_a_description_there_is_no_viewer(toy: Running) -> None:
    base = toy.url.removesuffix("/dev")
    assert toy.get("/_stage/api", url=base).status == 403
    assert b"Try the API" not in toy.get("/", url=base, headers={"Accept": "text/html"}).body
