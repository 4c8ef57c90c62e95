"""What a run was measured on."""

import datetime as dt
import os
import platform
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

from benchmarks import interpreter
from benchmarks.installed import node_runtime
from benchmarks.interpreter import HOME, ROOT

PACKAGES = ("bcrypt", "pyjwt", "pymongo")
NODE_PACKAGES = ("@nestjs/core", "express", "express-session", "connect-mongo", "mongodb", "jsonwebtoken",
    "@aws-sdk/client-dynamodb")  # fmt: skip


def described() -> dict[str, str]:
    return {
        "commit": _said("git", "rev-parse", "--short", "HEAD") + (", with changes" if _is_changed() else ""),
        "date": dt.datetime.now(dt.UTC).strftime("%Y-%m-%d"),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "load before": f"{os.getloadavg()[0]:.1f}",
        "Python": f"{_said(interpreter.python(), '--version').split()[1]} of {_origin()}, under awslambdaric",
        "ours": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
        "Python peers": _python_peers(),
        "Node": f"{_said('node', '--version').lstrip('v')}, run by {node_runtime()[1]}; {_node_peers()}",
    }


def _origin() -> str:
    return "Debian" if interpreter.python() == str(interpreter.UNPACKED) else "this machine"


def _is_changed() -> bool:
    ours = ("adapters", "domain", "service", "handlers", "infra/packages", "benchmarks/peers")
    return bool(_said("git", "status", "--porcelain", "--untracked-files=no", "--", *ours))


def _processor() -> str:
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return found[1] if found else platform.machine()


def _python_peers() -> str:
    lines = (ROOT / "benchmarks/peers/python/requirements.txt").read_text()
    wanted = (ROOT / "benchmarks/peers/python/requirements.in").read_text().split("\n")
    pinned = dict(re.findall(r"^([\w-]+)==(\S+)", lines, re.MULTILINE))
    return ", ".join(f"{name} {pinned[name]}" for name in wanted if name in pinned)


def _node_peers() -> str:
    manifests = {name: HOME / "node/node_modules" / name / "package.json" for name in NODE_PACKAGES}
    versions = {name: re.search(r'"version": ?"([^"]+)"', path.read_text()) for name, path in manifests.items()}
    return ", ".join(f"{name} {found[1]}" for name, found in versions.items() if found)


def _said(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
