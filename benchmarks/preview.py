"""`pulumi preview` of a new stage, beside an empty program with the same imports, on the real engine.

The engine's plugins for AWS are stand-ins (tests/provider). They serve both programs and run all the time: the real
ones don't load Python's classes as they are asked for them.
"""

import re
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.installed import ROOT
from tests.provider.moto import moto
from tests.provider.plugins import attached
from tests.stack.project import SCENARIOS, configured
from tests.stack.stack import Stack

RUNS = 5
_IMPORTS = re.compile(r"^(?:import|from|sys\.path).*$", re.MULTILINE)
_TOUCHED = re.compile(r"\baws\.[a-z_0-9]+\.[A-Z]\w+")
_RESOURCES = """
pulumi_aws.ssm.Parameter("one", type="String", value="x")
pulumi_random.RandomPassword("one", length=32)
"""


def measured(say: Callable[[str], None]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder, moto() as endpoint, attached(endpoint) as plugins:
        ours, empty = (_stack(Path(folder) / name, endpoint, plugins) for name in ("ours", "empty"))
        (Path(folder) / "empty/project/infra/__main__.py").write_text(empty_program())
        times: dict[str, list[float]] = {"stage": [], "empty": []}
        for _ in range(RUNS + 1):
            for name, stack in (("stage", ours), ("empty", empty)):
                began = time.perf_counter()
                stack.preview()
                times[name].append(time.perf_counter() - began)
    found = {f"{name}, s": statistics.median(seconds[1:]) for name, seconds in times.items()}
    ratio = found["stage, s"] / found["empty, s"]
    say(f"preview {found['stage, s']:.1f} s, empty {found['empty, s']:.1f} s")
    return {**found, "ratio": ratio}


def _stack(folder: Path, endpoint: str, plugins: Mapping[str, str]) -> Stack:
    folder.mkdir()
    return configured(SCENARIOS["dev dynamodb-jwt"], folder, endpoint, **plugins)


def empty_program() -> str:
    """The imports of ours, the parts of the provider's package that it touches, and one resource of each plugin."""
    imports = _IMPORTS.findall((ROOT / "infra/__main__.py").read_text())
    sources = "".join(path.read_text() for path in (ROOT / "infra").rglob("*.py"))
    touched = sorted({f"pulumi_{name}" for name in _TOUCHED.findall(sources)})
    return "\n".join([*imports, "import pulumi_aws", "import pulumi_random", *touched, _RESOURCES])
