'use strict'
// What express-session, connect-mongo and passport make of a session document: a line of extended JSON in,
// {"document", "store"}, a line of JSON out: {"user": the id in what passport hands to deserializeUser}, {"user": null}
// for a visitor who isn't signed in, {"error": true} for an app that fails or never answers.

const express = require('express')
const http = require('http')
const readline = require('readline')
const session = require('express-session')
const connectMongo = require('connect-mongo')
const passport = require('passport')
const { BSON } = require('mongodb')
const { EJSON } = BSON || require('bson')

const MongoStore = connectMongo.MongoStore || connectMongo.default || connectMongo
const HANGS_MS = 250
let document

const collection = {
  findOne: async () => !('expires' in document) || (document.expires instanceof Date && document.expires > new Date()) ? document : null,
  updateOne: async () => ({ matchedCount: 1, upsertedCount: 0 })
}
const client = { db: () => ({ collection: () => collection }) }

function userId (stored) {
  if (typeof stored === 'string' || typeof stored === 'number') return String(stored)
  if (stored === null || typeof stored !== 'object' || stored instanceof Date) return null
  if (stored._bsontype === 'ObjectId' || stored._bsontype === 'ObjectID') return stored.toHexString()
  const id = stored.id ?? stored._id ?? null
  return typeof id === 'object' && !(id && id.toHexString) ? null : userId(id)
}

function makeApp (options) {
  const app = express()
  const users = new passport.Passport()
  users.deserializeUser((stored, done) => done(null, { id: userId(stored) || null }))
  app.use(session({
    secret: 'secret', resave: false, saveUninitialized: false, genid: () => 'x',
    store: MongoStore.create({ client, autoRemove: 'disabled', ...options })
  }))
  app.use(users.initialize(), users.session())
  app.get('/', (req, res) => res.json({ user: req.user ? req.user.id : null }))
  app.use((error, req, res, next) => res.headersSent ? next(error) : res.status(500).end())
  return new Promise(resolve => { const server = app.listen(0, '127.0.0.1', () => resolve(server.address().port)) })
}

const signed = 's%3Asid.' + encodeURIComponent(require('crypto').createHmac('sha256', 'secret').update('sid').digest('base64').replace(/=+$/, ''))

function ask (port) {
  return new Promise(resolve => {
    const failed = () => resolve('{"error":true}')
    const request = http.get({ port, agent: false, headers: { cookie: 'connect.sid=' + signed } }, response => {
      let body = ''
      response.on('data', part => { body += part }).on('end', () => response.statusCode === 200 ? resolve(body) : failed())
    })
    request.setTimeout(HANGS_MS, () => { request.destroy(); failed() }).on('error', failed)
  })
}

async function main () {
  const ports = {}
  process.on('uncaughtException', () => {})
  process.on('unhandledRejection', () => {})
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const asked = EJSON.parse(line)
    document = asked.document
    const key = JSON.stringify(asked.store)
    ports[key] = ports[key] || await makeApp(asked.store)
    process.stdout.write(await ask(ports[key]) + '\n')
  }
  process.exit(0)
}

main()
