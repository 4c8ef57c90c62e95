"""Which MongoDB a local stage uses, and what is said of one that doesn't answer."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import pytest
from understudy import Processes

from cli import mongodb

if TYPE_CHECKING:
    from pathlib import Path


def address(uri: str | None) -> str:
    async def entered() -> str:
        async with mongodb.address(uri, Processes()) as found:
            return found

    return asyncio.run(entered())


def warnings(uri: str) -> list[str]:
    return asyncio.run(mongodb.warnings(uri))


def test_the_callers_own_server_is_taken() -> None:
    assert address("mongodb://db.example.com/app") == "mongodb://db.example.com/app"


def test_without_a_server_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(mongodb, "ENGINE", tmp_path / "nothing")
    with pytest.raises(mongodb.MongoError, match="set MONGODB_URI, or run `make engines"):
        address(None)


def test_a_server_that_doesnt_answer_is_named_without_its_password() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{unused.getsockname()[1]}"
        [warning] = warnings(f"mongodb://ada:hush@{host}/app?retryWrites=false")
    assert host in warning
    assert "did not answer" in warning
    assert "hush" not in warning
    assert "ada" not in warning


def test_what_is_no_address_is_refused_without_being_repeated() -> None:
    with pytest.raises(mongodb.MongoError, match="MONGODB_URI: it is no MongoDB address") as refused:
        warnings("http://ada:hush@127.0.0.1")
    assert "hush" not in str(refused.value)
