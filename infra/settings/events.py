from typing import Annotated

from pydantic import Field

from infra.settings.fields import Flag, Group, matching, whole


class Events(Group):
    """Events: who did what to an account."""

    event_days: Annotated[int, whole(1, 3650)] = Field(
        90, description="How long the events of an account are kept for its person.", examples=["30"]
    )
    event_bus: Annotated[
        str | None,
        matching(
            r"[.\-_A-Za-z0-9/]{1,256}|arn:aws[\w-]*:events:[a-z0-9-]+:\d{12}:event-bus/[.\-_A-Za-z0-9/]{1,256}",
            "must be the name or the ARN of an event bus",
        ),
    ] = Field(
        None,
        description=(
            "The bus of Amazon EventBridge that events are put on as well, `default` for the account's own, with the "
            "source `gatehouse.{stage}` (docs/users.md)."
        ),
        examples=["default"],
    )
    event_addresses: Flag = Field(
        default=False,
        description="Events have the address of the account, in the log and wherever else they are told or kept.",
        examples=["true"],
    )
