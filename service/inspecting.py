"""Has `import dataclasses` leave `inspect` out, which takes longer to load than all else that an authorizer loads.

`dataclasses` asks it for a class's own annotations, and for the signature that it makes a docstring of where a class
has none (in a zip no class has one). What answers that stands here in its place while `dataclasses` is imported, and
for `dataclasses` alone; not where `inspect` is there already. tests/budgets notices when that isn't enough.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class _StandIn(ModuleType):
    @staticmethod
    def get_annotations(made: type) -> dict[str, Any]:
        return dict(vars(made).get("__annotations__", {}))

    @staticmethod
    def signature(_: type) -> str:
        return "(...)"

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever another version of Python asks for
        return getattr(import_module("inspect"), name)


if "inspect" not in sys.modules and "dataclasses" not in sys.modules:
    sys.modules["inspect"] = _StandIn("inspect")
    import_module("dataclasses")
    del sys.modules["inspect"]
