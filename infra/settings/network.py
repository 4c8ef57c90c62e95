from ipaddress import IPv4Network
from typing import Annotated

from pydantic import Field

from infra.settings.backends import STORES
from infra.settings.fields import Before, Group, Items, choice, matching, satisfying, whole
from infra.settings.stage import store_in


def _egress(before: Before) -> str:
    return STORES[store_in(before["legacy_backend"] or before["backend"])].egress


def _is_network(text: str) -> bool:
    """With no bit set beyond its mask."""
    try:
        return bool(IPv4Network(text)) and "/" in text
    except ValueError:
        return False


def _is_block(text: str) -> bool:
    """With no bit set beyond its mask. A quarter of it is a subnet, and of /28 at least, as AWS wants those."""
    try:
        return 16 <= IPv4Network(text).prefixlen <= 24  # noqa: PLR2004 - a mask of AWS's VPCs
    except ValueError:
        return False


Block = Annotated[str, satisfying(_is_network, "must be blocks like 10.8.0.0/16")]
ANYWHERE = "0.0.0.0/0"
ZONES = 2
"""How many a network that is made lies in."""


class Network(Group):
    """The network."""

    vpc_id: Annotated[str | None, matching(r"vpc-[0-9a-f]+", "must be a VPC's id")] = Field(
        None, description="A network that exists, for the functions to run in.", examples=["vpc-0123456789abcdef0"]
    )
    private_subnet_ids: Items[
        Annotated[str, matching(r"subnet-[0-9a-f]+", "must be ids like subnet-0123456789abcdef0")]
    ] = Field(
        (),
        description="Its private subnets, in different zones.",
        examples=["subnet-0123456789abcdef0,subnet-0123456789abcdef1"],
    )
    security_group_ids: Items[Annotated[str, matching(r"sg-[0-9a-f]+", "must be ids like sg-0123456789abcdef0")]] = (
        Field(
            (), description="What the functions belong to; otherwise one is made.", examples=["sg-0123456789abcdef0"]
        )
    )
    zones: Items[Annotated[str, matching(r"[a-z]{2,4}(-[a-z]+)+-\d[a-z]", "must be zones like eu-central-1a")]] = (
        Field(
            (),
            description="Two availability zones for the network that is made; otherwise the first two, which stay.",
            examples=["eu-central-1a,eu-central-1b"],
        )
    )
    vpc_cidr: Annotated[str, satisfying(_is_block, "must be a block like 10.42.0.0/22, from /16 to /24")] = Field(
        "10.42.0.0/22", description="The addresses of the network that is made.", examples=["10.7.0.0/20"]
    )
    egress: Annotated[str, choice("none", "nat", "endpoints")] = Field(
        default_factory=_egress,
        description=(
            "Which network is made: `none`, so that functions run in Lambda's own; or private subnets whose way out "
            "is `nat` (to anything, from fixed addresses) or `endpoints` (to DynamoDB and the parameter store alone)."
        ),
        examples=["endpoints"],
        json_schema_extra={"default": "`nat` for `mongodb-*`, as `legacyBackend` too, else `none`"},
    )
    https_cidrs: Items[Block] = Field(
        (ANYWHERE,),
        description=(
            "Where functions in private subnets may connect to over HTTPS: AWS's services at their public addresses, "
            "or the blocks in which your own network's endpoints are."
        ),
        examples=["10.9.0.0/16"],
        json_schema_extra={"default": "`0.0.0.0/0`"},
    )
    mongodb_cidrs: Items[Block] = Field(
        (ANYWHERE,),
        description="Where functions in private subnets may connect to a MongoDB.",
        examples=["10.8.0.0/16,192.0.2.7/32"],
        json_schema_extra={"default": "`0.0.0.0/0`"},
    )
    mongodb_port: Items[Annotated[int, whole(1, 65_535)]] = Field(
        (27_017,),
        description="The ports at which functions may connect to a MongoDB.",
        examples=["27017,27018"],
        json_schema_extra={"default": "`27017`"},
    )
