"""A stage of gatehouse: `pulumi up --stack dev`."""

import sys
from pathlib import Path

# Pulumi runs this folder and puts it first, where its rooms would stand in for other packages of such names.
sys.path[0] = str(Path(__file__).resolve().parents[1])


from infra import mailing  # noqa: E402
from infra.api.custom_domain import CustomDomain  # noqa: E402
from infra.api.rest_api import RestApi, RestApiArgs  # noqa: E402
from infra.boundary import bound_roles  # noqa: E402
from infra.catalogue import AUTHORIZER  # noqa: E402
from infra.functions.concurrency import require_concurrency  # noqa: E402
from infra.functions.functions import Functions, FunctionsArgs  # noqa: E402
from infra.functions.parameters import Secrets  # noqa: E402
from infra.functions.roles import Roles  # noqa: E402
from infra.history import backends_of, kinds_in, stores_in  # noqa: E402
from infra.issuer.issuer import Issuer  # noqa: E402
from infra.networks.network import network_of  # noqa: E402
from infra.operations import operations_of  # noqa: E402
from infra.outputs import Outputs  # noqa: E402
from infra.packages.packaging import packages_for  # noqa: E402
from infra.protection import Protection, everything_declared  # noqa: E402
from infra.releases import Releases  # noqa: E402
from infra.settings.reading import load  # noqa: E402
from infra.stores import provided, store_of  # noqa: E402
from infra.tagging import tag_everything  # noqa: E402
from infra.tokens import kind_of, secrets_of  # noqa: E402
from infra.watching.alarms import Alarms, AlarmsArgs  # noqa: E402
from infra.watching.observability import Observability  # noqa: E402

config = load()
backends = backends_of(config)
store, kind = store_of(config), kind_of(config)
require_concurrency(config)
tag_everything(config)
bound_roles(config.permissions_boundary_arn)
declared = everything_declared()

roles = Roles("roles", config)
network = network_of(config, store, roles.interfaces)
domain = CustomDomain("domain", config) if config.domain_name else None
issuer = Issuer("issuer", config, domain) if config.asymmetric else None
issued = issuer.secrets if issuer else {}
secret = {
    **secrets_of(config, kinds_in(backends)),
    **kind.secrets,
    **store.secrets,
    **mailing.secrets(config),
    **issued,
}
secrets = Secrets("secrets", config, secret)
stored = provided(config, stores_in(backends))
functions = Functions(
    "functions",
    FunctionsArgs(
        config,
        roles,
        network,
        packages_for(config),
        secrets.parameters,
        stored[config.store],
        signing_key_arn=issuer.kms_arn if issuer else None,
    ),
)
observability = Observability("observability", config)
operations = operations_of(config)
api = RestApi("api", RestApiArgs(config, kind, operations, functions, observability, domain, issuer))
alarms = Alarms("alarms", AlarmsArgs(config, api.rest_api.name, functions.physical_names, observability))
if config.release == "canary":
    Releases("releases", config, functions, {one: alarms.taking_back(one) for one in functions.physical_names})

session_secret = secrets.parameters.get("SESSION_SECRET")
tables = [one.settings["TABLE_NAME"] for one in stored.values() if "TABLE_NAME" in one.settings]
outputs = {
    "stage": config.stage,
    "backends": ",".join(backends),
    "legacyBackend": config.legacy_backend or "",
    "apiUrl": api.url,
    "domainTarget": domain.target if domain else "",
    "issuerUrl": issuer.url if issuer else "",
    "tokenAudience": config.jwt_audience if issuer else "",
    "restApiId": api.rest_api.id,
    "rootResourceId": api.rest_api.root_resource_id,
    "executionArn": api.rest_api.execution_arn,
    "authorizerId": api.authorizer.id,
    "nativeAuthorizerId": api.native.id if api.native else "",
    "authorizerFunctionArn": functions[AUTHORIZER].arn,
    "tableName": tables[0] if tables else "",
    "sessionSecretParameter": session_secret.name if session_secret else "",
    "settings": functions.settings,
    **network.outputs,
}
Outputs("outputs", config, outputs)
Protection("first-set-deletionProtection-to-false-and-run-up", config, declared)
