"""What keeps a stage from being destroyed by mistake."""

from collections.abc import Sequence

import pulumi

from infra.settings.config import Config


def everything_declared() -> Sequence[pulumi.Resource]:
    """Grows by each resource that the program declares from here on."""
    declared: list[pulumi.Resource] = []

    def note(args: pulumi.ResourceTransformationArgs) -> None:
        declared.append(args.resource)

    pulumi.runtime.register_stack_transformation(note)
    return declared


class Protection(pulumi.ComponentResource):
    """Depends on all else, so that `pulumi destroy` comes to it first, and with `deletionProtection` goes no further.

    The engine refuses a protected resource only when it comes to it, and has deleted by then whatever depends on it:
    for a table, all the functions and the API. The name is what the refusal shows.
    """

    def __init__(self, name: str, config: Config, everything: Sequence[pulumi.Resource]) -> None:
        opts = pulumi.ResourceOptions(protect=config.deletion_protection, depends_on=list(everything))
        super().__init__("gatehouse:infra:Protection", name, None, opts)
        self.register_outputs({})
