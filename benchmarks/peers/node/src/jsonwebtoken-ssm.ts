// Written so by the same team with its secret in the parameter store: AWS's SDK is what AWS documents.
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';
import { secret } from './secret';

export const handler = async (event: any) =>
  allow(event.methodArn, jwt.verify(bearer(event), await secret, expected) as jwt.JwtPayload);
