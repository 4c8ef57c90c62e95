"""Secrets from AWS Systems Manager's parameter store."""

from collections.abc import Sequence

from adapters.aws import SSM, AwsError, Calls, Client
from domain.errors import Unavailable

_AT_ONCE = 10
"""Names that GetParameters takes."""


def read_parameters(names: Sequence[str], client: Calls | None = None) -> dict[str, str]:
    """The values of the parameters that exist, decrypted; those that don't are left out.

    One round trip for up to ten names.
    """
    client = client or Client(SSM)
    values: dict[str, str] = {}
    for start in range(0, len(names), _AT_ONCE):
        request = {"Names": names[start : start + _AT_ONCE], "WithDecryption": True}
        try:
            answer = client.call("GetParameters", request)
        except AwsError as error:
            raise Unavailable(f"the parameter store refused the call: {error.code}") from None
        values |= {parameter["Name"]: parameter["Value"] for parameter in answer["Parameters"]}
    return values
