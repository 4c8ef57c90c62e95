"""PUT /items/{id} in gatehouse's API: `pulumi up --stack dev`, once gatehouse's own dev stack is up."""

import pulumi
from function import Function
from gatehouse_routes import Cors, ProtectedRoute, ProtectedRoutes, ProtectedRoutesArgs, SharedApi

config = pulumi.Config()
origins = config.require_object("corsOrigins")
shared = SharedApi.of(pulumi.StackReference(config.require("gatehouse")), pulumi.get_stack())

put_item = Function("put", {"CORS_ORIGINS": ",".join(origins)})
route = ProtectedRoute("PUT", "/items/{id}", put_item.function.arn)
items = ProtectedRoutes("items", ProtectedRoutesArgs(shared, [route], Cors(origins)))

pulumi.export("routes", items.digest)
