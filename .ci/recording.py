"""`make recording`: the first minute with gatehouse, run anew and drawn as docs/first-minute.svg."""

import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text
from understudy.testing import serving

ROOT = Path(__file__).parent.parent
DRAWING = ROOT / "docs/first-minute.svg"
WIDTH = 96
JSON = '-H "Content-Type: application/json"'
ADA = '{"email":"ada@example.com","password":"correct horse battery","firstName":"Ada","lastName":"Lovelace"}'
COMMANDS = (
    f"curl -s -X POST $API/signup {JSON} -d '{ADA}' | tee tokens.json",
    'TOKEN=$(sed \'s/.*"access_token":"\\([^"]*\\)".*/\\1/\' tokens.json)',
    'curl -s $API/private -H "Authorization: Bearer $TOKEN"',
    'curl -s -X POST $API/signout -H "Authorization: Bearer $TOKEN"',
    'curl -s $API/private -H "Authorization: Bearer $TOKEN"',
)
TOKEN = re.compile(r"eyJ[\w.-]{20,}")


def printed(commands: tuple[str, ...], api: str, folder: Path) -> list[str]:
    """What each of them prints, in one shell."""
    mark = "=== next ==="
    script = "\n".join([f"API={api}", *(f"{command}\necho; echo '{mark}'" for command in commands)])
    ran = subprocess.run(["bash", "-c", script], cwd=folder, check=True, capture_output=True, text=True)
    return [part.strip() for part in ran.stdout.split(f"{mark}\n")]


def draw(stage: str, outputs: list[str]) -> str:
    console = Console(record=True, width=WIDTH, file=open("/dev/null", "w"))  # noqa: PTH123, SIM115 - nowhere
    _prompt(console, "make dev")
    console.print(Text(stage))
    for command, output in zip(COMMANDS, outputs, strict=False):
        _prompt(console, command)
        if output:
            console.print(Text(TOKEN.sub("eyJhbGciOi…", output), style="green"))
    drawn = console.export_svg(title="the first minute", unique_id="first-minute")
    return re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)  # fonts of others' servers


def _prompt(console: Console, command: str) -> None:
    console.print(Text("$ ", style="bold") + Text(command, style="bold"))


def main() -> None:
    folder = ROOT / ".build/recording"
    folder.mkdir(parents=True, exist_ok=True)
    with serving(command=(sys.executable, "-m", "cli", "dev"), cwd=ROOT) as running:
        outputs = printed(COMMANDS, running.url, folder)
        stage = running.output.replace(running.url, "http://127.0.0.1:3000/dev").partition("\nTry first:")[0]
    lines = [line for line in stage.strip().splitlines() if not line.startswith("· port 0")]
    DRAWING.write_text(draw("\n".join(lines), outputs))


if __name__ == "__main__":
    main()
