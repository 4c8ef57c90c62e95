'use strict'
// Apps whose sessions are in no MongoDB: `kept` in cookie-session's own cookie, or in files. `moving` is the code of
// docs/express.md, by which such an app goes over to connect-mongo.

const cookieSession = require('cookie-session')
const session = require('express-session')
const FileStore = require('session-file-store')(session)
const MongoStore = require('connect-mongo')

const defined = (code, name) => new Function('require', `${code}; return ${name}`)(require)
const options = { resave: false, saveUninitialized: false }

module.exports = (config, client) => {
  const { kept, moving, cookie, files } = config
  const store = () => MongoStore.create({ autoRemove: 'disabled', client, dbName: config.database })
  const inFiles = () => new FileStore({ path: files, retries: 0, logFn: () => {} })
  if (kept === 'cookie') {
    return moving
      ? [session({ ...options, ...config.session, store: store() }), defined(moving, 'takeOver')(cookie)]
      : cookieSession(cookie)
  }
  const used = moving ? defined(moving, 'moving')(store(), inFiles()) : inFiles()
  return session({ ...options, ...config.session, store: used })
}
