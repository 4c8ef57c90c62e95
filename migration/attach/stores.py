"""Where an app's sessions are: its store, by the package that it is of."""

from collections.abc import Mapping

MONGO, MONGODB_SESSION, COOKIE, MEMORY = "connect-mongo", "connect-mongodb-session", "cookie-session", "memory"
READ_HERE = (MONGO, MONGODB_SESSION)
FOREIGN: Mapping[str, str] = {
    "connect-redis": "in Redis",
    "connect-pg-simple": "in PostgreSQL",
    "express-mysql-session": "in MySQL",
    "connect-session-sequelize": "in Sequelize's database",
    "connect-session-knex": "in Knex's database",
    "@quixo3/prisma-session-store": "in Prisma's database",
    "connect-sqlite3": "in a file of SQLite's",
    "better-sqlite3-session-store": "in a file of SQLite's",
    "connect-dynamodb": "in a table of their own",
    "connect-memcached": "in memcached",
    "session-file-store": "files on its own disk",
    "memorystore": "in its own memory",
    MEMORY: "in its own memory, without a store, and end with it",
    COOKIE: "in the browser's cookie itself",
}
"""Stores that gatehouse can't read: the package, and where an app with it has its sessions."""
