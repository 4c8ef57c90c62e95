import { JwtVerifier } from 'aws-jwt-verify';
import { allow, bearer } from './policy';

// It verifies signatures of key pairs alone (here RS256), so its token is another one.
const issuer = process.env.JWT_ISSUER!;
const verifier = JwtVerifier.create({ issuer, audience: process.env.JWT_AUDIENCE!, jwksUri: 'http://127.0.0.1/jwks' });
verifier.cacheJwks(JSON.parse(process.env.JWKS!));

export const handler = async (event: any) => {
  const claims = await verifier.verify(bearer(event));
  return allow(claims.sub!, event.methodArn, { userId: claims.sub!, email: String(claims.email) });
};
