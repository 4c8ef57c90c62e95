"""Where the users and sessions of a MongoDB backend are: the caller's server, or the one of `make engines`."""

import os
from pathlib import Path

from understudy.processes import Processes

ENGINE = Path.cwd() / ".engines" / "ferretdb"


class MongoError(Exception):
    """There is no MongoDB to be had; the message says what to do."""


async def address(processes: Processes, data: Path) -> str:
    """`MONGODB_URI`, or that of a server of our own with its data in the folder `data`."""
    if uri := os.environ.get("MONGODB_URI"):
        return uri
    if not ENGINE.exists():
        raise MongoError("a mongodb backend needs a server: set MONGODB_URI, or run `make engines`")
    return await processes.serve([str(ENGINE), "--listen=127.0.0.1:0", f"--state={data}"], env={}, cwd=data)
