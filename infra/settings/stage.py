from typing import Annotated

from pydantic import Field

from infra.settings.backends import BACKENDS
from infra.settings.fields import Before, Flag, Group, Pairs, choice

NAMESPACE = "gatehouse"
"""Of the settings' keys and of the resources' names."""


def production(before: Before) -> bool:
    """The default of what protects or watches."""
    return bool(before.get("production"))


def _is_prod(before: Before) -> bool:
    return bool(before["stage"] == "prod")


class Stage(Group):
    """What kind of stage it is."""

    stage: str
    backend: Annotated[str, choice(*BACKENDS)] = Field(
        "dynamodb-jwt",
        description="Where users and sessions live, and what a token is.",
        examples=["mongodb-session"],
    )
    production: Flag = Field(
        default_factory=_is_prod,
        description="Refuses what is unsafe in production, and protects the data.",
        examples=["true"],
        json_schema_extra={"default": "`true` for the stage `prod`"},
    )
    tags: Pairs = Field(
        (),
        description="Tags on every resource, beside `Project` and `Stage`.",
        examples=['{"Team": "identity"}'],
    )

    @property
    def store(self) -> str:
        return self.backend.partition("-")[0]

    @property
    def kind(self) -> str:
        """Of token."""
        return self.backend.partition("-")[2]

    def named(self, name: str) -> str:
        """The physical name of a thing of this stage."""
        return f"{NAMESPACE}-{self.stage}-{name}"
