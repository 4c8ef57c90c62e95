// As warm.py: `node warm.cjs FILE.FUNCTION CALLS`, the event on standard input.
const { readFileSync } = require('node:fs');
const path = require('node:path');

async function main(handler, calls, event) {
  const dot = handler.lastIndexOf('.');
  const call = require(path.resolve(handler.slice(0, dot)))[handler.slice(dot + 1)];
  const context = { awsRequestId: '1', functionName: 'bench' };
  const times = new Array(calls);
  for (let index = 0; index < calls / 5; index += 1) await call(event, context);
  for (let index = 0; index < calls; index += 1) {
    const began = process.hrtime.bigint();
    await call(event, context);
    times[index] = Number(process.hrtime.bigint() - began);
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(Math.floor((calls * share) / 100), calls - 1)];
  console.log(JSON.stringify(Object.fromEntries([0, 50, 90, 99].map((share) => [share, at(share)]))));
  process.exit(0);
}

main(process.argv[2], Number(process.argv[3]), JSON.parse(readFileSync(0, 'utf8')));
