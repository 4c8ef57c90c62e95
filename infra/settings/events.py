from typing import Annotated

from pydantic import Field

from infra.settings.fields import Flag, Group, whole


class Events(Group):
    """Events: who did what to an account."""

    event_days: Annotated[int, whole(1, 3650)] = Field(
        90, description="How long the events of an account are kept for its person.", examples=["30"]
    )
    event_addresses: Flag = Field(
        default=False,
        description="Events have the address of the account, in the log and wherever else they are told or kept.",
        examples=["true"],
    )
