// Written so by the team that wants a sign-out and a disabled user to hold at once: AWS's SDK for the secret and both items.
import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createHash } from 'crypto';
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';
import { secret } from './secret';

const dynamodb = new DynamoDBClient({});
const table = process.env.TABLE_NAME!;

export const handler = async (event: any) => {
  const claims = jwt.verify(bearer(event), await secret, expected) as jwt.JwtPayload;
  const sk = `SESSION#${createHash('sha256').update(claims.sid).digest('hex')}`;
  const Keys = ['USER', sk].map((each) => ({ pk: { S: `USER#${claims.sub}` }, sk: { S: each } }));
  const read = new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } });
  const items = (await dynamodb.send(read)).Responses![table];
  const [user, session] = ['USER', sk].map((each) => items.find((item) => item.sk.S === each));
  if (!user || user.disabled.BOOL || !session || Number(session.expiresAt.N) <= Date.now()) throw new Error('Unauthorized');
  return allow(event.methodArn, claims);
};
