// GET /invoices in gatehouse's API: `npm ci && pulumi up --stack dev`, once gatehouse's own dev stack is up.

import * as pulumi from "@pulumi/pulumi";
import { ProtectedRoutes } from "./gatehouse-routes";

const config = new pulumi.Config();
const gatehouse = new pulumi.StackReference(config.require("gatehouse"));

const invoices = new ProtectedRoutes("invoices", {
  api: {
    restApiId: gatehouse.requireOutput("restApiId"),
    rootResourceId: gatehouse.requireOutput("rootResourceId"),
    executionArn: gatehouse.requireOutput("executionArn"),
    authorizerId: gatehouse.requireOutput("authorizerId"),
    stage: pulumi.getStack(),
  },
  routes: [{ method: "GET", path: "/invoices", functionArn: config.require("functionArn") }],
  cors: { origins: config.requireObject<string[]>("corsOrigins") },
});

export const routes = invoices.digest;
