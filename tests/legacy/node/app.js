'use strict'
// An Express app of the usual kind, as its configuration in APP (JSON) says. It runs with the packages of whichever
// generation it lies beside, prints "ready http://127.0.0.1:PORT", and ends when its standard input does.

const bcrypt = require('bcryptjs')
const express = require('express')
const passport = require('passport')
const { MongoClient, ObjectId } = require('mongodb')
const { Strategy } = require('passport-local')
const sessions = require('./sessions')

const config = JSON.parse(process.env.APP)

const path = (document, name) => name.split('.').reduce((value, part) => value == null ? undefined : value[part], document)
const admitted = user => user && !(config.refuses && path(user, config.refuses)) ? user : false
const idForms = id => ({ $in: [id, ...(typeof id === 'string' && /^[0-9a-f]{24}$/.test(id) ? [new ObjectId(id)] : [])] })

const serializers = {
  id: user => user._id,
  text: user => String(user._id),
  email: user => user.email,
  object: user => Object.fromEntries(Object.entries(config.members).map(([name, at]) => [name, path(user, at)]))
}
const deserializers = users => ({
  id: stored => users.findOne({ _id: idForms(stored) }),
  text: stored => users.findOne({ _id: idForms(stored) }),
  email: stored => users.findOne({ email: stored }),
  object: async stored => (stored.id === undefined ? null : { ...stored, _id: stored.id })
})

function usePassport (app, users) {
  const mode = config.passport || 'id'
  const deserialize = deserializers(users)[mode]
  passport.use(new Strategy({ usernameField: 'email' }, async (email, password, done) => {
    const user = admitted(await users.findOne({ email }))
    done(null, user && bcrypt.compareSync(password, user.passwordHash) ? user : false)
  }))
  passport.serializeUser((user, done) => done(null, serializers[mode](user)))
  passport.deserializeUser((stored, done) => deserialize(stored).then(user => done(null, admitted(user)), done))
  app.use(passport.initialize())
  app.use(passport.session())
}

// As apps without passport do it: the id, or an object with it, at a place of the session's own.
function withoutPassport (app, users) {
  const [name, member] = config.at.split('.')
  const serialize = serializers[config.members ? 'object' : 'id']
  app.use((req, res, next) => {
    const stored = path(req.session, config.at)
    if (stored == null) return next()
    const id = stored.id === undefined || stored._bsontype ? stored : stored.id
    users.findOne({ _id: idForms(id) }).then(user => { req.user = user || undefined; next() }, next)
  })
  app.post('/login', async (req, res, next) => {
    const user = await users.findOne({ email: req.body.email })
    if (!user || !bcrypt.compareSync(req.body.password, user.passwordHash)) return res.status(401).end()
    req.session.regenerate(error => {
      if (error) return next(error)
      req.session[name] = member ? { [member]: serialize(user) } : serialize(user)
      res.json({ id: String(user._id) })
    })
  })
  app.post('/logout', (req, res, next) => req.session.destroy(error => error ? next(error) : res.status(204).end()))
}

function routes (app) {
  if (!config.at) app.post('/login', passport.authenticate('local'), (req, res) => res.json({ id: String(req.user._id) }))
  if (!config.at) app.post('/logout', (req, res, next) => {
    const done = error => error ? next(error) : res.status(204).end()
    if (req.logout.length) return req.logout(done)
    req.logout()
    done()
  })
  app.post('/destroy', (req, res, next) => req.session.destroy(error => error ? next(error) : res.status(204).end()))
  app.post('/count', (req, res) => {
    req.session.views = (req.session.views || 0) + 1
    res.json({ views: req.session.views })
  })
  app.get('/me', (req, res) => {
    if (!req.user) return res.status(401).end()
    res.json({ id: String(req.user._id), fullName: req.user.fullName, views: req.session.views })
  })
  app.use((error, req, res, next) => res.headersSent ? next(error) : res.status(500).json({ error: error.message }))
}

async function main () {
  const client = await MongoClient.connect(config.mongoUrl)
  const app = express()
  if (config.trustProxy) app.set('trust proxy', 1)
  app.use(express.json())
  app.use(sessions(config, client))
  const use = config.at ? withoutPassport : usePassport
  use(app, client.db(config.database).collection(config.users || 'users'))
  routes(app)
  const server = app.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`))
  process.stdin.resume().on('end', () => process.exit(0))
}

main()
