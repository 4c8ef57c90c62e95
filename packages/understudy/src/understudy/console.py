"""What a running stage shows: how it comes up, where it is and what to try, its requests and its functions' logs."""

from collections.abc import Callable, Sequence

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from understudy.gateway.hosts import Served
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call
from understudy.routes import routes

LABEL_WIDTH = 14
BORDER = 4
STYLES = {2: "green", 3: "cyan", 4: "yellow", 5: "bold red"}


class Screen:
    """`about` is a word on what is served, `first` gives the command to try first."""

    def __init__(
        self, console: Console | None = None, *, about: str = "", first: Callable[[Served], str] | None = None
    ) -> None:
        self._console = console or Console(highlight=False, soft_wrap=True)
        self._about = about
        self._first = first or first_request

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

    def ready(self, served: Sequence[Served], seconds: float) -> None:
        """The last lines are plain, for programs that wait for them."""
        for each in served:
            about = " · ".join(filter(None, [each.stage.api_name, f"stage {each.stage.name}", self._about]))
            room = self._console.width - BORDER
            self._console.print(Panel(routes(each.stage, room), title=about, subtitle=each.url, expand=False))
        if served:
            self._console.print(Text.assemble("\nTry first:\n\n", (self._first(served[0]), "bold"), "\n"))
        for each in served:
            self._console.print(f"ready {each.url} ({seconds:.1f} s)")


def first_request(served: Served) -> str:
    """A request for the first route without an authorizer."""
    open_ = [method for method in served.stage.methods if not method.authorizer and method.http_method != "OPTIONS"]
    method = f"-X {open_[0].http_method} " if open_ and open_[0].http_method not in ("ANY", "GET") else ""
    return f"curl {method}{served.url}{open_[0].resource_path if open_ else '/'}"
