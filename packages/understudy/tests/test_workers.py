"""Functions as processes: what they see, how they live and die."""

from __future__ import annotations

import os
import signal
import sys
import sysconfig
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from understudy.lambdas.output import lines
from understudy.lambdas.pool import MAX_WORKERS

if TYPE_CHECKING:
    from understudy.testing import Running

TOY = Path(__file__).parent / "toy"
LAMBDAS_OWN = {
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_FORMAT",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "LAMBDA_TASK_ROOT",
    "LANG",
    "PATH",
    "PYTHONPATH",
    "TZ",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
}
TO_EMBEDDED_AWS = {
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_LAMBDA",
    "AWS_ENDPOINT_URL_SESV2",
}
DECLARED = {"GREETING", "TABLE_NAME", "SECRET_PARAMETER"}
PYTHONS_OWN = {"LC_CTYPE", "__CF_USER_TEXT_ENCODING"}


def seen(toy: Running, path: str = "/echo") -> dict[str, Any]:
    answer = toy.get(path)
    assert answer.status == 200, answer.body
    about: dict[str, Any] = answer.json()
    return about


def is_running(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


def test_a_function_sees_its_own_environment_and_nothing_of_the_callers(toy: Running) -> None:
    environment = seen(toy)["environment"]
    assert environment.keys() - PYTHONS_OWN == LAMBDAS_OWN | TO_EMBEDDED_AWS | DECLARED
    assert "hush" not in environment.values()
    assert environment["GREETING"] == "hello"
    assert environment["AWS_REGION"] == "eu-west-1"
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == "toy-echo"
    assert environment["AWS_EXECUTION_ENV"] == "AWS_Lambda_python3.12"
    assert environment["AWS_LAMBDA_LOG_GROUP_NAME"] == "/aws/lambda/toy-echo"


def test_a_function_imports_from_its_code_the_packages_and_the_standard_library_alone(toy: Running) -> None:
    path = {entry for entry in seen(toy)["path"] if not entry.startswith(sys.base_prefix)}
    assert path == {str(TOY), sysconfig.get_path("purelib")}


def test_the_context_holds_what_is_declared(toy: Running) -> None:
    about = seen(toy)
    assert about["function"] == "toy-echo"
    assert about["memory"] == "256"
    assert about["arn"] == "arn:aws:lambda:eu-west-1:000000000000:function:toy-echo"
    assert 0 < about["remaining"] <= 2000


def test_the_first_request_is_cold_and_the_next_warm(toy: Running) -> None:
    os.kill(seen(toy)["pid"], signal.SIGKILL)
    pids = [toy.request(method, "/echo").json()["pid"] for method in ("PATCH", "PUT")]
    assert pids[0] == pids[1]
    toy.wait_for("PUT │ /dev/echo")
    first, second = (line for line in toy.output.splitlines() if "PATCH │" in line or "PUT │" in line)
    assert first.endswith("start cold")
    assert second.endswith("start warm")
    assert "Init Duration" in toy.output


def test_a_worker_that_died_is_replaced_before_the_next_request(toy: Running) -> None:
    first = seen(toy)["pid"]
    os.kill(first, signal.SIGKILL)
    assert seen(toy)["pid"] != first


def test_a_worker_that_dies_at_work_fails_that_request_alone(toy: Running) -> None:
    answer = toy.get("/echo?exit=3")
    assert (answer.status, answer.json()) == (502, {"message": "Internal server error"})
    toy.wait_for("exit status 3")
    seen(toy)


def test_a_handler_that_raises_is_502_and_tells_the_log_why(toy: Running) -> None:
    pid = seen(toy)["pid"]
    assert toy.get("/echo?raise=no+such+luck").status == 502
    toy.wait_for("echo │ [ERROR] RuntimeError: no such luck")
    assert seen(toy)["pid"] == pid


def test_past_its_timeout_a_function_is_killed(toy: Running) -> None:
    pid = seen(toy)["pid"]
    began = time.monotonic()
    answer = toy.get("/echo?sleep=30")
    assert (answer.status, answer.json()) == (502, {"message": "Internal server error"})
    assert 1.9 < time.monotonic() - began < 10
    toy.wait_for("Task timed out after 2.00 seconds")
    assert not is_running(pid)
    seen(toy)


def test_a_handler_that_fails_at_import_says_so_each_time(toy: Running) -> None:
    for _ in range(2):
        before = len(toy.output)
        assert toy.get("/broken").status == 502
        toy.wait_for("[ERROR] RuntimeError: no settings", after=before)
        toy.wait_for("the function failed: no settings", after=before)


def test_a_function_without_permission_is_500_and_the_log_names_it(toy: Running) -> None:
    answer = toy.get("/unpermitted")
    assert (answer.status, answer.json()) == (500, {"message": "Internal server error"})
    toy.wait_for("no permission lets apigateway.amazonaws.com invoke")


def test_requests_at_once_run_in_workers_of_their_own(toy: Running) -> None:
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(toy.get, ["/echo?sleep=0.8"] * 4))
    assert {answer.status for answer in answers} == {200}
    assert len({answer.json()["pid"] for answer in answers}) == 4


def test_more_requests_than_workers_wait_for_one(toy: Running) -> None:
    with ThreadPoolExecutor(3 * MAX_WORKERS) as threads:
        answers = list(threads.map(toy.get, ["/echo?sleep=0.1"] * 3 * MAX_WORKERS))
    assert {answer.status for answer in answers} == {200}
    assert len({answer.json()["pid"] for answer in answers}) <= MAX_WORKERS


def test_beyond_reserved_concurrency_lambda_throttles(toy: Running) -> None:
    with ThreadPoolExecutor(3) as threads:
        answers = list(threads.map(toy.get, ["/single?sleep=0.8"] * 3))
    assert sorted(answer.status for answer in answers) == [200, 500, 500]
    toy.wait_for("reserved concurrency of 1 is used up")
    assert seen(toy, "/single")["function"] == "toy-single"


def test_tables_and_parameters_are_there(toy: Running) -> None:
    answer = toy.request("POST", "/store", body="note")
    assert answer.status == 201
    assert answer.json() == {"item": {"pk": {"S": "note"}}, "secret": "hush"}


def test_what_a_function_prints_is_shown_with_its_name(toy: Running) -> None:
    seen(toy, "/echo?print=good+morning")
    toy.wait_for("echo │ good morning")


def test_the_authorizer_runs_as_a_function_too(toy: Running) -> None:
    assert toy.get("/private").status == 401
    toy.wait_for("authorizer not called")
    assert toy.get("/private", headers={"Authorization": "Bearer bad"}).status == 401
    for verdict in ("authorizer miss", "authorizer hit"):
        answer = toy.get("/private", headers={"Authorization": "Bearer good"})
        assert answer.json()["event"]["requestContext"]["authorizer"]["userId"] == "ada"
        toy.wait_for(verdict)


def test_an_answer_larger_than_lambda_allows_is_502(toy: Running) -> None:
    assert toy.get("/echo?large=6291556").status == 502
    assert toy.get("/echo?large=6000000").status == 200
    toy.wait_for("Response payload size exceeded")


def test_an_event_larger_than_lambda_allows_is_413(toy: Running) -> None:
    answer = toy.request("POST", "/echo", body=b"x" * 6_291_556)
    assert (answer.status, answer.json()) == (413, {"message": "Request Too Long"})


def test_an_authorizers_refusal_is_one_line_and_no_traceback(toy: Running) -> None:
    before = len(toy.output)
    assert toy.get("/private", headers={"Authorization": "Bearer bad"}).status == 401
    toy.wait_for("why the authorizer raised Unauthorized", after=before)
    assert "ERROR" not in toy.output[before:]
    assert "File" not in toy.output[before:]


def test_what_the_runtime_says_of_a_refusal_is_left_out_and_of_a_fault_shown_whole() -> None:
    assert lines("[ERROR] Exception: Unauthorized\rTraceback (most recent call last):\r  File x") == []
    assert lines('{"timestamp": "t", "level": "ERROR", "errorMessage": "Unauthorized", "stackTrace": ["x"]}') == []
    assert lines("[ERROR] KeyError: 'x'\rTraceback:\r  File x") == ["[ERROR] KeyError: 'x'", "Traceback:", "  File x"]
    assert lines("Unauthorized") == ["Unauthorized"]
