"""Builds what `make test-engines` runs against: `python3 tests/engines/install.py [ENGINE ...]` (none: all).

Everything goes into .engines/, but for Pulumi, which takes minutes to build and is kept in the user's cache
folder. What is there is built anew only when the engine's own folder or its recipe here has changed.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import inspect
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SOURCES = Path(__file__).resolve().parent
ENGINES = SOURCES.parents[1] / ".engines"
LEGACY = SOURCES.parent / "legacy" / "node"
INVOICES = SOURCES.parents[1] / "examples" / "invoices"
CLIENT = SOURCES.parents[1] / "packages" / "client-typescript"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gatehouse"

HEARTBEAT_SECONDS = 30
GO_BUILD = ("go", "build", "-trimpath")
GO_ENVIRONMENT = {"CGO_ENABLED": "0", "GOWORK": "off", "GOFLAGS": "-mod=readonly -buildvcs=false"}
HOW_TO_GET = {
    "go": "Go 1.26 or newer (go.dev)",
    "javac": "a Java development kit, 17 or newer",
    "mvn": "Apache Maven 3.8 or newer",
    "npm": "Node.js 20 or newer (nodejs.org)",
}


class InstallationError(Exception):
    """An engine that can't be built; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Engine:
    """One installable thing: `build(sources, home)` makes `product`, which lies in `home`."""

    name: str
    expect: str
    tools: tuple[str, ...]
    home: Path
    product: Path
    build: Callable[[Path, Path], None]
    elsewhere: Path | None = None

    @property
    def sources(self) -> Path:
        return self.elsewhere or SOURCES / self.name

    def fingerprint(self) -> str:
        digest = hashlib.sha256(inspect.getsource(self.build).encode())
        for path in sorted(path for path in self.sources.rglob("*") if path.is_file()):
            digest.update(f"\0{path.relative_to(self.sources)}\0".encode())
            digest.update(path.read_bytes())
        return digest.hexdigest()


def build_ferretdb(sources: Path, home: Path) -> None:
    """With `indexed.go`: as it is FerretDB decodes a whole collection for all but a filter by `_id` alone."""
    module, package = "github.com/FerretDB/FerretDB", Path("internal/backends/sqlite")
    run("go", "mod", "download", module, cwd=sources)
    origin = run("go", "list", "-m", "-f", "{{.Dir}}", module, cwd=sources).strip()
    with tempfile.TemporaryDirectory(prefix="gatehouse-") as folder:
        own = Path(folder) / "FerretDB"
        shutil.copytree(origin, own, copy_function=shutil.copyfile)
        run("chmod", "-R", "u+w", own, cwd=own)
        shutil.copyfile(sources / "indexed/indexed.go", own / package / "indexed.go")
        where = "\tq += whereClause\n"
        replace(own / package / "collection.go", where, f"\twhereClause, args = indexed(params.Filter)\n{where}")
        # The path as FerretDB's own indexes have it: by any other SQLite doesn't use them.
        replace(own / package / "metadata/metadata.go", "->'$._id'", r"->\"_id\"")
        for name in ("go.mod", "go.sum"):
            shutil.copyfile(sources / name, Path(folder) / name)
        run("go", "mod", "edit", f"-replace={module}={own}", f"{folder}/go.mod", cwd=sources)
        run(*GO_BUILD, f"-modfile={folder}/go.mod", "-ldflags=-s -w", "-o", home / "ferretdb", ".", cwd=sources)


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    if text.count(old) != 1:
        raise InstallationError(f"{file.name} has {old!r} {text.count(old)} times")
    file.write_text(text.replace(old, new))


def build_dynamodb_local(sources: Path, home: Path) -> None:
    # Jars of an earlier version would be on the class path too.
    shutil.rmtree(home / "lib", ignore_errors=True)
    run("mvn", "-B", "-q", f"-Dengine={home}", "compile", "dependency:copy-dependencies", cwd=sources)


def write_wycheproof(sources: Path, home: Path) -> None:
    run("go", "run", ".", home, cwd=sources)


def build_pulumi(sources: Path, home: Path) -> None:
    cli, host, target = sources / "cli", sources / "python-host", home / "bin"
    version = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v" + pulumi_version()
    run(*GO_BUILD, f"-ldflags=-s -w -X {version}", "-o", target / "pulumi", "tool", cwd=cli)
    run(*GO_BUILD, "-ldflags=-s -w", "-o", target / "pulumi-python-host", "tool", cwd=host)
    # The host's own version of this script is too old for the engine; it has to lie beside the host.
    sdk = run("go", "list", "-m", "-f", "{{.Dir}}", "github.com/pulumi/pulumi/sdk/v3", cwd=cli).strip()
    install_script(Path(sdk) / "python/cmd/pulumi-language-python-exec", target)
    install_script(sources / "pulumi-language-python", target)


def build_pulumi_nodejs(sources: Path, home: Path) -> None:
    run(*GO_BUILD, "-ldflags=-s -w", "-o", home / "pulumi-language-nodejs", "tool", cwd=sources)


def install_invoices(sources: Path, home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(sources / name, home / name)
    run("npm", "ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", cwd=home)


def install_script(script: Path, target: Path) -> None:
    shutil.copyfile(script, target / script.name)
    (target / script.name).chmod(0o755)


def pulumi_version() -> str:
    """The version of the CLI that its go.mod locks."""
    locked = re.search(r"pulumi/pkg/v3 v(\S+)", (SOURCES / "pulumi/cli/go.mod").read_text())
    if locked is None:
        raise InstallationError("tests/engines/pulumi/cli/go.mod names no version of pulumi/pkg/v3")
    return locked[1]


def install_legacy(sources: Path, home: Path) -> None:
    # Each generation of the packages has a folder of its own, and a copy of every program beside it.
    programs = [path for path in sources.iterdir() if path.is_file()]
    for generation in sorted(path.parent for path in sources.glob("*/package-lock.json")):
        target = home / generation.name
        target.mkdir(parents=True, exist_ok=True)
        for path in [*programs, *generation.iterdir()]:
            shutil.copyfile(path, target / path.name)
        run("npm", "ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", cwd=target)


def build_client_typescript(sources: Path, home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "tsconfig.json"):
        shutil.copyfile(sources / name, home / name)
    shutil.copytree(sources / "src", home / "src", dirs_exist_ok=True)
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=home)
    run("npx", "tsc", cwd=home)


def install_verifiers(sources: Path, home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(sources / name, home / name)
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=home)


def install_verifiers_java(sources: Path, home: Path) -> None:
    shutil.rmtree(home / "lib", ignore_errors=True)
    run("mvn", "-B", "-q", f"-Dengine={home}", "dependency:copy-dependencies", cwd=sources)


def install_browser(sources: Path, home: Path) -> None:
    (home / "chromium").unlink(missing_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(sources / name, home / name)
    run("npm", "ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", cwd=home)
    shutil.rmtree(home / "python", ignore_errors=True)
    pip = (
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--root-user-action=ignore",
    )
    locked = ("--require-hashes", "--requirement", sources / "requirements.txt")
    run(*pip, "--target", home / "python", *locked, cwd=home)
    (home / "chromium").symlink_to(chromium())


def chromium() -> str:
    """The one that is there, or else Debian's."""
    names = ("chromium", "chromium-browser", "google-chrome")
    if found := next(filter(None, map(shutil.which, names)), None):
        return found
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise InstallationError("browser needs Chromium on PATH: install it as `chromium`")
    run("apt-get", "update", "-q", cwd=SOURCES)
    run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium", cwd=SOURCES)
    return str(shutil.which("chromium"))


def engines() -> tuple[Engine, ...]:
    jars, vectors = ENGINES / "dynamodb-local", ENGINES / "wycheproof"
    legacy = ENGINES / "legacy"
    browser, client = ENGINES / "browser", ENGINES / "client-typescript"
    verifiers, java = ENGINES / "verifiers", ENGINES / "verifiers-java"
    nodejs, invoices = ENGINES / "pulumi-nodejs", ENGINES / "invoices"
    pulumi = CACHE / "pulumi" / pulumi_version()
    return (
        Engine("ferretdb", "a minute", ("go",), ENGINES, ENGINES / "ferretdb", build_ferretdb),
        Engine("dynamodb-local", "15 seconds", ("javac", "mvn"), jars, jars / "lib", build_dynamodb_local),
        Engine("wycheproof", "10 seconds", ("go",), vectors, vectors, write_wycheproof),
        Engine("legacy", "15 seconds", ("npm",), legacy, legacy, install_legacy, LEGACY),
        Engine(
            "pulumi-nodejs", "10 seconds", ("go",), nodejs, nodejs / "pulumi-language-nodejs", build_pulumi_nodejs
        ),
        Engine("invoices", "15 seconds", ("npm",), invoices, invoices / "node_modules", install_invoices, INVOICES),
        Engine("client-typescript", "10 seconds", ("npm",), client, client / "dist", build_client_typescript, CLIENT),
        Engine("browser", "30 seconds", ("npm",), browser, browser / "chromium", install_browser),
        Engine("verifiers", "5 seconds", ("npm",), verifiers, verifiers / "node_modules", install_verifiers),
        Engine("verifiers-java", "5 seconds", ("javac", "mvn"), java, java / "lib", install_verifiers_java),
        Engine("pulumi", "5 to 15 minutes, once", ("go",), pulumi, pulumi / "bin", build_pulumi),
    )


def run(*command: str | Path, cwd: Path) -> str:
    """The standard output of `command`; a line of progress every half minute; where it fails, all it said."""
    environment = {**os.environ, **GO_ENVIRONMENT}
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    started = time.monotonic()
    while True:
        try:
            output, errors = process.communicate(timeout=HEARTBEAT_SECONDS)
        except subprocess.TimeoutExpired:
            report(f"  {command[0]} has been at work for {time.monotonic() - started:.0f} s")
        else:
            break
    if process.returncode:
        raise InstallationError(f"`{' '.join(map(str, command))}` in {cwd} failed:\n{output}{errors}")
    return output


def report(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def require_tools(chosen: list[Engine]) -> None:
    missing = [
        f"{engine.name} needs `{tool}` on PATH: install {HOW_TO_GET[tool]}"
        for engine in chosen
        for tool in engine.tools
        if shutil.which(tool) is None
    ]
    if missing:
        raise InstallationError("\n".join(missing))


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """One process at a time, in this checkout or, for what is kept in the cache folder, on this machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def install(engine: Engine) -> None:
    stamp = engine.home / f".{engine.name}.stamp"
    with locked(stamp.with_suffix(".lock")):
        fingerprint = engine.fingerprint()
        if engine.product.exists() and stamp.is_file() and stamp.read_text() == fingerprint:
            report(f"{engine.name}: there")
            return
        report(f"{engine.name}: building ({engine.expect})")
        stamp.unlink(missing_ok=True)
        started = time.monotonic()
        engine.build(engine.sources, engine.home)
        stamp.write_text(fingerprint)
        report(f"{engine.name}: built in {time.monotonic() - started:.0f} s")


def link_pulumi(home: Path) -> None:
    link = ENGINES / "pulumi"
    ENGINES.mkdir(exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(home)


def main(arguments: list[str]) -> None:
    known = {engine.name: engine for engine in engines()}
    parser = argparse.ArgumentParser(description="Builds what the tests run against into .engines/.")
    parser.add_argument("engine", nargs="*", help="of " + ", ".join(known))
    names = parser.parse_args(arguments).engine or list(known)
    if unknown := set(names) - set(known):
        parser.error(f"no such engine: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    os.nice(10)
    try:
        require_tools([known[name] for name in names])
        for name in names:
            install(known[name])
    except InstallationError as error:
        sys.exit(str(error))
    if "pulumi" in names:
        link_pulumi(known["pulumi"].home)


if __name__ == "__main__":
    main(sys.argv[1:])
