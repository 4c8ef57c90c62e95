"""The programs that run functions: one for each family of Lambda's runtimes."""

import shutil
import sys
from pathlib import Path

from understudy.lambdas.specs import FunctionSpec

NODE_CLIENT = Path(__file__).with_name("node.mjs")


class NoRuntime(OSError):
    """Nothing on this machine runs the function; the message says why."""


def command(spec: FunctionSpec) -> list[str]:
    """Whatever the version: the function runs on the Python or Node that is here. Raises NoRuntime."""
    if spec.runtime.startswith("python"):
        return [sys.executable, "-S", "-m", "awslambdaric", spec.handler]
    if not spec.runtime.startswith("nodejs"):
        raise NoRuntime(f"{spec.runtime or 'a container image'} isn't run locally: Python and Node are")
    node = shutil.which("node")
    if not node:
        raise NoRuntime(f"{spec.runtime} needs Node on this machine's PATH")
    return [node, str(NODE_CLIENT), spec.handler]
