"""Where a secret could have got to, and in which guises."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.stack.stack import Stack


def parameters(stack: Stack) -> dict[str, str]:
    """The account's secret parameters, by name, decrypted."""
    secret = [{"Key": "Type", "Values": ["SecureString"]}]
    names = [one["Name"] for one in stack.aws("ssm").describe_parameters(ParameterFilters=secret)["Parameters"]]
    found = stack.aws("ssm").get_parameters(Names=names, WithDecryption=True)["Parameters"]
    return {one["Name"]: one["Value"] for one in found}


def secrets(stack: Stack) -> set[str]:
    """Each single secret of theirs."""
    return {secret for value in parameters(stack).values() for secret in value.split(",")}


def leaks(stack: Stack, folder: Path, values: Iterable[str]) -> list[str]:
    """The places that hold one of the values; `folder` has the project and all that the engine wrote."""
    wanted = [guise for value in values for guise in guises(value)]
    return [place for place, content in places(stack, folder) if any(guise in content for guise in wanted)]


def guises(value: str) -> set[bytes]:
    """As it is, and as JSON, an address or base64 would have it."""
    plain = value.encode()
    return {plain, json.dumps(value)[1:-1].encode(), quote(value, safe="").encode(), base64.b64encode(plain)}


def places(stack: Stack, folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in folder.rglob("*"):
        if file.is_file() and ".venv" not in file.parts:
            yield str(file.relative_to(folder)), file.read_bytes()
    yield "what the engine wrote", stack.written.encode()
    yield "outputs", as_text(stack.outputs())
    for function in stack.aws("lambda").list_functions()["Functions"]:
        yield f"function {function['FunctionName']}", as_text(function)
    for group in stack.aws("logs").describe_log_groups()["logGroups"]:
        yield f"log group {group['logGroupName']}", as_text(group)
    for role in stack.aws("iam").list_roles()["Roles"]:
        for policy in stack.aws("iam").list_role_policies(RoleName=role["RoleName"])["PolicyNames"]:
            found = stack.aws("iam").get_role_policy(RoleName=role["RoleName"], PolicyName=policy)
            yield f"policy {policy}", as_text(found["PolicyDocument"])


def as_text(value: Any) -> bytes:
    return json.dumps(value, default=str).encode()
