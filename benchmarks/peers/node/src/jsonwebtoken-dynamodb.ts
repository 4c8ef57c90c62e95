import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { createHash } from 'crypto';
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';

const ssm = new SSMClient({});
const dynamodb = new DynamoDBClient({});
const secret = ssm
  .send(new GetParameterCommand({ Name: process.env.JWT_ACCESS_SECRET_PARAMETER, WithDecryption: true }))
  .then((answer) => answer.Parameter!.Value!);

export const handler = async (event: any) => {
  const claims = jwt.verify(bearer(event), await secret, expected) as jwt.JwtPayload;
  const pk = `SESSION#${createHash('sha256').update(claims.sid).digest('hex')}`;
  const key = { TableName: process.env.TABLE_NAME, Key: { pk: { S: pk } }, ConsistentRead: true };
  const { Item: session } = await dynamodb.send(new GetItemCommand(key));
  if (!session || Number(session.expiresAt.N) <= Date.now()) throw new Error('Unauthorized');
  return allow(claims.sub!, event.methodArn, { userId: claims.sub!, email: claims.email });
};
