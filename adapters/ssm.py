"""Secrets from AWS Systems Manager's parameter store."""

from __future__ import annotations

import time

from adapters.aws import SSM, AwsError
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from adapters.aws import Calls, Pauses

__all__ = ["SSM", "patiently", "read_parameters"]

_AT_ONCE = 10
"""Names that GetParameters takes."""

_FIRST_SECONDS, _LONGEST_SECONDS, _IN_ALL_SECONDS = 0.1, 4.0, 8.0
"""A function initializes within 10 s ("Understanding the Lambda execution environment lifecycle", Lambda guide), and
answers within 10 s by the default of `timeoutSeconds`: what it reads here it may read in either."""


def patiently(now: Callable[[], float] = time.monotonic) -> Pauses:
    """For a store that takes 40 calls a second of all functions of an account together, and throttles the others.

    The pauses double; by chance, the functions of a deployment that all start at once come at different times.
    """
    end, longest = now() + _IN_ALL_SECONDS, _FIRST_SECONDS
    while (left := end - now()) > 0:
        yield min(longest, left)
        longest = min(2 * longest, _LONGEST_SECONDS)


def read_parameters(names: Sequence[str], client: Calls) -> dict[str, str]:
    """The values of the parameters that exist, decrypted; those that don't are left out.

    One round trip for up to ten names. The client should ask `patiently`.
    """
    values: dict[str, str] = {}
    for start in range(0, len(names), _AT_ONCE):
        request = {"Names": names[start : start + _AT_ONCE], "WithDecryption": True}
        try:
            answer = client.call("GetParameters", request)
        except AwsError as error:
            raise Unavailable(f"the parameter store refused the call: {error.code}") from None
        values |= {parameter["Name"]: parameter["Value"] for parameter in answer["Parameters"]}
    return values
