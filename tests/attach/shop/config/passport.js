'use strict'
const bcrypt = require('bcryptjs')
const { ObjectId } = require('mongodb')
const { Strategy } = require('passport-local')

module.exports = (passport, customers) => {
  passport.use(new Strategy({ usernameField: 'email' }, async (email, password, done) => {
    const customer = await customers().findOne({ email })
    const fits = customer && await bcrypt.compare(password, customer.secretHash)
    done(null, fits ? customer : false)
  }))
  passport.serializeUser((customer, done) => done(null, customer._id))
  passport.deserializeUser(async (id, done) => {
    done(null, await customers().findOne({ _id: new ObjectId(String(id)) }) || false)
  })
}
