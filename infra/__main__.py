"""A stage of gatehouse: `pulumi up --stack dev`."""

import sys
from pathlib import Path

# Pulumi runs this folder and puts it first, where its rooms would stand in for other packages of such names.
sys.path[0] = str(Path(__file__).resolve().parents[1])


from infra.api.rest_api import RestApi, RestApiArgs  # noqa: E402
from infra.catalogue import AUTHORIZER  # noqa: E402
from infra.functions.concurrency import require_concurrency  # noqa: E402
from infra.functions.functions import Functions, FunctionsArgs  # noqa: E402
from infra.functions.parameters import Secrets  # noqa: E402
from infra.networks.network import network_of  # noqa: E402
from infra.operations import read_operations  # noqa: E402
from infra.outputs import Outputs  # noqa: E402
from infra.packages.packaging import packages_for  # noqa: E402
from infra.settings.reading import load  # noqa: E402
from infra.stores import store_of  # noqa: E402
from infra.tagging import tag_everything  # noqa: E402
from infra.tokens import kind_of  # noqa: E402
from infra.watching.alarms import Alarms, AlarmsArgs  # noqa: E402
from infra.watching.observability import Observability  # noqa: E402

config = load()
store, kind = store_of(config), kind_of(config)
require_concurrency(config)
tag_everything(config)

network = network_of(config, store)
secrets = Secrets("secrets", config, {**kind.secrets, **store.secrets})
stored = store.provide()
functions = Functions("functions", FunctionsArgs(config, network, packages_for(config), secrets.parameters, stored))
observability = Observability("observability", config)
operations = read_operations(config.api_root)
api = RestApi("api", RestApiArgs(config, kind, operations, functions, observability))
Alarms("alarms", AlarmsArgs(config, api.rest_api.name, functions.physical_names, observability))

session_secret = secrets.parameters.get("SESSION_SECRET")
outputs = {
    "apiUrl": api.url,
    "domainTarget": api.domain.target if api.domain else "",
    "restApiId": api.rest_api.id,
    "rootResourceId": api.rest_api.root_resource_id,
    "executionArn": api.rest_api.execution_arn,
    "authorizerId": api.authorizer.id,
    "authorizerFunctionArn": functions[AUTHORIZER].arn,
    "tableName": stored.settings.get("TABLE_NAME", ""),
    "sessionSecretParameter": session_secret.name if session_secret else "",
    **network.outputs,
}
Outputs("outputs", config, outputs)
