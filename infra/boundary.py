"""A permissions boundary: the most that any role of the program may do, whatever its own policies say."""

import pulumi

ROLE = "aws:iam/role:Role"


def bound_roles(policy_arn: str | None) -> None:
    """From here on, each role that the program declares: so that who deploys may be let make roles with it alone."""
    if policy_arn is None:
        return

    def bind(args: pulumi.ResourceTransformationArgs) -> pulumi.ResourceTransformationResult | None:
        if args.type_ != ROLE:
            return None
        return pulumi.ResourceTransformationResult({**args.props, "permissions_boundary": policy_arn}, args.opts)

    pulumi.runtime.register_stack_transformation(bind)
