"""Where the users and sessions of a MongoDB backend are: the caller's server, or the one of `make engines`."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from understudy import Processes, StageError

ENGINE = Path(__file__).resolve().parents[1] / ".engines" / "ferretdb"


class MongoError(StageError):
    """There is no MongoDB to be had; the message says what to do."""


@asynccontextmanager
async def address(uri: str | None, processes: Processes) -> AsyncIterator[str]:
    """`uri`, or that of a server of our own, whose data end with the block. Raises MongoError."""
    if uri:
        yield uri
        return
    if not ENGINE.exists():
        raise MongoError("a mongodb backend needs a server: set MONGODB_URI, or run `make engines ENGINE=ferretdb`")
    with tempfile.TemporaryDirectory(prefix="gatehouse-", ignore_cleanup_errors=True) as data:
        command = [str(ENGINE), "--listen=127.0.0.1:0", f"--state={data}"]
        yield await processes.serve(command, env={}, cwd=Path(data))


async def warnings(uri: str) -> list[str]:
    """What is wrong with the server, which may come up later. Raises MongoError for an address that is none."""
    return await asyncio.to_thread(_warnings, uri)


def _warnings(uri: str) -> list[str]:
    from adapters.mongodb import connect  # noqa: PLC0415 - pymongo is loaded where it is used
    from adapters.mongodb.database import errors  # noqa: PLC0415
    from domain.errors import Unavailable  # noqa: PLC0415

    try:
        database = connect(uri)
        with database.client, errors():
            database.command("ping")
    except ValueError as error:
        raise MongoError(f"MONGODB_URI: {error}") from error
    except Unavailable as error:
        return [f"{error}: until it does, every request that needs it is answered 503"]
    return []
