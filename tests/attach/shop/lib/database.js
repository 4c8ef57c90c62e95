'use strict'
const { MongoClient } = require('mongodb')
const { mongoUrl, database } = require('../config')

const client = new MongoClient(mongoUrl)

exports.client = client
exports.customers = () => client.db(database).collection('customers')
