from typing import Annotated

from pydantic import Field

from infra.settings.fields import Group, matching, whole


class Administering(Group):
    """Administering."""

    admin_role: Annotated[str, matching(r"[^,]{1,100}", "must be the name of a role")] | None = Field(
        None,
        description="The role whose bearers may use the routes under `/admin`; without it there are no such routes. "
        "The command line gives the first one (docs/users.md).",
        examples=["admin"],
    )
    recent_sign_in_seconds: Annotated[int, whole(0, 315_360_000)] = Field(
        3600,
        description=(
            "How long ago the sign-in may be of whoever takes all of their data along, or administers others; else "
            "they are asked to sign in again (RFC 9470). `0`: they never are."
        ),
        examples=["900"],
    )
