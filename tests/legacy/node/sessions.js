'use strict'
// Where the app keeps its sessions: in connect-mongo's collection, unless the folder of a generation says otherwise.

const crypto = require('crypto')
const session = require('express-session')
const connectMongo = require('connect-mongo')

const MongoStore = connectMongo.MongoStore || connectMongo.default || connectMongo
const hashes = {
  sha256: sid => crypto.createHash('sha256').update(sid).digest('hex'),
  'sha512-base64url': sid => crypto.createHash('sha512').update(sid).digest('base64url')
}

function store (config, client) {
  const { transformId, cryptoAdapter, ...options } = config.store || {}
  if (transformId) options.transformId = hashes[transformId]
  if (cryptoAdapter) options.cryptoAdapter = connectMongo.createWebCryptoAdapter(cryptoAdapter)
  return MongoStore.create({ autoRemove: 'disabled', client, dbName: config.database, ...options })
}

module.exports = (config, client) =>
  session({ resave: false, saveUninitialized: false, ...config.session, store: store(config, client) })
