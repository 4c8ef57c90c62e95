// Written so by the team that wants a sign-out to hold at once: AWS's SDK for the secret and for the session.
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { createHash } from 'crypto';
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';
import { secret } from './secret';

const dynamodb = new DynamoDBClient({});

export const handler = async (event: any) => {
  const claims = jwt.verify(bearer(event), await secret, expected) as jwt.JwtPayload;
  const sk = `SESSION#${createHash('sha256').update(claims.sid).digest('hex')}`;
  const Key = { pk: { S: `USER#${claims.sub}` }, sk: { S: sk } };
  const key = { TableName: process.env.TABLE_NAME, Key, ConsistentRead: true };
  const { Item: session } = await dynamodb.send(new GetItemCommand(key));
  if (!session || Number(session.expiresAt.N) <= Date.now()) throw new Error('Unauthorized');
  return allow(event.methodArn, claims);
};
