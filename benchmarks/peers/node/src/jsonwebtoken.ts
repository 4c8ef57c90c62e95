// Written so by a team in Node that knows its library: a KeyObject made once, as a string is parsed at every call.
import { createSecretKey } from 'crypto';
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';

const secret = createSecretKey(Buffer.from(process.env.JWT_ACCESS_SECRET!));

export const handler = async (event: any) =>
  allow(event.methodArn, jwt.verify(bearer(event), secret, expected) as jwt.JwtPayload);
