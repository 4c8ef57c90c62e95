import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';

export const handler = async (event: any) => {
  const claims = jwt.verify(bearer(event), process.env.JWT_ACCESS_SECRET!, expected) as jwt.JwtPayload;
  return allow(claims.sub!, event.methodArn, { userId: claims.sub!, email: claims.email });
};
