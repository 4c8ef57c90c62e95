"""GET /orders in an API of its own: `pulumi up --stack dev`, once gatehouse's own dev stack is up."""

import sys
from pathlib import Path

import pulumi

# A service of yours has gatehouse's `infra` as a package; this one lies in its repository.
sys.path.append(str(Path(__file__).resolve().parents[2]))

from gatehouse_routes.cors import Cors
from gatehouse_routes.services import OwnApi, OwnApiArgs, ProtectedRoute

from service import Function

config = pulumi.Config()
origins = tuple(config.require_object("corsOrigins"))
gatehouse = pulumi.StackReference(config.require("gatehouse"))

list_orders = Function("listed", {"CORS_ORIGINS": ",".join(origins)})
route = ProtectedRoute("GET", "/orders", list_orders.function)
authorizer = gatehouse.require_output("authorizerFunctionArn")
api = OwnApi("orders", OwnApiArgs(authorizer, [route], Cors(origins)))

pulumi.export("url", api.url)
