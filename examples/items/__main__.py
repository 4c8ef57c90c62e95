"""PUT /items/{id} in gatehouse's API: `pulumi up --stack dev`, once gatehouse's own dev stack is up."""

import sys
from pathlib import Path

import pulumi

# A service of yours has gatehouse's `infra` as a package; this one lies in its repository.
sys.path.append(str(Path(__file__).resolve().parents[2]))

from gatehouse_routes.cors import Cors
from gatehouse_routes.services import ProtectedRoute, ProtectedRoutes, ProtectedRoutesArgs, SharedApi

from service import Function

config = pulumi.Config()
origins = tuple(config.require_object("corsOrigins"))
shared = SharedApi.of(pulumi.StackReference(config.require("gatehouse")), pulumi.get_stack())

put_item = Function("put", {"CORS_ORIGINS": ",".join(origins)})
route = ProtectedRoute("PUT", "/items/{id}", put_item.function)
items = ProtectedRoutes("items", ProtectedRoutesArgs(shared, [route], Cors(origins)))

pulumi.export("routes", items.digest)
