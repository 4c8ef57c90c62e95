"""One module for each Lambda function, named as its operation in openapi.yaml; none holds a rule.

Each makes its handler from the settings in its environment when Lambda initialises it, and imports what it needs.
"""

from service import inspecting  # noqa: F401 - before anything that makes dataclasses

VERSION = "0.1.0"
