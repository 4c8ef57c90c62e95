from typing import Annotated

from pydantic import Field

from infra.settings.fields import Group, matching, whole


class Passwords(Group):
    """Which passwords are accepted where one is set."""

    password_min_length: Annotated[int, whole(8, 64)] = Field(
        15,
        description="Characters of a new password. 15 is what NIST SP 800-63B-4, 3.1.1.2, wants where nothing else "
        "is asked for; less, to 8, is below that standard.",
        examples=["12"],
    )
    service_name: Annotated[str, matching()] = Field(
        "gatehouse",
        description="What people know the service as: no password may be mostly that.",
        examples=["Example Shop"],
    )
