"""Zip files that are byte for byte the same whenever their contents are, and code compiled ahead."""

import io
import os
import shutil
import subprocess
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

# The earliest date that the format has (PKWARE APPNOTE, 4.4.6).
EPOCH = (1980, 1, 1, 0, 0, 0)
READABLE = 0o100644 << 16
# Where Lambda puts a function's code.
TASK = "/var/task"


def zipped(files: Mapping[str, Path]) -> bytes:
    """A zip of files by their names in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever this machine is
            entry.external_attr = READABLE
            archive.writestr(entry, files[name].read_bytes())
    return buffer.getvalue()


def precompile(folder: Path, python: str) -> None:
    """Put each module's compiled form in its place, as if it had been compiled where Lambda puts it.

    Lambda can't keep what it compiles: each cold start would compile anew, a third of the time that imports take.
    Sources would double the zip and docstrings add a tenth; tracebacks have their files and lines without them.
    """
    options = ["-q", "-b", "-o", "2", "--invalidation-mode", "unchecked-hash", "-s", str(folder), "-p", TASK]
    fixed = {**os.environ, "PYTHONHASHSEED": "0"}
    command = [python, "-m", "compileall", *options, str(folder)]
    subprocess.run(command, check=True, env=fixed)  # noqa: S603 - a Python, with arguments of ours
    for source in folder.rglob("*.py"):
        source.unlink()


def zip_if_changed(file: Path, files: Mapping[str, Path]) -> bool:
    """Whether the zip had to be written. Readers never see a part of it."""
    if _holds(file, files):
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(f".{os.getpid()}")
    partial.write_bytes(zipped(files))
    partial.replace(file)
    return True


def _holds(file: Path, files: Mapping[str, Path]) -> bool:
    """Whether the zip is of just these files: to unpack it takes a fraction of packing it."""
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.namelist() != sorted(files):
                return False
            return all(archive.read(name) == path.read_bytes() for name, path in files.items())
    except (FileNotFoundError, zipfile.BadZipFile, zlib.error):
        return False


def kept(folder: Path, fill: Callable[[Path], None]) -> Path:
    """A folder that is filled once, and then is there whole or not at all: its name says all that it depends on."""
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as partial:
            fill(Path(partial) / folder.name)
            _move(Path(partial) / folder.name, folder)
    return folder


def _move(made: Path, folder: Path) -> None:
    try:
        made.rename(folder)
    except OSError:  # somebody else was quicker, with the same
        if not folder.exists():
            raise
        shutil.rmtree(made)
