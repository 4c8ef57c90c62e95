"""Web ACLs (AWS WAF)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from understudy.aws.kind import Aws, Kind, Properties, Refused
from understudy.aws.resource import Resource

WINDOWS = (60, 120, 300, 600)
"""Seconds ("RateBasedStatement", AWS WAF API reference)."""


@dataclass(frozen=True, kw_only=True)
class WebAcl(Resource):
    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        require_rules(inputs.get("rules") or [])
        return super().asked(aws, inputs)

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        super().alter(aws, id_, old, {**new, **self.locked(aws, id_, new)}, changed)

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        super().remove(aws, id_, {**state, **self.locked(aws, id_, state)})

    def locked(self, aws: Aws, id_: str, state: Properties) -> Properties:
        """What shows that nobody else has changed it since it was looked at."""
        return {"lockToken": self.call(aws, self.find, self.where(id_, state), "LockToken")}


def require_rules(rules: list[Any]) -> None:
    priorities = [one["priority"] for one in rules]
    if len(set(priorities)) < len(priorities):
        raise Refused("two rules of a web ACL have the same priority")
    for rule in rules:
        for kind, statement in within(rule["statement"]):
            require_statement(kind, statement)


def within(statement: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each statement by its kind, those in it too."""
    for kind, one in statement.items():
        yield kind, one
        nested = [
            *one.get("statements", ()),
            *(one[name] for name in ("statement", "scopeDownStatement") if name in one),
        ]
        for each in nested:
            yield from within(each)


def require_statement(kind: str, statement: Mapping[str, Any]) -> None:
    # "AndStatement", "OrStatement", AWS WAF API reference.
    if kind in {"andStatement", "orStatement"} and len(statement["statements"]) < 2:  # noqa: PLR2004
        raise Refused(f"{kind} joins two statements or more")
    if statement.get("evaluationWindowSec", WINDOWS[0]) not in WINDOWS:
        raise Refused(f"evaluationWindowSec is none of {', '.join(map(str, WINDOWS))}")


KINDS: Mapping[str, Kind] = {
    "aws:wafv2/webAcl:WebAcl": WebAcl(
        service="wafv2",
        id="{digest:.8}-0000-4000-8000-{digest:.12}",
        made="Summary.Id",
        calls="create_web_acl get_web_acl delete_web_acl update_web_acl",
        found="WebACL",
        key="id",
        names={"arn": "ARN"},
        outputs={"arn": "arn:aws:wafv2:{region}:{account}:regional/webacl/{name}/{id}"},
        unseen=frozenset({"description"}),
        replaces="name scope",
    ),
    "aws:wafv2/webAclAssociation:WebAclAssociation": Resource(
        service="wafv2",
        id="{webAclArn},{resourceArn}",
        calls="associate_web_acl get_web_acl_for_resource disassociate_web_acl",
        found="WebACL && `{}`",
        replaces="resourceArn webAclArn",
    ),
}
