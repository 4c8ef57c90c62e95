"""The functions: those that serve the operations of openapi.yaml, and the authorizer, each with what it needs."""

from collections.abc import Iterable, Mapping

from infra import events, mailing
from infra.needs import Needs, Uses, together, uses_any
from infra.operations import Operation, operations_of
from infra.settings.config import Config
from infra.settings.limits import Limits
from infra.settings.passwords import Passwords
from infra.stores import STORES, store_of
from infra.stores.moving import MovingStores
from infra.tokens import KINDS, issued, kind_of

AUTHORIZER = "authorizer"
AUTHORIZERS_USES: Uses = frozenset({"Tokens.read_access", "SessionCookie.find"})
DEVICES = frozenset({"adapters.signed_devices", "adapters.express_session"})
FOREIGN = frozenset({"adapters.foreign_hashes", "adapters.pbkdf2", "service.foreign_hashes"})
BY_KIND = {"argon2": "adapters.argon2_hashes", "firebase": "adapters.firebase_hashes"}
"""Of foreign hashes: those that bring a library."""
CLIENTS = {"own": "adapters.aws.client", "boto3": "adapters.aws.boto"}
"""Of AWS's services, by the setting `awsClient`."""
CHOSEN = frozenset(
    {
        "adapters.bcrypt",
        "adapters.common_passwords",
        "adapters.memory",
        "adapters.ssm",
        *DEVICES,
        *FOREIGN,
        *BY_KIND.values(),
        *events.ADAPTERS,
        *CLIENTS.values(),
        *mailing.ADAPTERS,
        *MovingStores.adapters,
        *issued.ADAPTERS,
    }
).union(*(store.adapters for store in STORES.values()), *(kind.adapters for kind in KINDS.values()))
"""The adapters that composition knows, and imports where it is to use them."""
BY_USE = {
    "Ids.user_id": "domain.sign_up",
    "Sessions.create": "domain.sign_in",
    "Tokens.read_refresh": "domain.refresh",
    "Tallies.replace": "service.limits",
    "Devices.issue": "service.devices",
    "Errands.leave": "service.mail",
    "Events.record": "service.events",
    "Mail.send": "service.mail",
}
"""What else it imports so, by what only that asks the ports for."""


def needs_by_function(config: Config) -> Mapping[str, Needs]:
    """What each function needs, by the name of its module in `handlers/`."""
    return {function: _needs(uses, config) for function, uses in _uses(config).items()}


def uses_by_function(operations: Iterable[Operation]) -> Mapping[str, Uses]:
    """A function that serves several operations uses what they use together."""
    found: dict[str, Uses] = {}
    for operation in operations:
        found[operation.function] = found.get(operation.function, frozenset()) | operation.uses
    return {**found, AUTHORIZER: AUTHORIZERS_USES}


def _uses(config: Config) -> Mapping[str, Uses]:
    mail = {} if config.mail == "off" else {mailing.MAIL: mailing.uses(config)}
    return {**uses_by_function(operations_of(config)), **mail}


def unused_adapters(needs: Needs) -> frozenset[str]:
    """The adapters that composition knows, and this function never asks for."""
    return CHOSEN.union(BY_USE.values()) - needs.adapters


def _needs(uses: Uses, config: Config) -> Needs:
    kind, hashes = kind_of(config), uses_any(uses, "Passwords")
    found = together(
        [
            Needs(config.told("backend", "stage", "cors_origins")),
            _hashing(config) if hashes else Needs(),
            _choosing(config) if uses_any(uses, "CommonPasswords") else Needs(),
            Needs(config.told_all(Limits)) if uses_any(uses, "Tallies") else Needs(),
            Needs(adapters=DEVICES) if uses_any(uses, "Devices") else Needs(),
            Needs(config.told("admin_role")) if uses_any(uses, "Directory") else Needs(),
            events.recording(config) if "Events.record" in uses else Needs(),
            mailing.asking(config) if uses_any(uses, "Errands") else Needs(),
            _signing_up(config, uses),
            mailing.sending(config) if uses_any(uses, "Mail") else Needs(),
            Needs(adapters=frozenset(module for use, module in BY_USE.items() if use in uses)),
            _of_sessions(config) if "Users.logins" in uses else Needs(),
            kind.needs(uses),
            issued.needs(uses, config),
            store_of(config).needs(uses | kind.of_the_store(uses)),
        ]
    )
    return together([found, _calling(config, found)])


def _calling(config: Config, needs: Needs) -> Needs:
    """What it takes to ask AWS, of who does: the parameter store, DynamoDB, for mails or for events."""
    reading = {"adapters.ssm"} if needs.secrets else set()
    if not reading and not needs.actions and needs.settings.keys().isdisjoint(("MAIL", "EVENT_BUS")):
        return Needs()
    told = config.told("aws_client") if config.aws_client != "own" else {}
    return Needs(told, adapters=frozenset({CLIENTS[config.aws_client], *reading}))


def _of_sessions(config: Config) -> Needs:
    return Needs(config.told("session_max_seconds", "recent_sign_in_seconds"))


def _hashing(config: Config) -> Needs:
    foreign = FOREIGN if config.foreign_hashes or config.app_hashes else frozenset()
    foreign |= {BY_KIND[kind] for kind in config.foreign_hashes if kind in BY_KIND}
    told = config.told("bcrypt_rounds", "foreign_hashes")
    return Needs(told, adapters=foreign | {"adapters.bcrypt"}, hashes=True)


def _choosing(config: Config) -> Needs:
    return Needs(config.told_all(Passwords), adapters=frozenset({"adapters.common_passwords"}))


def _signing_up(config: Config, uses: Uses) -> Needs:
    """Of whoever opens an account by a password of its owner's choice."""
    signs_up = uses >= {"Ids.user_id", "CommonPasswords.holds"}
    return Needs(config.told("sign_up")) if signs_up and config.sign_up == "quiet" else Needs()
