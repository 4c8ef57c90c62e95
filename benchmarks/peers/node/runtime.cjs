// Lambda's runtime loop in its smallest form, for machines where AWS's own client for Node can't be built.
const http = require('node:http');

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const dot = process.argv[2].lastIndexOf('.');
const handler = require(process.argv[2].slice(0, dot))[process.argv[2].slice(dot + 1)];

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host, port, method, agent, path: `/2018-06-01/runtime/invocation/${path}` }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function main() {
  for (;;) {
    const next = await call('GET', 'next');
    const id = next.headers['lambda-runtime-aws-request-id'];
    try {
      const result = await handler(JSON.parse(next.body), { awsRequestId: id });
      await call('POST', `${id}/response`, JSON.stringify(result));
    } catch (error) {
      await call('POST', `${id}/error`, JSON.stringify({ errorMessage: error.message, errorType: error.name }));
    }
  }
}

main();
