// The component of packages/gatehouse-routes, as its schema has it (`pulumi package get-schema`).
// `pulumi package add ../../packages/gatehouse-routes` generates the same, and OwnApi beside it, into sdks/.

import * as pulumi from "@pulumi/pulumi";

export interface SharedApi {
  restApiId: pulumi.Input<string>;
  rootResourceId: pulumi.Input<string>;
  executionArn: pulumi.Input<string>;
  authorizerId: pulumi.Input<string>;
  /** The name of gatehouse's stack, as which the API's stage is known. */
  stage: string;
  /** API Gateway's own, where the stack has one. */
  nativeAuthorizerId?: pulumi.Input<string>;
}

export interface ProtectedRoute {
  method: string;
  path: string;
  functionArn: pulumi.Input<string>;
  /** `lambda`, or `native`: API Gateway's own. */
  authorizer?: string;
  /** With `native`: one of them must be in the token. */
  scopes?: string[];
}

export interface Cors {
  origins: string[];
  sessionCookie?: boolean;
  requestHeaders?: string[];
}

export interface ProtectedRoutesArgs {
  api: SharedApi;
  routes: ProtectedRoute[];
  cors?: Cors;
}

/** A service's routes in gatehouse's API, released there. `digest` changes whenever they do. */
export class ProtectedRoutes extends pulumi.ComponentResource {
  declare readonly digest: pulumi.Output<string>;

  constructor(name: string, args: ProtectedRoutesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("gatehouse-routes:index:ProtectedRoutes", name, { ...args, digest: undefined }, opts, true);
  }
}
