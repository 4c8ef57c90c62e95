/** The answer of every authorizer here, the same as ours. */
export function allow(principalId: string, methodArn: string, context: Record<string, string>) {
  const [api, stage] = methodArn.split('/');
  return {
    principalId,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api}/${stage}/*/*` }],
    },
    context,
  };
}

export const bearer = (event: any): string => event.headers.Authorization.split(' ')[1];

export const expected = { algorithms: ['HS256' as const], issuer: process.env.JWT_ISSUER, audience: process.env.JWT_AUDIENCE };
