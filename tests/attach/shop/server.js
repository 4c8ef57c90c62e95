'use strict'
// A shop as many have one: prints "ready http://127.0.0.1:PORT", and ends when its standard input does.
const express = require('express')
const session = require('express-session')
const connectMongo = require('connect-mongo')
const passport = require('passport')
const settings = require('./config')
const { client, customers } = require('./lib/database')
const usePassport = require('./config/passport')

const MongoStore = connectMongo.MongoStore || connectMongo.default || connectMongo
const HOUR = 60 * 60 * 1000

const options = {
  name: 'shop.sid',
  secret: settings.sessionSecret,
  resave: false,
  saveUninitialized: false,
  rolling: true,
  store: MongoStore.create({
    client,
    dbName: settings.database,
    collectionName: 'shop_sessions',
    touchAfter: 5 * 60,
    autoRemove: 'disabled'
  }),
  cookie: { maxAge: 12 * HOUR, sameSite: 'strict' }
}

const app = express()
if (settings.isProduction) {
  app.set('trust proxy', 1)
  options.cookie.secure = true
}
app.use(express.json())
app.use(session(options))
usePassport(passport, customers)
app.use(passport.initialize())
app.use(passport.session())

app.post('/login', passport.authenticate('local'), (req, res) => res.json({ id: String(req.user._id) }))
app.post('/logout', (req, res, next) => req.logout(error => error ? next(error) : res.status(204).end()))
app.get('/me', (req, res) => req.user ? res.json({ id: String(req.user._id) }) : res.status(401).end())

client.connect().then(() => {
  const server = app.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`))
  process.stdin.resume().on('end', () => process.exit(0))
})
