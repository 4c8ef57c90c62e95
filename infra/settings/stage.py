import re
from typing import Annotated

from pydantic import AfterValidator, Field

from infra.settings.backends import BACKENDS
from infra.settings.fields import Before, Flag, Group, Pairs, choice, matching

NAMESPACE = "gatehouse"
"""Of the settings' keys and of the resources' names."""


def production(before: Before) -> bool:
    """The default of what protects or watches."""
    return bool(before.get("production"))


def _is_prod(before: Before) -> bool:
    return bool(before["stage"] == "prod")


# "Tag your AWS resources", AWS General Reference: letters, spaces, digits and these signs; aws: is AWS's own. Of 50
# tags of a resource `infra/tagging.py` has three.
TAGS, TAG_NAME, TAG_VALUE = 47, r"(?!(?i:aws):)[\w .:/=+@-]{1,128}", r"[\w .:/=+@-]{0,256}"


def _tags(tags: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    if len(tags) > TAGS:
        raise ValueError(f"must be {TAGS} at most")
    for name, value in tags:
        if not re.fullmatch(TAG_NAME, name) or not re.fullmatch(TAG_VALUE, value):
            raise ValueError(
                f"must have names and values that AWS takes, and no name that begins with aws:; not {name!r}"
            )
    return tags


def store_in(backend: str) -> str:
    return backend.partition("-")[0]


def kind_in(backend: str) -> str:
    """Of token."""
    return backend.partition("-")[2]


class Stage(Group):
    """What kind of stage it is."""

    stage: str
    region: str
    backend: Annotated[str, choice(*BACKENDS)] = Field(
        "dynamodb-jwt",
        description="Where users and sessions live, and what a token is.",
        examples=["mongodb-session"],
    )
    legacy_backend: Annotated[str | None, choice(*BACKENDS)] = Field(
        None,
        description=(
            "The backend that people move from to `backend`: tokens of both are taken, and whoever signs in moves "
            "(docs/leaving.md). There is `mongodb-session` with `dynamodb-jwt`."
        ),
        examples=["mongodb-session"],
    )
    switch_from: Annotated[str | None, choice(*BACKENDS)] = Field(
        None,
        description=(
            "The backend before it. Production refuses one with another store, where nobody's account is, unless "
            "this names what is left (docs/deploy.md)."
        ),
        examples=["dynamodb-jwt"],
    )
    former_backends: Annotated[str, choice("keep", "remove")] = Field(
        "keep",
        description="What becomes of the table and the generated secrets of the backends that the stage had before.",
        examples=["remove"],
    )
    production: Flag = Field(
        default_factory=_is_prod,
        description="Refuses what is unsafe in production, and protects the data.",
        examples=["true"],
        json_schema_extra={"default": "`true` for the stage `prod`"},
    )
    tags: Annotated[Pairs, AfterValidator(_tags)] = Field(
        (),
        description="Tags on every resource, beside `Project` and `Stage`.",
        examples=['{"Team": "identity"}'],
    )

    permissions_boundary_arn: Annotated[
        str | None,
        # A policy's name: CreatePolicy, IAM API reference; `aws` stands for the account in the ARN of AWS's own.
        matching(
            r"arn:[\w-]+:iam::(\d{12}|aws):policy/([\w+=,.@-]+/)*[\w+=,.@-]+", "must be the ARN of an IAM policy"
        ),
    ] = Field(
        None,
        description="The permissions boundary of every role that is made (docs/deploy.md).",
        examples=["arn:aws:iam::123456789012:policy/gatehouse-boundary"],
    )

    @property
    def store(self) -> str:
        return store_in(self.backend)

    @property
    def kind(self) -> str:
        """Of token."""
        return kind_in(self.backend)

    @property
    def parts(self) -> frozenset[str]:
        """The stores and the kinds of token that the stage has, those that people move from among them."""
        return frozenset(
            part for backend in (self.backend, self.legacy_backend) if backend for part in backend.split("-")
        )

    def named(self, name: str) -> str:
        """The physical name of a thing of this stage."""
        return f"{NAMESPACE}-{self.stage}-{name}"
