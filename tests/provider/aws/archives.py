"""A function's code, as Pulumi's archives describe it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.provider.schema import Properties


def zip_bytes(archive: Properties) -> bytes:
    """What would be uploaded: the file itself where it is a zip, else a zip of the archive's files."""
    path = archive.get("path")
    if path and zipfile.is_zipfile(path):
        return Path(path).read_bytes()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name, content in sorted(files("", archive)):
            file.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()


def files(prefix: str, node: Properties) -> Iterator[tuple[str, bytes]]:
    """Names and contents of an archive or asset."""
    if "assets" in node:
        for name, child in node["assets"].items():
            yield from files(f"{prefix}/{name}".lstrip("/"), child)
    elif "text" in node:
        yield prefix, node["text"].encode()
    elif "path" in node:
        yield from from_disk(prefix, Path(node["path"]))
    else:
        raise Refused(f"the stand-in reads archives from files, folders and texts only; {prefix!r} is another thing")


def from_disk(prefix: str, path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_file():
        yield prefix, path.read_bytes()
        return
    for file in path.rglob("*"):
        if file.is_file():
            yield f"{prefix}/{file.relative_to(path)}".lstrip("/"), file.read_bytes()


def require_handler(code: bytes, handler: str) -> None:
    """AWS finds out at the first call; here the module of a Python handler must be in the zip."""
    module = handler.rpartition(".")[0].replace(".", "/")
    sources = {f"{module}.py", f"{module}/__init__.py"}
    with zipfile.ZipFile(io.BytesIO(code)) as file:
        if not {*sources, *(f"{source}c" for source in sources)} & set(file.namelist()):
            raise Refused(f"the handler {handler} needs {module}.py, which isn't in its archive")
