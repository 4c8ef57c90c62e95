"""Roles, policies (IAM) and keys (KMS)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from understudy.aws import key_pairs, tls
from understudy.aws.kind import Aws, Gone, Kind, Place, Properties
from understudy.aws.resource import Resource

ROLE = {"role": "RoleName"}
GRANTS = frozenset({"managedPolicyArns", "inlinePolicies"})
BOUNDARY = "permissionsBoundary"


@dataclass(frozen=True, kw_only=True)
class Iam(Resource):
    service: str = "iam"

    def described(self, aws: Aws, id_: str, state: Properties) -> Properties:
        found = super().described(aws, id_, state)
        policies = {name: as_given(found[name], state.get(name)) for name in self.whole & found.keys()}
        return {**found, **policies}


def as_given(found: object, given: object) -> str:
    """The policy as the program wrote it where it means the same: AWS gives it back in a form of its own."""
    text, wanted = (one if isinstance(one, str) else json.dumps(one) for one in (found, given or found))
    return wanted if json.loads(wanted) == json.loads(text) else text


@dataclass(frozen=True, kw_only=True)
class Role(Iam):
    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        if "assumeRolePolicy" in changed:
            trust = {"roleName": id_, "policyDocument": new["assumeRolePolicy"]}
            self.call(aws, "update_assume_role_policy", trust)
        if BOUNDARY in changed:
            operation = "put_role_permissions_boundary" if new.get(BOUNDARY) else "delete_role_permissions_boundary"
            self.call(aws, operation, {"roleName": id_, BOUNDARY: new.get(BOUNDARY)})
        if changed - {"assumeRolePolicy", BOUNDARY}:
            super().alter(aws, id_, old, new, changed)

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        bound = found.get("PermissionsBoundary")
        return {BOUNDARY: bound["PermissionsBoundaryArn"]} if bound else {}

    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        if changed:
            self.grants(aws, ("detach_role_policy", "delete_role_policy"), id_, old)
            self.grants(aws, ("attach_role_policy", "put_role_policy"), id_, new)

    def grants(self, aws: Aws, calls: tuple[str, str], id_: str, state: Properties) -> None:
        for arn in state.get("managedPolicyArns") or ():
            self.call(aws, calls[0], {"roleName": id_, "policyArn": arn})
        for one in state.get("inlinePolicies") or ():
            asked = {"roleName": id_, "policyName": one["name"], "policyDocument": one["policy"]}
            self.call(aws, calls[1], asked)

    def retag(self, aws: Aws, id_: str, state: Properties, tags: Properties, former: Properties) -> None:  # noqa: ARG002
        self.call(aws, "untag_role", {"roleName": id_, "tagKeys": list(former)})
        self.call(aws, "tag_role", {"roleName": id_, "tags": tags})

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        self.settle(aws, id_, state, {}, set(GRANTS))
        super().remove(aws, id_, state)


@dataclass(frozen=True, kw_only=True)
class Policy(Iam):
    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        super().alter(aws, id_, old, {**new, "setAsDefault": True}, changed)
        self.drop_versions(aws, id_)

    def drop_versions(self, aws: Aws, id_: str) -> None:
        """All but the one that counts."""
        former = "Versions[?!IsDefaultVersion].VersionId"
        for version in self.call(aws, "list_policy_versions", {"policyArn": id_}, former):
            self.call(aws, "delete_policy_version", {"policyArn": id_, "versionId": version})

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        asked = {"policyArn": id_, "versionId": found["DefaultVersionId"]}
        return {"policy": self.call(aws, "get_policy_version", asked, "PolicyVersion.Document")}


@dataclass(frozen=True, kw_only=True)
class RolePolicyAttachment(Iam):
    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401
        if state["policyArn"] not in super().look(aws, id_, state):
            raise Gone(id_)
        return {}


POLICY = frozenset({"policy"})
SYMMETRIC = "SYMMETRIC_DEFAULT"
PAIR = "keyPair"
"""The output that KMS has not: the private key in PEM form."""


@dataclass(frozen=True, kw_only=True)
class Key(Resource):
    def answer(self, place: Place, inputs: Properties, digest: str) -> tuple[str, Properties]:
        """With the private key of a pair, by which the local stage signs."""
        id_, outputs = super().answer(place, inputs, digest)
        spec, arn = place.key_pairs[outputs["arn"]], str(outputs["arn"])
        pair = {} if spec == SYMMETRIC else {PAIR: tls.private_pem(key_pairs.pair_of(spec, arn))}
        return id_, {**outputs, **pair}

    def ensure(self, aws: Aws, id_: str, inputs: Properties) -> None:  # noqa: ARG002
        """A pair is known to the embedded AWS; nothing here is encrypted by a key that is none."""
        if PAIR in inputs:
            key_pairs.KEPT.keep(str(inputs["arn"]), str(inputs[PAIR]))

    def retag(self, aws: Aws, id_: str, state: Properties, tags: Properties, former: Properties) -> None:  # noqa: ARG002
        if former:
            self.call(aws, "untag_resource", {"keyId": id_, "tagKeys": list(former)})
        self.call(aws, "tag_resource", {"keyId": id_, "tags": tags})

    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        known = super().computed(place, id_, inputs)
        place.key_pairs[known["arn"]] = str(inputs.get("customerMasterKeySpec") or SYMMETRIC)
        return known


KINDS: Mapping[str, Kind] = {
    "aws:iam/policy:Policy": Policy(
        id="arn:aws:iam::{account}:policy{path}{name}",
        made="Policy.Arn",
        calls="create_policy get_policy delete_policy create_policy_version",
        found="Policy",
        key="policyArn",
        names={"name": "PolicyName", "policy": "PolicyDocument"},
        outputs={"arn": "{id}"},
        defaults={"path": "/"},
        whole=POLICY,
        replaces="description name path",
    ),
    "aws:iam/role:Role": Role(
        calls="create_role get_role delete_role update_role",
        found="Role",
        names={"name": "RoleName", "assumeRolePolicy": "AssumeRolePolicyDocument", "uniqueId": "RoleId"},
        outputs={"arn": "arn:aws:iam::{account}:role{path}{name}"},
        chosen={"uniqueId": "AROA{DIGEST:.17}"},
        defaults={"path": "/"},
        settled=GRANTS,
        whole=frozenset({"assumeRolePolicy"}),
        replaces="name path",
    ),
    "aws:iam/rolePolicy:RolePolicy": Iam(
        id="{role}:{name}",
        calls="put_role_policy get_role_policy delete_role_policy put_role_policy",
        names=ROLE | {"name": "PolicyName", "policy": "PolicyDocument"},
        whole=POLICY,
        replaces="name role",
    ),
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment": RolePolicyAttachment(
        id="{role}-{digest:.20}",
        calls="attach_role_policy list_attached_role_policies detach_role_policy",
        found="AttachedPolicies[].PolicyArn",
        names=ROLE,
        replaces="policyArn role",
    ),
    "aws:kms/key:Key": Key(
        service="kms",
        id="{digest:.8}-0000-4000-8000-{digest:.12}",
        made="KeyMetadata.KeyId",
        calls="create_key describe_key schedule_key_deletion",
        found="[KeyMetadata][?KeyState!='PendingDeletion'] | [0]",
        key="keyId",
        names={"deletionWindowInDays": "PendingWindowInDays", "customerMasterKeySpec": "KeySpec"},
        outputs={"arn": "arn:aws:kms:{region}:{account}:key/{id}", "keyId": "{id}"},
        defaults={"description": ""},
        unseen=frozenset({"description"}),
        replaces="customerMasterKeySpec keyUsage multiRegion",
        kept=True,
    ),
}
