"""The Lambda service within this process: code roots, waiting, replacing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from understudy.gateway.functions import FunctionRefused, Unanswered
from understudy.lambdas.code import runtime_alone
from understudy.lambdas.service import LambdaService
from understudy.lambdas.specs import Code, FunctionSpec
from understudy.processes import Processes
from understudy.source import PACKAGES
from understudy_tests.declare import function_arn

if TYPE_CHECKING:
    from pathlib import Path

ARN = function_arn("function")
Use = Callable[[LambdaService], Awaitable[Any]]


def spec(root: Path, packages: tuple[Path, ...] = PACKAGES) -> FunctionSpec:
    code = Code(root, packages)
    return FunctionSpec(ARN, "function", "main.handler", 5, 128, {}, "python3.12", "eu-west-1", code)


def handler(root: Path, body: str) -> Path:
    root.mkdir(exist_ok=True)
    (root / "main.py").write_text(f"import time\n\n\ndef handler(event, context):\n    {body}\n")
    return root


def using(function: FunctionSpec, use: Use) -> list[str]:
    """The lines that the functions logged meanwhile."""
    lines: list[str] = []

    async def run() -> None:
        async with Processes() as processes:
            service = LambdaService(processes, lambda _, line: lines.append(line))
            await service.declare([function], [], {})
            try:
                await use(service)
            finally:
                await service.close()

    asyncio.run(run())
    return lines


async def invoke(service: LambdaService, event: object = None, patience: float = 10) -> Any:
    result = await service.invoke(ARN, json.dumps(event).encode(), None, patience)
    return json.loads(result.payload)


@pytest.fixture
def runtime_path(tmp_path: Path) -> Path:
    return runtime_alone(tmp_path / "runtime")


def test_a_function_runs_from_its_own_root_with_nothing_else_on_its_path(tmp_path: Path, runtime_path: Path) -> None:
    root = handler(tmp_path / "code", "import sys; return sys.path")

    async def use(service: LambdaService) -> None:
        path = await invoke(service)
        assert str(root) in path
        assert not [entry for entry in path if "site-packages" in entry]

    using(spec(root, (runtime_path,)), use)


def test_a_module_that_isnt_in_the_zip_is_an_error(tmp_path: Path, runtime_path: Path) -> None:
    root = handler(tmp_path / "code", "import aiohttp")

    async def use(service: LambdaService) -> None:
        assert (await invoke(service))["errorMessage"] == "No module named 'aiohttp'"

    using(spec(root, (runtime_path,)), use)


def test_a_root_that_isnt_there_is_an_error_of_the_function(tmp_path: Path) -> None:
    async def use(service: LambdaService) -> None:
        assert "No such file or directory" in (await invoke(service))["errorMessage"]

    using(spec(tmp_path / "nothing"), use)


def test_who_waits_no_longer_leaves_the_function_running(tmp_path: Path) -> None:
    root = handler(tmp_path / "code", "time.sleep(0.5); print('done', flush=True)")

    async def use(service: LambdaService) -> None:
        with pytest.raises(Unanswered):
            await invoke(service, patience=0.05)
        await asyncio.sleep(1)

    assert "done" in using(spec(root), use)


def test_a_changed_function_has_new_workers_and_an_unchanged_one_keeps_its_own(tmp_path: Path) -> None:
    root = handler(tmp_path / "code", "import os; return [os.getpid(), os.environ.get('COLOUR')]")

    async def use(service: LambdaService) -> None:
        first = await invoke(service)
        await service.declare([spec(root)], [], {})
        assert await invoke(service) == first
        await service.declare([replace(spec(root), variables={"COLOUR": "red"})], [], {})
        changed = await invoke(service)
        assert changed[0] != first[0]
        assert changed[1] == "red"

    using(spec(root), use)


def test_a_function_that_is_gone_is_not_found(tmp_path: Path) -> None:
    async def use(service: LambdaService) -> None:
        await service.declare([], [], {})
        with pytest.raises(FunctionRefused, match="ResourceNotFoundException"):
            await invoke(service)

    using(spec(handler(tmp_path / "code", "return 1")), use)


def test_a_version_or_alias_is_the_function(tmp_path: Path) -> None:
    async def use(service: LambdaService) -> None:
        assert (await service.invoke(f"{ARN}:live", b"{}", None, 10)).payload == b"1"

    using(spec(handler(tmp_path / "code", "return 1")), use)


def test_what_a_function_declares_goes_before_lambdas_own_but_not_before_the_embedded_aws(tmp_path: Path) -> None:
    root = handler(tmp_path / "code", "import os; return dict(os.environ)")
    declared = replace(spec(root), variables={"TZ": "Europe/Berlin", "AWS_ENDPOINT_URL": "https://example.com"})

    async def use(service: LambdaService) -> None:
        await service.declare([declared], [], {"AWS_ENDPOINT_URL": "http://127.0.0.1:1"})
        environment = await invoke(service)
        assert environment["TZ"] == "Europe/Berlin"
        assert environment["AWS_ENDPOINT_URL"] == "http://127.0.0.1:1"

    using(spec(root), use)


def test_a_caller_that_gives_up_leaves_the_function_to_the_next(tmp_path: Path) -> None:
    function = replace(spec(handler(tmp_path / "code", "return event")), reserved_concurrency=1)

    async def use(service: LambdaService) -> None:
        for moments in range(3):
            given_up = asyncio.create_task(invoke(service, "first"))
            for _ in range(moments):
                await asyncio.sleep(0)
            given_up.cancel()
            await asyncio.wait([given_up])
        assert await invoke(service, "next") == "next"

    using(function, use)
