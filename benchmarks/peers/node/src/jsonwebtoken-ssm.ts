import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';

const ssm = new SSMClient({});
const secret = ssm
  .send(new GetParameterCommand({ Name: process.env.JWT_ACCESS_SECRET_PARAMETER, WithDecryption: true }))
  .then((answer) => answer.Parameter!.Value!);

export const handler = async (event: any) => {
  const claims = jwt.verify(bearer(event), await secret, expected) as jwt.JwtPayload;
  return allow(claims.sub!, event.methodArn, { userId: claims.sub!, email: claims.email });
};
