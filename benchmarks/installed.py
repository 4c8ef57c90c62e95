"""What is measured, built into `.engines/bench`: the peers from their lock files, our functions as their zips."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from benchmarks import interpreter
from benchmarks.interpreter import HOME, ROOT
from infra.catalogue import needs_by_function, unused_adapters
from infra.packages.packaging import Zips
from infra.packages.zips import zipped
from infra.settings.reading import read

PEERS = ROOT / "benchmarks/peers"
ARCHITECTURE = {"x86_64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}
STAGES: Mapping[str, Mapping[str, str]] = {
    "jwt": {"backend": "dynamodb-jwt", "checkSession": "false"},
    "jwt-boto3": {"backend": "dynamodb-jwt", "checkSession": "false", "awsClient": "boto3"},
    "jwt-rs256": {"backend": "dynamodb-jwt", "checkSession": "false", "tokenAlgorithm": "RS256"},
    "jwt-es256": {"backend": "dynamodb-jwt", "checkSession": "false", "tokenAlgorithm": "ES256"},
    "jwt-checked": {"backend": "dynamodb-jwt", "checkSession": "true"},
    "dynamodb-session": {"backend": "dynamodb-session"},
    "mongodb-session": {"backend": "mongodb-session", "mongodbUri": "mongodb://127.0.0.1/bench"},
}
Say = Callable[[str], None]


def install(say: Say) -> None:
    """Whatever isn't there yet. The peers need npm; AWS's runtime client for Node needs cmake and autoconf too."""
    interpreter.install(say)
    for name in ("runtime", "python"):
        requirements = PEERS / name / "requirements.txt"
        _kept(name, requirements.read_text(), partial(_python, requirements), say)
    _kept("peers", _sources(PEERS / "python/src"), _peers, say)
    _kept("node", _sources(PEERS / "node"), lambda home: _node(PEERS / "node", home), say)
    _kept("offline", _sources(PEERS / "offline"), lambda home: _npm(PEERS / "offline", home), say)
    if shutil.which("autoreconf") and shutil.which("cmake"):
        _kept("ric", _sources(PEERS / "ric"), lambda home: _npm(PEERS / "ric", home), say)
    else:
        say("without autoconf and cmake there is no runtime client of AWS's for Node: peers/node/runtime.cjs instead")


def node_runtime() -> tuple[list[str], str]:
    """The command that runs a Node function, and what it is called."""
    ric = HOME / "ric/node_modules/aws-lambda-ric/bin/index.mjs"
    if ric.exists():
        return ["node", str(ric)], "aws-lambda-ric"
    return ["node", str(HOME / "node/runtime.cjs")], "a loop of our own"


def zips(say: Say) -> dict[tuple[str, str], Path]:
    """Our functions' zips by stage and function, each unpacked beside it as Lambda does."""
    os.environ["PATH"] += f":{Path(interpreter.python()).parent}"  # what compiles them
    return {
        (stage, function): _unpacked(stage, function, file)
        for stage, settings in STAGES.items()
        for function, file in _zips(stage, settings, say)
    }


def peers_zips() -> dict[str, int]:
    """Bytes of the zip of a NestJS authorizer, at its smallest: one minified file with all that it needs."""
    bundle = HOME / "node/bundles/nest.js"
    return {"NestJS 11 authorizer, bundled": len(zipped({bundle.name: bundle}))}


def _zips(stage: str, settings: Mapping[str, str], say: Say) -> Iterator[tuple[str, Path]]:
    machine = {"architecture": ARCHITECTURE[platform.machine()], "pythonVersion": interpreter.version()}
    config = read({**machine, **settings}, f"bench-{stage}")
    needs, built = needs_by_function(config), Zips(config, say)
    for function in ("authorizer", "signin", "signup", "refresh_token", "signout"):
        yield function, built.build(function, unused_adapters(needs[function]))


def _unpacked(stage: str, function: str, file: Path) -> Path:
    folder = HOME / "ours" / stage / function
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    stamp = folder / ".digest"
    if not stamp.exists() or stamp.read_text() != digest:
        shutil.rmtree(folder, ignore_errors=True)
        zipfile.ZipFile(file).extractall(folder)
        stamp.write_text(digest)
    return file


def _kept(name: str, key: str, make: Callable[[Path], None], say: Say) -> None:
    home = HOME / name
    digest = hashlib.sha256(f"{key}{interpreter.python()}".encode()).hexdigest()
    stamp = home / ".digest"
    if stamp.exists() and stamp.read_text() == digest:
        return
    say(f"installing {name} into .engines/bench")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    make(home)
    stamp.write_text(digest)


def _sources(folder: Path) -> str:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and "node_modules" not in path.parts]
    return "".join(f"{path.name}\n{path.read_text()}" for path in files if path.suffix != ".pyc")


def _python(requirements: Path, home: Path) -> None:
    uv = [str(Path(sys.executable).parent / "uv"), "pip", "install", "--quiet", "--require-hashes"]
    _run([*uv, "--python", interpreter.python(), "--target", str(home), "-r", str(requirements)])
    _compile(home)


def _peers(home: Path) -> None:
    shutil.copytree(PEERS / "python/src", home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    _compile(home)


def _compile(home: Path) -> None:
    # As our zips have it, so that no peer compiles at its cold start either.
    mode = ["--invalidation-mode", "unchecked-hash"]
    _run([interpreter.python(), "-m", "compileall", "-q", "-j", "2", *mode, str(home)])


def _npm(source: Path, home: Path) -> None:
    for path in source.iterdir():
        (shutil.copytree if path.is_dir() else shutil.copy)(path, home / path.name)
    _run(["npm", "ci", "--no-progress", "--loglevel", "error"], home)


def _node(source: Path, home: Path) -> None:
    _npm(source, home)
    _run(["npm", "run", "--silent", "build"], home)


def _run(command: list[str], folder: Path = ROOT) -> None:
    subprocess.run(command, cwd=folder, check=True)
