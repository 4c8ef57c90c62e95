// Written so by whoever counts milliseconds in Node: no SDK, one call of the parameter store signed by hand.
import { createHash, createHmac, createSecretKey, KeyObject } from 'crypto';
import { request } from 'http';
import * as jwt from 'jsonwebtoken';
import { allow, bearer, expected } from './policy';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

function signed(host: string, body: string): Record<string, string> {
  const now = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1', host, 'x-amz-date': now, 'x-amz-target': 'AmazonSSM.GetParameter',
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`).join('');
  const scope = [now.slice(0, 8), process.env.AWS_REGION!, 'ssm', 'aws4_request'];
  const text = `AWS4-HMAC-SHA256\n${now}\n${scope.join('/')}\n${hash(`POST\n/\n\n${lines}\n${names}\n${hash(body)}`)}`;
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${process.env.AWS_SECRET_ACCESS_KEY}`);
  const credential = `${process.env.AWS_ACCESS_KEY_ID}/${scope.join('/')}`;
  const signature = `SignedHeaders=${names}, Signature=${hmac(key, text).toString('hex')}`;
  return { ...headers, authorization: `AWS4-HMAC-SHA256 Credential=${credential}, ${signature}` };
}

const secret = new Promise<KeyObject>((resolve, reject) => {
  const body = JSON.stringify({ Name: process.env.JWT_ACCESS_SECRET_PARAMETER, WithDecryption: true });
  const { host, hostname, port } = new URL(process.env.AWS_ENDPOINT_URL!);
  const sent = request({ hostname, port, method: 'POST', headers: signed(host, body) }, (answer) => {
    let text = '';
    answer.on('data', (part) => (text += part));
    answer.on('end', () => resolve(createSecretKey(Buffer.from(JSON.parse(text).Parameter.Value))));
  });
  sent.on('error', reject).end(body);
});

export const handler = async (event: any) =>
  allow(event.methodArn, jwt.verify(bearer(event), await secret, expected) as jwt.JwtPayload);
