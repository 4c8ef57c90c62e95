'use strict'
const { SHOP_SECRET, SHOP_DB, NODE_ENV } = process.env

module.exports = {
  sessionSecret: SHOP_SECRET || 'only for tests',
  mongoUrl: SHOP_DB,
  database: 'shop',
  isProduction: NODE_ENV === 'production'
}
