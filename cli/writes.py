"""Options of commands that write many records."""

from typing import Annotated

import typer

Budget = Annotated[
    int, typer.Option("--write-units", min=0, help="Write units a second at most; 0: as fast as it goes.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be written, and write nothing.")]
