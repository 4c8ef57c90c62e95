"""A stage of gatehouse: `pulumi up --stack dev`."""

import sys
from pathlib import Path

# Pulumi runs this folder and puts it first, where its rooms would stand in for other packages of such names.
sys.path[0] = str(Path(__file__).resolve().parents[1])

import pulumi  # noqa: E402

from infra.api.rest_api import RestApi, RestApiArgs  # noqa: E402
from infra.api.routes import read_routes  # noqa: E402
from infra.functions.functions import Functions, FunctionsArgs  # noqa: E402
from infra.functions.parameters import Secrets  # noqa: E402
from infra.networks.network import Network  # noqa: E402
from infra.packages.packaging import packages_for  # noqa: E402
from infra.settings.rules import load  # noqa: E402
from infra.stores.dynamodb import Tables  # noqa: E402
from infra.tagging import tag_everything  # noqa: E402
from infra.watching.alarms import Alarms, AlarmsArgs  # noqa: E402
from infra.watching.observability import Observability  # noqa: E402

config = load()
tag_everything(config)

network = Network("network", config)
secrets = Secrets("secrets", config)
tables = Tables("tables", config)
functions = Functions(
    "functions", FunctionsArgs(config, network, packages_for(config), secrets.parameters, tables.table)
)
observability = Observability("observability", config)
api = RestApi("api", RestApiArgs(config, read_routes(config.api_root), functions, observability))
Alarms("alarms", AlarmsArgs(config, api.rest_api.name, functions.functions, observability))

session_secret = secrets.parameters.get("SESSION_SECRET")

pulumi.export("apiUrl", api.url)
pulumi.export("domainTarget", api.domain.target if api.domain else "")
pulumi.export("restApiId", api.rest_api.id)
pulumi.export("rootResourceId", api.rest_api.root_resource_id)
pulumi.export("executionArn", api.rest_api.execution_arn)
pulumi.export("authorizerId", api.authorizer.id)
pulumi.export("authorizerFunctionArn", functions["authorizer"].arn)
pulumi.export("vpcId", network.vpc_id)
pulumi.export("privateSubnetIds", network.private_subnet_ids)
pulumi.export("securityGroupId", network.security_group_ids[0])
pulumi.export("tableName", tables.table.name if tables.table else "")
pulumi.export("sessionSecretParameter", session_secret.name if session_secret else "")
