"""Whether a role's policies let a call through, as IAM decides it for calls within one account.

"Policy evaluation logic", "IAM JSON policy elements: Action, Resource, Condition operators", IAM user guide. What
isn't evaluated here raises: a verdict must not rest on what was skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Policy = Mapping[str, Any]
ELEMENTS = {"Sid", "Effect", "Action", "Resource", "Condition"}


@dataclass(frozen=True, slots=True)
class Call:
    """What a policy is asked about; `facts` are the values of condition keys."""

    action: str
    resource: str
    facts: Mapping[str, str | frozenset[str]] = field(default_factory=dict, compare=False)

    def __str__(self) -> str:
        return f"{self.action} on {self.resource}"


def allows(policies: Iterable[Policy], call: Call) -> bool:
    effects = {one["Effect"] for policy in policies for one in statements(policy) if applies(one, call)}
    return effects == {"Allow"}


def statements(policy: Policy) -> list[Mapping[str, Any]]:
    found = policy["Statement"]
    return [found] if isinstance(found, Mapping) else list(found)


def applies(statement: Mapping[str, Any], call: Call) -> bool:
    unknown = statement.keys() - ELEMENTS
    if unknown:
        raise NotImplementedError(f"policies here are judged without {', '.join(sorted(unknown))}")
    return (
        any(like(pattern.lower(), call.action.lower()) for pattern in texts(statement["Action"]))
        and any(like(pattern, call.resource) for pattern in texts(statement["Resource"]))
        and all(
            holds(operator, call.facts.get(key), texts(values))
            for operator, tests in statement.get("Condition", {}).items()
            for key, values in tests.items()
        )
    )


def holds(operator: str, actual: str | frozenset[str] | None, expected: list[str]) -> bool:
    if operator == "Null":
        return (actual is None) == (expected == ["true"])
    if operator == "ForAllValues:StringEquals":
        # What isn't there has no value that fails.
        return set(actual or ()) <= set(expected)
    if operator == "StringEqualsIfExists" and actual is None:
        return True
    if operator in {"StringEquals", "StringEqualsIfExists"}:
        return actual in expected
    raise NotImplementedError(f"policies here are judged without the condition operator {operator}")


def texts(value: str | Sequence[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def like(pattern: str, value: str) -> bool:
    """`*` and `?` are wildcards."""
    source = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(source, value, re.DOTALL) is not None
