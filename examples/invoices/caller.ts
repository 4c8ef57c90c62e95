// Who calls a function: behind gatehouse's authorizer or API Gateway's own, in a REST API or an HTTP API.

export interface Caller {
  userId: string;
  /** Names the session, and doesn't open it. */
  sessionId: string;
  roles: string[];
  email?: string;
  fullName?: string;
  firstName?: string;
  lastName?: string;
  customerAccountId?: string;
}

export function callerOf(event: { requestContext: { authorizer?: any } }): Caller {
  const authorizer = event.requestContext.authorizer ?? {};
  const claims = (authorizer.jwt ?? authorizer).claims;
  const said = claims ?? authorizer.lambda ?? authorizer;
  const userId = claims ? claims.sub : said.userId;
  if (!userId) throw new Error("no caller: the route isn't behind gatehouse's authorizer");
  const { email, firstName, lastName, customerAccountId } = said;
  const fullName = said.fullName ?? ([firstName, lastName].filter(Boolean).join(" ") || undefined);
  const sessionId = (claims ? claims.sid : said.sessionId) ?? "";
  return { userId, sessionId, roles: rolesOf(said.roles), email, fullName, firstName, lastName, customerAccountId };
}

/** A list, a JSON array in a text from gatehouse's authorizer, or `[admin staff]` from an HTTP API's own. */
function rolesOf(roles: string[] | string = []): string[] {
  if (Array.isArray(roles)) return roles;
  return roles.startsWith('["') ? JSON.parse(roles) : roles.slice(1, -1).split(" ").filter(Boolean);
}
