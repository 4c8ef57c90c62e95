import type { JwtPayload } from 'jsonwebtoken';

/** The answer of every authorizer here: the policy and the context that ours gives. */
export function allow(methodArn: string, claims: JwtPayload) {
  const [api, stage] = methodArn.split('/');
  return {
    principalId: claims.sub!,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api}/${stage}/*/*` }],
    },
    context: {
      userId: claims.sub!,
      email: claims.email,
      fullName: `${claims.firstName} ${claims.lastName}`,
      firstName: claims.firstName,
      lastName: claims.lastName,
      roles: JSON.stringify(claims.roles ?? []),
      sessionId: claims.sid,
    },
  };
}

export const bearer = (event: any): string => event.headers.Authorization.split(' ')[1];

export const expected = { algorithms: ['HS256' as const], issuer: process.env.JWT_ISSUER, audience: process.env.JWT_AUDIENCE };
