"""What a running stage shows: how it comes up, where it is and what to try, its requests and its functions' logs."""

import shlex
from collections.abc import Sequence

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from understudy.gateway.hosts import Served
from understudy.gateway.model import Stage
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call

LABEL_WIDTH = 14
SIGN_UP = '{"email":"ada@example.com","password":"correct horse","firstName":"Ada","lastName":"Lovelace"}'
STYLES = {2: "green", 3: "cyan", 4: "yellow", 5: "bold red"}


class Screen:
    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False, soft_wrap=True)

    def progress(self, text: str) -> None:
        self._console.print(Text(f"· {text}", style="dim"))

    def note(self, text: str) -> None:
        self._console.print(Text(f"! {text}", style="yellow"))

    def error(self, text: str) -> None:
        self._console.print(Text(text, style="bold red"))

    def function_line(self, label: str, line: str) -> None:
        style = "dim" if line.startswith("REPORT ") else ""
        self._console.print(Text.assemble((f"{label:>{LABEL_WIDTH}} │ ", "blue"), (line, style)))

    def request(self, call: Call, response: Response, milliseconds: float) -> None:
        notes = "  ".join(f"{name} {value}" for name, value in call.notes.items())
        self._console.print(
            Text.assemble(
                f"{call.request.method:>{LABEL_WIDTH}} │ {call.request.target} ",
                (str(response.status), STYLES.get(response.status // 100, "")),
                (f"  {milliseconds:.1f} ms  {notes}", "dim"),
            )
        )

    def ready(self, served: Sequence[Served], backend: str, seconds: float) -> None:
        """The last lines are plain, for programs that wait for them."""
        for each in served:
            about = " · ".join(filter(None, [each.stage.api_name, f"stage {each.stage.name}", backend]))
            self._console.print(Panel(_routes(each.stage), title=about, subtitle=each.url, expand=False))
        if served:
            self._console.print(Text.assemble("\nTry first:\n\n", (first_request(served[0]), "bold"), "\n"))
        for each in served:
            self._console.print(f"ready {each.url} ({seconds:.1f} s)")


def _routes(stage: Stage) -> Table:
    """All but CORS's preflights."""
    table = Table(box=None, pad_edge=False)
    for name in ("method", "path", "protected by", "function"):
        table.add_column(name, overflow="fold")
    for method in (method for method in stage.methods if method.http_method != "OPTIONS"):
        function = method.integration.function_arn.rpartition(":")[2]
        protected = method.authorizer.name if method.authorizer else ""
        table.add_row(
            method.http_method, method.resource_path, protected, function or method.integration.type.lower()
        )
    return table


def first_request(served: Served) -> str:
    """A request that works at once: a sign-up where there is one, else the first route without an authorizer."""
    open_ = [method for method in served.stage.methods if not method.authorizer and method.http_method != "OPTIONS"]
    for method in open_:
        if method.http_method == "POST" and method.resource_path.endswith("/signup"):
            body = f"-H 'Content-Type: application/json' -d {shlex.quote(SIGN_UP)}"
            return f"curl -X POST {served.url}{method.resource_path} {body}"
    return f"curl {served.url}{open_[0].resource_path if open_ else '/'}"
