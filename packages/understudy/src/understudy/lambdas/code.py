"""A deployed function's code as Lambda has it: what was uploaded, and beside it the runtime alone."""

import platform
import shutil
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from understudy.errors import StageError

# The runtime's client for Python, and what that needs.
RUNTIME = ("awslambdaric", "runtime_client", "snapshot_restore_py", "simplejson")
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
PROCESSORS = {"aarch64": "arm64", "AMD64": "x86_64"}
# What runs on one Python or one processor only.
BUILT = (".pyc", ".so")

Archive = Mapping[str, Any]
"""As `understudy.program.Resource` has it: a file or folder, or assets by name."""


class CodeError(StageError):
    """A function's code can't be run here; the message says what to do."""


def runtime_alone(folder: Path) -> Path:
    """Fills the folder with what Lambda's Python has beside a function."""
    folder.mkdir()
    for name in RUNTIME:
        found = find_spec(name)
        if found and found.origin:
            origin = Path(found.origin)
            source = origin.parent if origin.name == "__init__.py" else origin
            (folder / source.name).symlink_to(source)
    return folder


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What `pulumi up` has uploaded as a function's code."""

    function: str
    archive: Archive
    runtime: str
    architecture: str

    def unpack(self, folder: Path) -> Path:
        """Fills the folder. Raises CodeError."""
        if "path" not in self.archive and "assets" not in self.archive:
            raise CodeError(f"function {self.function}: its code was no file of the machine that deployed it")
        try:
            _unpack(self.archive, folder)
        except FileNotFoundError as error:
            raise CodeError(f"function {self.function}: {error.filename} is gone: package it again") from error
        except zipfile.BadZipFile as error:
            raise CodeError(
                f"function {self.function}: {self.archive.get('path')} is no zip: package it again"
            ) from error
        self._check(folder)
        return folder

    def _check(self, folder: Path) -> None:
        built = any(path.suffix in BUILT for path in folder.rglob("*"))
        here = (PYTHON, PROCESSORS.get(platform.machine(), platform.machine()))
        if built and (self.runtime, self.architecture) != here:
            raise CodeError(
                f"function {self.function} is built for {self.runtime} on {self.architecture}, and this is "
                f"{here[0]} on {here[1]}: deploy one with `pythonVersion` and `architecture` set to that"
            )


def _unpack(archive: Archive, target: Path) -> None:
    """An archive's parts may be archives; what is no archive is an asset, a file or a text."""
    source = Path(archive.get("path", ""))
    target.parent.mkdir(parents=True, exist_ok=True)
    if "assets" in archive:
        for name, part in archive["assets"].items():
            _unpack(part, target / name)
    elif "text" in archive:
        target.write_text(archive["text"])
    elif source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.suffix == ".zip":
        with zipfile.ZipFile(source) as file:
            file.extractall(target)
    else:
        shutil.copy(source, target)


def link(archive: Archive, target: Path, root: Path) -> Path:
    """The archive's content at `target`, by links to the files under `root`: whoever edits one edits it there.

    Raises CodeError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    source = root / archive.get("path", "")
    if "assets" in archive:
        target.mkdir(exist_ok=True)
        for name, part in archive["assets"].items():
            link(part, target / name, root)
    elif "path" in archive and not source.exists():
        raise CodeError(f"a function's code isn't there: {source} (build it as the program's own instructions say)")
    elif target.is_dir() and source.is_dir():  # the part `.` of assets, of which there may be others
        for part in source.iterdir():
            (target / part.name).symlink_to(part)
    elif "path" in archive and source.suffix != ".zip":
        target.symlink_to(source)
    elif archive.keys() & {"path", "text"}:
        _unpack({**archive, **({"path": str(source)} if "path" in archive else {})}, target)
    else:
        raise CodeError(f"a function's code is elsewhere: {archive.get('uri')} isn't fetched")
    return target
