"""Judges an authorizer's policy against a method's ARN, as IAM's evaluation logic says.

"IAM JSON policy elements reference", "IAM JSON policy elements: Condition operators".
"""

import ipaddress
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

Json = Any
Facts = Callable[[], Mapping[str, str]]

INVOKE = "execute-api:Invoke"
MAX_RESOURCE_CHARACTERS = 512


class MalformedPolicy(Exception):
    """API Gateway can't make sense of the policy; the message says why."""


def verdict(policy: Json, arn: str, facts: Facts) -> str:
    """`allow`, `explicit deny` or `implicit deny`. `facts` gives the condition keys' values (`aws:SourceIp` …)."""
    matching = [effect for effect, applies in map(_judged(arn, facts), _statements(policy)) if applies]
    if "Deny" in matching:
        return "explicit deny"
    return "allow" if matching else "implicit deny"


def _judged(arn: str, facts: Facts) -> Callable[[Mapping[str, Json]], tuple[str, bool]]:
    def judge(statement: Mapping[str, Json]) -> tuple[str, bool]:
        effect = statement.get("Effect")
        if effect not in ("Allow", "Deny"):
            raise MalformedPolicy(f"Effect must be Allow or Deny, not {effect!r}")
        action = _element(statement, "Action", INVOKE, ignore_case=True)
        resource = _element(statement, "Resource", arn, longest=MAX_RESOURCE_CHARACTERS)
        return effect, action and resource and _conditions(statement.get("Condition") or {}, facts)

    return judge


def _statements(policy: Json) -> list[Mapping[str, Json]]:
    statements = policy.get("Statement") if isinstance(policy, Mapping) else None
    if isinstance(statements, Mapping):
        statements = [statements]
    if not isinstance(statements, list) or not all(isinstance(statement, Mapping) for statement in statements):
        raise MalformedPolicy("policyDocument needs a list of statements under Statement")
    return statements


def _element(
    statement: Mapping[str, Json], name: str, value: str, *, ignore_case: bool = False, longest: int | None = None
) -> bool:
    """Whether `Action` or `Resource`, or their `Not…` form, covers the value."""
    found = [key for key in (name, f"Not{name}") if key in statement]
    if len(found) != 1:
        raise MalformedPolicy(f"a statement needs either {name} or Not{name}")
    patterns = _texts(statement[found[0]], found[0])
    if longest and any(len(pattern) > longest for pattern in patterns):
        raise MalformedPolicy(f"a {name} has at most {longest} characters")
    matches = any(like(pattern, value, ignore_case=ignore_case) for pattern in patterns)
    return matches == (found[0] == name)


def _texts(value: Json, name: str) -> list[str]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        raise MalformedPolicy(f"{name} must be a string or a list of strings")
    return texts


def like(pattern: str, value: str, *, ignore_case: bool = False) -> bool:
    """`*` and `?` are wildcards, every other character stands for itself, both ends anchored."""
    return _compiled(pattern, ignore_case).fullmatch(value) is not None


@lru_cache(maxsize=512)
def _compiled(pattern: str, ignore_case: bool) -> re.Pattern[str]:  # noqa: FBT001
    wildcards = {"*": ".*", "?": "."}
    source = "".join(wildcards.get(character) or re.escape(character) for character in pattern)
    return re.compile(source, re.DOTALL | (re.IGNORECASE if ignore_case else 0))


def _conditions(conditions: Json, facts: Facts) -> bool:
    if not isinstance(conditions, Mapping):
        raise MalformedPolicy("Condition must be an object of operators")
    known = facts() if conditions else {}
    return all(
        _condition(operator, known.get(key.lower()), values)
        for operator, tests in conditions.items()
        for key, values in tests.items()
    )


def _condition(operator: str, actual: str | None, values: Json) -> bool:
    base = operator.removesuffix("IfExists")
    if base not in OPERATORS:
        raise MalformedPolicy(f"the local stage doesn't evaluate the condition operator {operator}")
    expected = [
        str(value) for value in (values if isinstance(values, Sequence) and not isinstance(values, str) else [values])
    ]
    if actual is None:
        return base != operator or "Not" in operator
    holds = any(OPERATORS[base](actual, value) for value in expected)
    return holds != ("Not" in base)


def _in_network(address: str, network: str) -> bool:
    return ipaddress.ip_address(address) in ipaddress.ip_network(network, strict=False)


def _when(text: str) -> float:
    return float(text) if text.isdecimal() else datetime.fromisoformat(text).timestamp()


def _same(actual: str, expected: str) -> bool:
    return actual == expected


OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "ArnLike": lambda actual, expected: like(expected, actual),
    "Bool": lambda actual, expected: actual.lower() == expected.lower(),
    "DateGreaterThan": lambda actual, expected: _when(actual) > _when(expected),
    "DateLessThan": lambda actual, expected: _when(actual) < _when(expected),
    "IpAddress": _in_network,
    "NotIpAddress": _in_network,
    "StringEquals": _same,
    "StringNotEquals": _same,
    "StringLike": lambda actual, expected: like(expected, actual),
    "StringNotLike": lambda actual, expected: like(expected, actual),
}
