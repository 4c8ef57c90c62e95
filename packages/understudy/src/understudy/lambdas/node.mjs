// The client of Lambda's Runtime API for Node functions: "Using the Lambda runtime API for custom runtimes".

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const post = (path, body) => fetch(`${api}/${path}`, { method: "POST", body: JSON.stringify(body) });
const failure = (error) => ({
  errorType: error?.name ?? "Error",
  errorMessage: error?.message ?? String(error),
  stackTrace: String(error?.stack ?? "").split("\n"),
});

async function load(name) {
  const [file, ...path] = name.split(/\.(?=[^/]*$)/);
  const base = resolve(process.env.LAMBDA_TASK_ROOT, file);
  const module = existsSync(`${base}.mjs`)
    ? await import(pathToFileURL(`${base}.mjs`))
    : createRequire(`${base}.js`)(base);
  const handler = path.join(".").split(".").reduce((found, key) => found?.[key], module);
  if (typeof handler !== "function") throw new Error(`${name} is undefined or not exported`);
  return handler;
}

function run(handler, event, headers) {
  const deadline = Number(headers.get("lambda-runtime-deadline-ms"));
  const context = {
    awsRequestId: headers.get("lambda-runtime-aws-request-id"),
    invokedFunctionArn: headers.get("lambda-runtime-invoked-function-arn"),
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  return new Promise((done, failed) => {
    const returned = handler(event, context, (error, value) => (error ? failed(error) : done(value)));
    if (typeof returned?.then === "function") returned.then(done, failed);
  });
}

let handler;
try {
  handler = await load(process.argv[2]);
} catch (error) {
  console.error(error);
  await post("init/error", failure(error));
  process.exit(1);
}
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get("lambda-runtime-aws-request-id");
  try {
    const value = await run(handler, await next.json(), next.headers);
    await post(`invocation/${id}/response`, value ?? null);
  } catch (error) {
    console.error(error);
    await post(`invocation/${id}/error`, failure(error));
  }
}
