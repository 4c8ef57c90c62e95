"""The Python that measured functions run under: Lambda's default for new functions, 3.13, as releases are built.

This machine's, where it was built with optimisation by profile; without it Python takes a third longer, which no
release of Node does. Else Debian 13's, unpacked beside its own C library (nothing is installed); else the Python that
runs the benchmark. `machine` in the results says which it was.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from infra.packages.wheels import interpreter

ROOT = Path(__file__).resolve().parents[1]
HOME = (ROOT / ".engines").resolve() / "bench"
VERSION = "3.13"
UNPACKED = HOME / f"debian/usr/bin/python{VERSION}"
PACKAGES = (
    *(f"{part}{VERSION}-minimal" for part in ("python", "libpython")), f"libpython{VERSION}-stdlib", "libc6",
    "libssl3t64", "libzstd1", "zlib1g", "libexpat1", "libffi8", "libbz2-1.0", "liblzma5", "libsqlite3-0", "libuuid1",
)  # fmt: skip
_APT = """Dir::State "{0}/state"; Dir::State::status "/dev/null"; Dir::Cache "{0}/cache";
Dir::Etc::sourcelist "{0}/sources.list"; Dir::Etc::sourceparts "-";"""
_KEYS = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_START = """#!/bin/sh
exec {loader} --library-path {libraries} --argv0 "$0" {python} "$@"
"""


@cache
def python() -> str:
    """The path of the interpreter."""
    here = interpreter(VERSION)
    if here and _is_optimised(here):
        return here
    return str(UNPACKED) if UNPACKED.exists() else here or sys.executable


def _is_optimised(path: str) -> bool:
    code = "import sysconfig; print(sysconfig.get_config_var('CONFIG_ARGS'))"
    return "--enable-optimizations" in _run(path, "-c", code)


@cache
def version() -> str:
    """As `3.13`."""
    return _run(python(), "-c", "import sys; print('%d.%d' % sys.version_info[:2])").strip()


def install(say: Callable[[str], None]) -> None:
    """Unpacks Debian's, where there is none yet and apt can fetch it."""
    has_one = UNPACKED.exists() or _is_optimised(python())
    if not has_one and shutil.which("apt-get") and _KEYS.exists():
        say(f"unpacking Debian's Python {VERSION} into .engines/bench")
        try:
            _unpack(HOME / "debian")
        except subprocess.CalledProcessError as error:
            shutil.rmtree(HOME / "debian")
            say(f"no Python {VERSION}: {error.cmd[0]} said {error.stderr.decode()[-300:]}")
        python.cache_clear()


def _unpack(home: Path) -> None:
    apt = home / "apt"
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (apt / folder).mkdir(parents=True)
    mirror = _run("apt-get", "indextargets", "--format", "$(SITE)", "Origin: Debian").split()[0]
    (apt / "sources.list").write_text(f"deb [signed-by={_KEYS}] {mirror} trixie main\n")
    (apt / "apt.conf").write_text(_APT.format(apt))
    _run("apt-get", "--config-file", str(apt / "apt.conf"), "update")
    _run("apt-get", "--config-file", str(apt / "apt.conf"), "download", *PACKAGES, folder=apt)
    for package in apt.glob("*.deb"):
        _run("dpkg-deb", "--extract", str(package), str(home))
    _make_startable(home / "usr")
    shutil.rmtree(apt)


def _make_startable(home: Path) -> None:
    """Its C library is newer than this machine's perhaps: it is started by its own loader."""
    binary, python_path = home / f"lib/python{VERSION}/interpreter", home / "bin" / f"python{VERSION}"
    loader = next(home.glob("lib/*/ld-linux*"))
    python_path.rename(binary)
    python_path.write_text(_START.format(loader=loader, libraries=loader.parent, python=binary))
    python_path.chmod(0o755)
    _run(str(python_path), "-m", "compileall", "-q", str(home / f"lib/python{VERSION}"))


def command() -> list[str]:
    """What starts it without a shell between, whose time would count."""
    started = python()
    if not started.startswith(str(HOME)):
        return [started]
    words = Path(started).read_text().splitlines()[1].removeprefix("exec ").split()
    return [started if word == '"$0"' else word for word in words if word != '"$@"']


def _run(*command: str, folder: Path = ROOT) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout.decode()
