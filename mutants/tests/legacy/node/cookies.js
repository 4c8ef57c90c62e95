'use strict'
// What express-session says of cookies: a line of JSON in, {"name", "secrets", "header"}, a line of JSON out: the
// session id that it asks its store for, or null where it asks for none.

const readline = require('readline')
const session = require('express-session')

function sessionId ({ name, secrets, header }) {
  let asked = null
  const store = new session.MemoryStore()
  store.get = (sid, done) => { asked = sid; done() }
  const req = { headers: { cookie: header }, url: '/', originalUrl: '/', connection: {} }
  const res = { writeHead () {}, setHeader () {}, getHeader () {}, end () {} }
  session({ name, secret: secrets, store, resave: false, saveUninitialized: false })(req, res, () => {})
  return asked
}

readline.createInterface({ input: process.stdin }).on('line', line => {
  process.stdout.write(JSON.stringify(sessionId(JSON.parse(line))) + '\n')
})
