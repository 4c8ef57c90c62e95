from typing import Annotated

from pydantic import Field

from infra.settings.fields import Before, Group, Items, choice, matching, whole
from infra.settings.stage import NAMESPACE

ASYMMETRIC = ("RS256", "ES256")
CHECKED = "iss|aud|exp|nbf|iat|scope|scp"
"""Claims that API Gateway looks at by itself ("Control access to REST APIs using JWT authorizers")."""
SECRET = "HS256"  # noqa: S105 - an algorithm's name


def _of_the_stage(before: Before) -> str:
    return f"{NAMESPACE}-{before['stage']}"


class Issuer(Group):
    """Tokens that others verify without a secret."""

    token_algorithm: Annotated[str, choice(SECRET, *ASYMMETRIC)] = Field(
        SECRET,
        description="What signs access tokens. With RS256 or ES256 whoever has the issuer's address verifies them, "
        "API Gateway itself too, and there is `POST /token` (docs/verify.md); with HS256 this stage alone does, by "
        "`jwtAlgorithm`.",
        examples=["RS256"],
    )
    accepted_algorithms: Items[Annotated[str, choice(SECRET, *ASYMMETRIC)]] = Field(
        (),
        description="What else this stage takes, and has keys for: while it moves to another `tokenAlgorithm` "
        "(docs/rotation.md).",
        examples=["RS256"],
    )
    native_claims: Items[
        Annotated[str, matching(rf"(?!({CHECKED})=)[\w:./-]+=[^=,|]+(\|[^=,|]+)*", "must be pairs like acr=aal1")]
    ] = Field(
        (),
        description="What API Gateway's own authorizer wants tokens to say besides, as text: `claim=value`, or "
        "`claim=one|other` (docs/services.md). What it checks anyway can't be among it.",
        examples=["acr=aal1"],
    )
    signing_key: Annotated[str, choice("ssm", "kms")] = Field(
        "ssm",
        description="Where the private key is: in an encrypted parameter, or in KMS, which never gives it away and "
        "takes a call and a fee for each signature (docs/verify.md).",
        examples=["kms"],
    )
    signing_key_rotation: Annotated[int, whole(0, 1_000_000)] = Field(
        0,
        description="Add one to sign with the next key, which is published already (docs/rotation.md).",
        examples=["1"],
    )
    issuer_url: Annotated[
        str | None, matching(r"https?://[^\s?#\"\\]+[^\s?#\"\\/]", "must be an address without query or final slash")
    ] = Field(
        None,
        description="The claim `iss` of such tokens, where something of yours serves the issuer's documents.",
        examples=["https://id.example.com"],
        json_schema_extra={"default": "the address of the issuer's own API, or `/issuer` under `domainName`"},
    )
    client_id: Annotated[str, matching(r"[\x20-\x7e]{1,100}", "must be plain text")] = Field(
        default_factory=_of_the_stage,
        description="The claim `client_id` of such tokens, which RFC 9068 asks for.",
        examples=["shop"],
        json_schema_extra={"default": "`gatehouse-{stage}`"},
    )
    exchanged_token_seconds: Annotated[int, whole(60, 3600)] = Field(
        300, description="The life of a token that `POST /token` gives.", examples=["600"]
    )

    @property
    def asymmetric(self) -> tuple[str, ...]:
        """The algorithms that there are keys for; that which signs is first."""
        named = (self.token_algorithm, *self.accepted_algorithms)
        return tuple(dict.fromkeys(one for one in named if one in ASYMMETRIC))
