from typing import Annotated

from pydantic import Field

from infra.settings.fields import Group, matching


class Administering(Group):
    """Administering."""

    admin_role: Annotated[str, matching(r"[^,]{1,100}", "must be the name of a role")] | None = Field(
        None,
        description="The role whose bearers may use the routes under `/admin`; without it there are no such routes. "
        "The command line gives the first one (docs/users.md).",
        examples=["admin"],
    )
