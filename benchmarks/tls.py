"""What TLS adds to a cold start, which the stubs without it don't show: fresh processes, medians."""

import json
import statistics
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from benchmarks.installed import ROOT

RUNS = 15
_SCRIPT = """
import json, socket, sys, time, typing
at = [time.perf_counter()]
import ssl
at.append(time.perf_counter())
if sys.argv[1] == "amazon":
    from adapters.aws.roots import AMAZON
    ssl.create_default_context(cadata=AMAZON)
else:
    ssl.create_default_context()
at.append(time.perf_counter())
print(json.dumps([at[1] - at[0], at[2] - at[1]]))
"""


def measured(say: Callable[[str], None]) -> dict[str, Any]:
    """Milliseconds."""
    times: dict[str, list[list[float]]] = {"amazon": [], "system": []}
    for _ in range(RUNS):
        for roots, found in times.items():
            command = [sys.executable, "-c", _SCRIPT, roots]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
            found.append([seconds * 1000 for seconds in json.loads(done.stdout)])
    loaded = statistics.median(each[0] for found in times.values() for each in found)
    contexts = {roots: statistics.median(each[1] for each in found) for roots, found in times.items()}
    say(
        f"ssl {loaded:.1f} ms, roots of Amazon {contexts['amazon']:.1f} ms, of the system {contexts['system']:.1f} ms"
    )
    return {
        "ssl imported, ms": loaded,
        "a context with Amazon's five roots, ms": contexts["amazon"],
        "a context with all roots of this system, ms": contexts["system"],
    }
