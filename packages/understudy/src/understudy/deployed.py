"""A stack's state as `pulumi stack export` writes it: what engine and provider made of a program."""

import json
import re
import secrets
from collections.abc import Iterable
from operator import itemgetter
from pathlib import Path

from understudy.program import DEFAULT_REGION, Program, ProgramError, Resource
from understudy.program_wire import Json, Properties, is_secret, reveal, secret

STACK = "pulumi:pulumi:Stack"
RANDOM_BYTES = 32
"""As many as the longest secret must have (HS256: RFC 7518, section 3.2)."""


def program_in(file: Path) -> Program:
    """`program_of` what the file holds. Raises ProgramError, which names it."""
    try:
        return program_of(file.read_text(), file.name)
    except (OSError, UnicodeDecodeError) as error:
        raise ProgramError(f"{file.name} can't be read as an export ({type(error).__name__})") from error


def program_of(export: str, name: str) -> Program:
    """The program that a stack was made by; `name` is what an error calls the export.

    A value that is encrypted in it (all secrets are, without `--show-secrets`) is a random text of this call. Raises
    ProgramError.
    """
    try:
        held = json.loads(export)["deployment"].get("resources") or ()
        stack = next(one for one in held if one["type"] == STACK)
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration) as error:
        raise ProgramError(f"{name} isn't what `pulumi stack export` writes for a stack that is up") from error
    start, project, *_ = stack["urn"].split("::")
    outputs, secret_outputs = reveal(_decrypted(stack.get("outputs") or {}))
    resources = tuple(_resource(one) for one in sorted(held, key=itemgetter("urn")) if _made(one))
    region = _region(resources)
    return Program(project, start.rpartition(":")[2], region, resources, outputs, frozenset(secret_outputs))


def _made(state: Properties) -> bool:
    """By the program, and still wanted."""
    engines_own = state["type"].startswith("pulumi:")
    return not (engines_own or state.get("external") or state.get("delete"))


def _resource(state: Properties) -> Resource:
    inputs, secret_inputs = reveal(_decrypted(state.get("inputs") or {}))
    outputs, secret_outputs = reveal(_decrypted(state.get("outputs") or {}))
    return Resource(
        type=state["type"],
        name=state["urn"].rpartition("::")[2],
        urn=state["urn"],
        id=state.get("id", ""),
        inputs=inputs,
        outputs=outputs,
        parent=state.get("parent", ""),
        depends_on=frozenset(state.get("dependencies") or ()),
        secret_inputs=frozenset(secret_inputs),
        secret_outputs=frozenset(secret_outputs),
        protect=state.get("protect", False),
    )


def _decrypted(value: Json) -> Json:
    """Secrets as Pulumi's protocol has them; in a state they are JSON or encrypted JSON (apitype's SecretV1)."""
    if is_secret(value):
        return secret(json.loads(value["plaintext"]) if "plaintext" in value else secrets.token_hex(RANDOM_BYTES))
    if isinstance(value, dict):
        return {key: _decrypted(item) for key, item in value.items()}
    return [_decrypted(item) for item in value] if isinstance(value, list) else value


def _region(resources: Iterable[Resource]) -> str:
    """As the ARNs say it; the provider may have had it from anywhere."""
    arns = (re.match(r"arn:[^:]*:[^:]*:([^:]+):", str(resource.outputs.get("arn"))) for resource in resources)
    return next((arn[1] for arn in arns if arn), DEFAULT_REGION)
