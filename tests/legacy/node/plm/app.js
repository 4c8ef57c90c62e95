'use strict'
// An Express app whose users are passport-local-mongoose's, with the plugin's own sign-up, sign-in and change of
// passwords, as its configuration in APP (JSON) says: `plugin` are the plugin's options. It prints "ready
// http://127.0.0.1:PORT", and ends when its standard input does.

const express = require('express')
const session = require('express-session')
const { MongoStore } = require('connect-mongo')
const mongoose = require('mongoose')
const passport = require('passport')
const { default: passportLocalMongoose } = require('passport-local-mongoose')

const config = JSON.parse(process.env.APP)
const named = (config.plugin && config.plugin.usernameField) || 'username'

function users () {
  const schema = new mongoose.Schema({ email: String, fullName: String })
  schema.plugin(passportLocalMongoose, config.plugin || {})
  return mongoose.model('User', schema, 'users')
}

function routes (app, User) {
  const refused = (res, error) => res.status(400).json({ error: error.name })
  app.post('/register', (req, res) => {
    const { password, ...fields } = req.body
    User.register(new User(fields), password).then(user => res.status(201).json({ id: user.id }), error => refused(res, error))
  })
  app.post('/login', passport.authenticate('local'), (req, res) => res.json({ id: req.user.id }))
  app.post('/logout', (req, res, next) => req.logout(error => error ? next(error) : res.status(204).end()))
  app.post('/password', (req, res) => {
    if (!req.user) return res.status(401).end()
    req.user.changePassword(req.body.old, req.body.new).then(() => res.status(204).end(), error => refused(res, error))
  })
  app.get('/me', (req, res) => {
    if (!req.user) return res.status(401).end()
    res.json({ id: req.user.get(named), fullName: req.user.fullName })
  })
  app.use((error, req, res, next) => res.headersSent ? next(error) : res.status(500).json({ error: error.message }))
}

async function main () {
  await mongoose.connect(config.mongoUrl, { dbName: config.database })
  const User = users()
  await User.init()
  const app = express()
  const store = MongoStore.create({ autoRemove: 'disabled', client: mongoose.connection.getClient(), dbName: config.database })
  app.use(express.json())
  app.use(session({ resave: false, saveUninitialized: false, ...config.session, store }))
  passport.use(User.createStrategy())
  passport.serializeUser(User.serializeUser())
  passport.deserializeUser(User.deserializeUser())
  app.use(passport.initialize())
  app.use(passport.session())
  routes(app, User)
  const server = app.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`))
  process.stdin.resume().on('end', () => process.exit(0))
}

main()
