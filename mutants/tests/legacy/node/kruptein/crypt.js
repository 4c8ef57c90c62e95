'use strict'
// kruptein itself: a line of JSON in, {"version", "call": "set" | "get", "secret", "options", "text"}, a line of JSON
// out: {"value"} or {"error"}. Options are passed as connect-mongo passes them, over its own defaults.

const readline = require('readline')
const defaults = { algorithm: 'aes-256-gcm', hashing: 'sha512', encodeas: 'base64', key_size: 32, iv_size: 16, at_size: 16 }

function answer ({ version, call, secret, options, text }) {
  return new Promise(resolve => {
    const kruptein = require(`kruptein-${version}`)({ ...defaults, ...options })
    try {
      kruptein[call](secret, text, (error, value) => resolve(error ? { error: String(error) } : { value }))
    } catch (error) {
      resolve({ error: String(error) })
    }
  })
}

async function main () {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + '\n')
  }
}

main()
