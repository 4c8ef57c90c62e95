"""What is taken, and may be meant otherwise: a setting that does nothing, or that undoes what the stage is for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from infra.settings.config import Config
from infra.settings.production import SECRET_BYTES, is_weak, options
from infra.settings.stores import DynamoDb, MongoDb
from infra.settings.tokens import Jwt

PARTS: Mapping[str, Sequence[str]] = {
    "dynamodb": tuple(DynamoDb.model_fields),
    "mongodb": tuple(MongoDb.model_fields),
    "jwt": tuple(Jwt.model_fields),
    "session": ("session_secret", "session_secret_parameter"),
}
"""Settings of the parts of backends, which do nothing with another."""


WAYS = ("https_cidrs", "mongodb_cidrs", "mongodb_port")


def cautions(config: Config) -> Iterator[str]:
    for caution in (_without_effect, _cookies, _network, _mongodb, _refusals, _names, _packaging):
        yield from caution(config)


def _without_effect(config: Config) -> Iterator[str]:
    of_others = [names for part, names in PARTS.items() if part not in config.parts]
    # The tokens of an issuer, for which any session is exchanged, are for an audience, too.
    used = {"jwt_audience"} if config.asymmetric else set()
    for key in config.given(*(name for name in chain(*of_others) if name not in used)):
        yield f"{key} has no effect with backend {config.backend}"
    yield from _without_network(config)


def _without_network(config: Config) -> Iterator[str]:
    if config.vpc_id:
        for key in config.given("vpc_cidr", "egress"):
            yield f"{key} has no effect beside vpcId: it is for the network that a stage makes"
    elif config.egress == "none":
        for key in config.given("vpc_cidr", *WAYS):
            yield f"{key} has no effect with egress none: no network is made"
    elif config.egress == "endpoints":
        for key in config.given("https_cidrs"):
            yield f"{key} has no effect with egress endpoints: nothing else is reached over HTTPS"
    if config.security_group_ids:
        for key in config.given(*WAYS):
            yield f"{key} has no effect beside securityGroupIds: those say where functions may connect to"


def _cookies(config: Config) -> Iterator[str]:
    same_site = config.cookie_same_site
    if config.production and "session" in config.parts and same_site in {"none", "off"}:
        yield (
            f"cookieSameSite {same_site}: browsers send the session cookie along with what pages of other sites ask "
            "for; set it to lax unless they have to (docs/cookies.md)"
        )
    if config.production and config.cookie_domain and not config.domain_name:
        yield (
            f"cookieDomain {config.cookie_domain} without domainName: browsers refuse such a cookie from AWS's own "
            "address, so something before the API has to have a name in that domain"
        )


def _network(config: Config) -> Iterator[str]:
    if "mongodb" in config.parts and config.egress == "endpoints" and not config.vpc_id:
        yield (
            "egress endpoints leaves no way to a MongoDB but one that you add to the network, as by peering; "
            "set nat for one that has a public address"
        )


def _mongodb(config: Config) -> Iterator[str]:
    if not config.production or config.mongodb_uri is None or "mongodb" not in config.parts:
        return
    given = options(config.mongodb_uri)
    if config.mongodb_uri.get_secret_value().startswith("mongodb:") and not {"tls", "ssl"} & given.keys():
        yield "mongodbUri doesn't turn TLS on: add tls=true where the server has it"
    if config.session_secret and "session" in config.parts and is_weak(config.session_secret):
        yield (
            f"sessionSecret is weak: whoever guesses it can be anybody. Put one of {SECRET_BYTES} random bytes "
            "before it, here and in the Express app (docs/rotation.md)"
        )


def _refusals(config: Config) -> Iterator[str]:
    given = {default.partition("=")[0].strip() for default in config.mongodb_user_defaults}
    for condition in config.mongodb_refuse_when:
        path, unequal, value = (part.strip() for part in condition.partition("!="))
        if unequal and value != "null" and path not in given and config.store == "mongodb":
            yield (
                f"mongodbRefuseWhen {condition} refuses whoever has no {path}, as those who sign up here: give it to "
                "them in mongodbUserDefaults"
            )


def _names(config: Config) -> Iterator[str]:
    """Whom sessions name by a field that a sign-up here has nothing for."""
    paths = dict(pair.split("=", 1) for pair in config.mongodb_user_fields)
    named, given = (
        paths.get("id", "_id"),
        {default.partition("=")[0].strip() for default in config.mongodb_user_defaults},
    )
    if named not in {"_id", paths.get("email", "email"), *given} and config.sign_up != "closed":
        yield (
            f"mongodbUserFields id={named}: who signs up here gets an id there that means nothing to the app. Give "
            f"it in mongodbUserDefaults, as {named}={{email}}, or set signUp to closed"
        )


def _packaging(config: Config) -> Iterator[str]:
    if config.production and config.packaging == "source":
        yield "packaging source makes functions without their dependencies, which Lambda can't run: set zip"
