import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { createSecretKey, KeyObject } from 'crypto';

/** The secret from the parameter store by AWS's SDK, asked for as the function starts. */
export const secret: Promise<KeyObject> = new SSMClient({})
  .send(new GetParameterCommand({ Name: process.env.JWT_ACCESS_SECRET_PARAMETER, WithDecryption: true }))
  .then((answer) => createSecretKey(Buffer.from(answer.Parameter!.Value!)));
