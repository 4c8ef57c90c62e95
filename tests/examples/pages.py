"""Files and commands of a page, as somebody who follows it has them."""

import re
import subprocess
from pathlib import Path
from textwrap import dedent

NAMED = re.compile(r"^```\w+\n# (\S+\.\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
REQUEST = re.compile(r"(?!.*pulumi )(curl |[A-Z]+=)")
VARYING = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|(?<=Latency\":)\d+")
SHELL = re.compile(r"^ *```(console|sh)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
LINE = re.compile(r"^(?:.*\\\n)*.+$", re.MULTILINE)
MARK = "=== next ==="
COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def write_files(page: str, project: Path) -> None:
    """What blocks name in their first line."""
    for name, text in NAMED.findall(page):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text)


def commands(page: str) -> list[tuple[str, str]]:
    """Each that is a request or keeps something for one, with the output that the page shows."""
    found = [command for block in CONSOLE.findall(page) for command in COMMAND.findall(block)]
    return [(command, shown) for command, shown in found if REQUEST.match(command)]


def shell_commands(page: str) -> list[str]:
    """Each of the page's commands, without what it prints."""
    found = []
    for kind, block in SHELL.findall(page):
        text = dedent(block)
        found += [line for line, _ in COMMAND.findall(text)] if kind == "console" else LINE.findall(text)
    return found


def run(page: str, cwd: Path, **instead: str) -> list[tuple[str, str, str]]:
    """Each command of the page, what it shows and what was printed, in one shell; `instead` are other variables."""
    shown = commands(page)
    script = [f"{command}\necho; echo {MARK}" for command, _ in shown]
    given = "\n".join(f"{name}={value}" for name, value in instead.items())
    lines = [line for line in "\n".join(script).splitlines() if line.partition("=")[0] not in instead]
    done = subprocess.run(
        ["bash", "-c", "\n".join([given, *lines])], cwd=cwd, capture_output=True, text=True, check=False, timeout=100
    )
    printed = done.stdout.split(f"{MARK}\n")
    return [(command, wanted, got) for (command, wanted), got in zip(shown, printed, strict=False)]


def like(wanted: str) -> "re.Pattern[str]":
    """`…` stands for whatever may stand there, and so do an id, a digest and a latency."""
    return re.compile(re.escape(VARYING.sub("…", wanted.strip())).replace("…", ".*"))
