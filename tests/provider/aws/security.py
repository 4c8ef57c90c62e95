"""Roles, policies and keys, and the security group that comes with a VPC."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from tests.provider.aws.resource import Resource, gone, only, pairs, renamed

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class Role(Resource):
    service = "iam"
    replaces = frozenset({"name", "namePrefix", "path"})

    def make(self, inputs: Properties) -> str:
        names = {
            "path": "Path",
            "description": "Description",
            "maxSessionDuration": "MaxSessionDuration",
            "permissionsBoundary": "PermissionsBoundary",
        }
        self.aws.create_role(
            RoleName=inputs["name"],
            AssumeRolePolicyDocument=document(inputs["assumeRolePolicy"]),
            Tags=pairs(self.account.tags(inputs)),
            **renamed(inputs, names),
        )
        self.grant(inputs)
        return str(inputs["name"])

    def grant(self, inputs: Properties) -> None:
        for arn in inputs.get("managedPolicyArns", ()):
            self.aws.attach_role_policy(RoleName=inputs["name"], PolicyArn=arn)
        for one in inputs.get("inlinePolicies", ()):
            self.aws.put_role_policy(
                RoleName=inputs["name"], PolicyName=one["name"], PolicyDocument=document(one["policy"])
            )

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        if "assumeRolePolicy" in changed:
            trust = document(new["assumeRolePolicy"])
            self.aws.update_assume_role_policy(RoleName=id_, PolicyDocument=trust)
        if changed & {"description", "maxSessionDuration"}:
            names = {"description": "Description", "maxSessionDuration": "MaxSessionDuration"}
            self.aws.update_role(RoleName=id_, **renamed(new, names))
        if changed & {"managedPolicyArns", "inlinePolicies"}:
            self.revoke(id_, old)
            self.grant(new)

    def revoke(self, id_: str, former: Properties) -> None:
        for arn in former.get("managedPolicyArns", ()):
            self.aws.detach_role_policy(RoleName=id_, PolicyArn=arn)
        for one in former.get("inlinePolicies", ()):
            self.aws.delete_role_policy(RoleName=id_, PolicyName=one["name"])

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        self.aws.untag_role(RoleName=id_, TagKeys=former)
        self.aws.tag_role(RoleName=id_, Tags=pairs(tags))

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_role(RoleName=id_)["Role"]
        trust = found["AssumeRolePolicyDocument"]
        return {
            "arn": found["Arn"],
            "uniqueId": found["RoleId"],
            "path": found["Path"],
            "createDate": found["CreateDate"].isoformat(),
            "assumeRolePolicy": as_given(trust, state.get("assumeRolePolicy")),
        }

    def remove(self, id_: str, state: Properties) -> None:
        self.revoke(id_, state)
        self.aws.delete_role(RoleName=id_)


class RolePolicy(Resource):
    service = "iam"
    replaces = frozenset({"name", "namePrefix", "role"})

    def make(self, inputs: Properties) -> str:
        self.modify("", {}, inputs, set())
        return f"{inputs['role']}:{inputs['name']}"

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.aws.put_role_policy(RoleName=new["role"], PolicyName=new["name"], PolicyDocument=document(new["policy"]))

    def observe(self, id_: str, state: Properties) -> Properties:
        role, name = id_.split(":")
        found = self.aws.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
        return {"role": role, "name": name, "policy": as_given(found, state.get("policy"))}

    def remove(self, id_: str, state: Properties) -> None:
        self.aws.delete_role_policy(RoleName=state["role"], PolicyName=id_.split(":")[1])


class Policy(Resource):
    service = "iam"
    replaces = frozenset({"description", "name", "namePrefix", "path"})

    def make(self, inputs: Properties) -> str:
        found = self.aws.create_policy(
            PolicyName=inputs["name"],
            PolicyDocument=document(inputs["policy"]),
            Tags=pairs(self.account.tags(inputs)),
            **renamed(inputs, {"path": "Path", "description": "Description"}),
        )
        return str(found["Policy"]["Arn"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        made = self.aws.create_policy_version(
            PolicyArn=id_, PolicyDocument=document(new["policy"]), SetAsDefault=True
        )
        self.drop_versions(id_, keep=made["PolicyVersion"]["VersionId"])

    def drop_versions(self, id_: str, keep: str) -> None:
        for version in self.aws.list_policy_versions(PolicyArn=id_)["Versions"]:
            if version["VersionId"] != keep:
                self.aws.delete_policy_version(PolicyArn=id_, VersionId=version["VersionId"])

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_policy(PolicyArn=id_)["Policy"]
        version = self.aws.get_policy_version(PolicyArn=id_, VersionId=found["DefaultVersionId"])
        policy = as_given(version["PolicyVersion"]["Document"], state.get("policy"))
        return {"arn": id_, "policyId": found["PolicyId"], "policy": policy}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.drop_versions(id_, keep=self.aws.get_policy(PolicyArn=id_)["Policy"]["DefaultVersionId"])
        self.aws.delete_policy(PolicyArn=id_)


class RolePolicyAttachment(Resource):
    service = "iam"
    replaces = frozenset({"policyArn", "role"})

    def make(self, inputs: Properties) -> str:
        self.aws.attach_role_policy(RoleName=inputs["role"], PolicyArn=inputs["policyArn"])
        return f"{inputs['role']}-{hashlib.sha256(inputs['policyArn'].encode()).hexdigest()[:20]}"

    def observe(self, id_: str, state: Properties) -> Properties:
        attached = self.aws.list_attached_role_policies(RoleName=state["role"])["AttachedPolicies"]
        if state["policyArn"] not in {one["PolicyArn"] for one in attached}:
            raise gone(id_)
        return {}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.detach_role_policy(RoleName=state["role"], PolicyArn=state["policyArn"])


class Key(Resource):
    """A key of KMS."""

    service = "kms"
    replaces = frozenset({"customerMasterKeySpec", "keyUsage", "multiRegion", "region"})

    def make(self, inputs: Properties) -> str:
        policy = {"Policy": document(inputs["policy"])} if inputs.get("policy") else {}
        found = self.aws.create_key(Description=inputs.get("description", ""), **policy)
        return str(found["KeyMetadata"]["KeyId"])

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.describe_key(KeyId=id_)["KeyMetadata"]
        if found["KeyState"] == "PendingDeletion":
            raise gone(id_)
        return {"arn": found["Arn"], "keyId": id_}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.schedule_key_deletion(KeyId=id_, PendingWindowInDays=7)


class DefaultSecurityGroup(Resource):
    """The group that comes with a VPC: taken over and emptied, and left there when the stack goes."""

    service = "ec2"
    replaces = frozenset({"region", "vpcId"})

    def make(self, inputs: Properties) -> str:
        names = [("vpc-id", inputs["vpcId"]), ("group-name", "default")]
        asked = [{"Name": name, "Values": [value]} for name, value in names]
        found = only(self.aws.describe_security_groups(Filters=asked)["SecurityGroups"], "default security group")
        id_ = str(found["GroupId"])
        for direction, rules in (("ingress", found["IpPermissions"]), ("egress", found["IpPermissionsEgress"])):
            if rules:
                getattr(self.aws, f"revoke_security_group_{direction}")(GroupId=id_, IpPermissions=rules)
        return id_

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = only(self.aws.describe_security_groups(GroupIds=[id_])["SecurityGroups"], id_)
        return {"arn": self.account.arn("ec2", f"security-group/{id_}"), "name": found["GroupName"]}

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        self.aws.create_tags(Resources=[id_], Tags=pairs(tags))

    def remove(self, id_: str, state: Properties) -> None:
        pass


def document(policy: object) -> str:
    """A policy is JSON text, or the object itself."""
    return policy if isinstance(policy, str) else json.dumps(policy)


def as_given(found: object, given: object) -> object:
    """The policy as the program wrote it where it means the same: AWS gives it back in a form of its own."""
    text, wanted = document(found), document(given) if given else ""
    return wanted if wanted and json.loads(wanted) == json.loads(text) else text


KINDS = {
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": DefaultSecurityGroup,
    "aws:iam/policy:Policy": Policy,
    "aws:iam/role:Role": Role,
    "aws:iam/rolePolicy:RolePolicy": RolePolicy,
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment": RolePolicyAttachment,
    "aws:kms/key:Key": Key,
}
