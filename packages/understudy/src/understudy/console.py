"""What a running stage shows: how it comes up, where it is and what to try, its requests and its functions' logs."""

import asyncio
import os
import re
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from understudy.gateway.hosts import Served
    from understudy.gateway.refusals import Response
    from understudy.gateway.request import Call
    from understudy.mails import Mail

LABEL_WIDTH = 14
PARAMETER = re.compile(r"\{([^}+]*)\+?\}")
NO_PATH = "$default"
"""The route of whatever has no other."""
MOMENT = 0.02
"""Seconds."""
STYLES = {2: "green", 3: "cyan", 4: "yellow", 5: "error"}
# "Select Graphic Rendition", ECMA-48, section 8.3.117.
CODES = {"bold": "1", "dim": "2", "green": "32", "yellow": "33", "blue": "34", "cyan": "36", "error": "1;31"}


class Screen:
    """`about` is a word on what is served, `first` gives the command to try first.

    A terminal gets colours, unless NO_COLOR is set (no-color.org).
    """

    def __init__(
        self,
        out: TextIO | None = None,
        *,
        width: int | None = None,
        about: str = "",
        first: "Callable[[Served], str] | None" = None,
    ) -> None:
        self._out = out or sys.stdout
        self._held: list[str] = []
        self._width = width or shutil.get_terminal_size().columns
        self._about = about
        self._first = first or first_request
        coloured = self._out.isatty() and not os.environ.get("NO_COLOR")
        self._styles = {name: (f"\x1b[{code}m", "\x1b[0m") for name, code in CODES.items() if coloured}

    def progress(self, text: str) -> None:
        self._show(self._styled("dim", f"· {text}"))

    def note(self, text: str) -> None:
        self._show(self._styled("yellow", f"! {text}"))

    def error(self, text: str) -> None:
        self._show(self._styled("error", text))

    def function_line(self, label: str, line: str) -> None:
        style = "dim" if line.startswith("REPORT ") else ""
        self._log(self._styled("blue", f"{label:>{LABEL_WIDTH}} │ ") + self._styled(style, line))

    def mail(self, mail: "Mail") -> None:
        self._log(self._styled("blue", f"{'mail':>{LABEL_WIDTH}} │ ") + mail.line())

    def request(self, call: "Call", response: "Response", milliseconds: float) -> None:
        notes = "  ".join(f"{name} {value}" for name, value in call.notes.items())
        status = self._styled(STYLES.get(response.status // 100, ""), str(response.status))
        timed = self._styled("dim", f"  {milliseconds:.1f} ms  {notes}")
        self._log(f"{call.request.method:>{LABEL_WIDTH}} │ {call.request.target} {status}{timed}")

    def ready(self, served: "Sequence[Served]", seconds: float) -> None:
        """The last lines are plain, for programs that wait for them."""
        from understudy.routes import panel  # noqa: PLC0415 - a screen is made before what is served is loaded

        for each in served:
            about = " · ".join(filter(None, [each.stage.api_name, f"stage {each.stage.name}", self._about]))
            self._show("\n".join(panel(each.stage, about, each.url, self._width)))
        if served:
            self._show(f"\nTry first:\n\n{self._styled('bold', self._first(served[0]))}\n")
        for each in served:
            self._show(f"ready {each.url} ({seconds:.1f} s)")

    def flush(self) -> None:
        """What is held back is written; all that is shown comes in the order in which it happened."""
        if self._held:
            self._out.write("".join(self._held))
            self._out.flush()
            self._held.clear()

    def _show(self, text: str) -> None:
        self._held.append(f"{text}\n")
        self.flush()

    def _log(self, text: str) -> None:
        """Within a moment, with what else comes meanwhile: a write for each line costs more than the line."""
        if not self._held:
            asyncio.get_running_loop().call_later(MOMENT, self.flush)
        self._held.append(f"{text}\n")

    def _styled(self, style: str, text: str) -> str:
        start, end = self._styles.get(style, ("", ""))
        return f"{start}{text}{end}"


def first_request(served: "Served") -> str:
    """A request for the first route without an authorizer; a parameter has its name for a value."""
    open_ = [method for method in served.stage.methods if not method.authorizer and method.http_method != "OPTIONS"]
    verb = open_[0].http_method if open_ else "GET"
    path = PARAMETER.sub(r"\1", open_[0].resource_path) if open_ else "/"
    return f"curl {'' if verb in ('ANY', 'GET') else f'-X {verb} '}{served.url}{'/' if path == NO_PATH else path}"
