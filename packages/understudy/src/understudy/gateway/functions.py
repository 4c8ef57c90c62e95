"""What the gateway needs of Lambda."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an invocation.

    `failed` is Lambda's FunctionError: then the payload is its `{"errorMessage": …}`, and `said` what the function
    printed last, by which it may tell why.
    """

    payload: bytes
    failed: bool = False
    cold: bool = False
    said: str = ""


class FunctionRefused(Exception):
    """Lambda wouldn't start the function; `code` is its error code, such as `TooManyRequestsException`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


class Unanswered(Exception):
    """The function took longer than its caller waits. It runs on."""


class Functions(Protocol):
    async def invoke(self, arn: str, event: bytes, source: str | None, patience: float) -> Result:
        """Run a function and wait for it. Raises FunctionRefused, Unanswered.

        `source` is the ARN that calls as API Gateway, which the function's permissions must allow; None where
        a role allows it. `patience` is in seconds, from when the function runs.
        """
