"""Any Pulumi program's API Gateway, Lambda and DynamoDB, served on this machine.

```python
source = understudy.Projects((Path("infra"),), config={"colour": "blue"})
understudy.run(understudy.serve(source, understudy.Screen()))  # until Ctrl-C
```

A command of your own puts more around it: it starts what its program needs with `Processes`, gives the program the
address by `config`, and tells the screen what to try first. `serving` is for a stage within a running event loop,
`understudy.testing` for tests. What is named here stays; what isn't may change.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from understudy.coming_up import serving
    from understudy.command import run, serve
    from understudy.console import Screen
    from understudy.errors import StageError
    from understudy.gateway.hosts import Served
    from understudy.processes import Processes
    from understudy.source import Deployed, Projects, Source

__all__ = ["Deployed", "Processes", "Projects", "Screen", "Served", "Source", "StageError", "run", "serve", "serving"]

_HOMES = {
    "Deployed": "source",
    "Processes": "processes",
    "Projects": "source",
    "Screen": "console",
    "Served": "gateway.hosts",
    "Source": "source",
    "StageError": "errors",
    "run": "command",
    "serve": "command",
    "serving": "coming_up",
}


def __getattr__(name: str) -> object:
    """Each is imported when it is asked for: a program's run and the embedded AWS are started quickest without."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
