"""One module for each Lambda function, named as its operation in openapi.yaml; none holds a rule.

Each makes its handler from the settings in its environment when Lambda initialises it, and imports what it needs.
"""

import gc

from service import inspecting  # noqa: F401 - before anything that makes dataclasses

# What is loaded stays: to look through it for what can be collected takes longer than a request.
gc.set_threshold(50_000, 10, 10)

VERSION = "0.1.0"
