"""Tags: every resource that takes some says which project, stage and thing it belongs to."""

import pulumi

from infra.settings.config import Config
from infra.settings.stage import NAMESPACE


def tag_everything(config: Config) -> None:
    """From here on, for each resource that the program declares."""
    common = {"Project": NAMESPACE, "Stage": config.stage, **dict(config.tags)}

    def tag(args: pulumi.ResourceTransformationArgs) -> pulumi.ResourceTransformationResult | None:
        if "tags" not in args.props:
            return None
        named = {"Name": config.named(args.name), **common}
        return pulumi.ResourceTransformationResult({**args.props, "tags": named}, args.opts)

    pulumi.runtime.register_stack_transformation(tag)
