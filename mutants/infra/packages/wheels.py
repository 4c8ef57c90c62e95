"""Dependencies as Lambda needs them: from uv.lock, as wheels for its Python and its processor."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from uv import find_uv_bin

# Amazon Linux 2 (Python 3.11) has glibc 2.26, Amazon Linux 2023 (3.12 and later) 2.34.
MANYLINUX = {"3.11": "manylinux2014"}
NEWER_MANYLINUX = "manylinux_2_28"
PROCESSORS = {"arm64": "aarch64", "x86_64": "x86_64"}
# Read by tools and compilers, not by what runs; and GridFS, which comes with pymongo and no adapter imports.
IDLE = ("*.dist-info", "bin", ".lock", "**/*.pyi", "**/py.typed", "**/*.[ch]", "gridfs")
# pymongo has dnspython look up the hosts of mongodb+srv. That asks for no zones, signatures or changes.
OF_DNS = (
    *("*zone*", "btree.py", "versioned.py", "dnssec*", "update.py", "tsigkeyring.py"),
    *("asyncresolver.py", "_*_backend.py", "quic/_[!_]*.py", "e164.py", "grange.py", "namedict.py", "win32util.py"),
)
UNUSED = (*IDLE, *(f"dns/{pattern}" for pattern in OF_DNS))

Run = Callable[[list[str]], str]


class PackagingError(Exception):
    """A function can't be packaged; the message says what stands in the way."""


@dataclass(frozen=True)
class Target:
    """Where the code will run."""

    python: str
    architecture: str

    @property
    def platform(self) -> str:
        return f"{PROCESSORS[self.architecture]}-{MANYLINUX.get(self.python, NEWER_MANYLINUX)}"


@dataclass(frozen=True)
class Lock:
    """The project whose uv.lock says which versions there are."""

    root: Path

    def requirements(self, groups: Iterable[str]) -> str:
        """The packages of dependency groups with their hashes, as pip's requirements; empty for no group."""
        wanted = [argument for group in sorted(groups) for argument in ("--only-group", group)]
        if not wanted:
            return ""
        shape = ["--frozen", "--no-emit-project", "--no-header", "--no-annotate"]
        return self._uv("export", *shape, *wanted)

    def install(self, requirements: str, folder: Path, target: Target) -> None:
        """Put wheels, and wheels only, into a folder. Raises `PackagingError` that names what has none."""
        folder.mkdir(parents=True)
        listed = folder.with_suffix(".txt")
        listed.write_text(requirements)
        only_wheels = ["--only-binary", ":all:", "--no-deps", "--require-hashes", "--link-mode", "copy"]
        where = [
            "--python",
            sys.executable,
            "--python-platform",
            target.platform,
            "--python-version",
            target.python,
            "--target",
            str(folder),
        ]
        self._uv("pip", "install", *only_wheels, *where, "--requirements", str(listed))
        listed.unlink()
        for unused in [path for pattern in UNUSED for path in folder.glob(pattern)]:
            shutil.rmtree(unused) if unused.is_dir() else unused.unlink()

    def _uv(self, *arguments: str) -> str:
        command = [find_uv_bin(), "--quiet", *arguments]
        finished = subprocess.run(  # noqa: S603 - uv, with arguments of ours
            command, cwd=self.root, capture_output=True, text=True, check=False
        )
        if finished.returncode != 0:
            raise PackagingError(finished.stderr.strip())
        return finished.stdout


def interpreter(python: str) -> str | None:
    """A Python of this version on this machine, which can compile for it."""
    command = [find_uv_bin(), "python", "find", "--no-project", "--no-python-downloads", python]
    environ = {**os.environ, "PATH": _path()}
    found = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)  # noqa: S603 - as above
    return found.stdout.strip() if found.returncode == 0 else None


def fetch(python: str) -> None:
    """Have uv fetch a Python of this version into its own folder. Raises `PackagingError`."""
    command = [find_uv_bin(), "--quiet", "python", "install", "--no-bin", python]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - as above
    if finished.returncode != 0:
        raise PackagingError(finished.stderr.strip())


def _path() -> str:
    """PATH with pyenv's Pythons in the place of its shims: one of a version not selected fails, and uv with it."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    plain = [folder for folder in os.get_exec_path() if Path(folder) != pyenv / "shims"]
    return os.pathsep.join([*plain, *map(str, sorted(pyenv.glob("versions/*/bin")))])
