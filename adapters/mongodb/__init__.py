"""Users and sessions in the legacy app's own MongoDB collections."""

import adapters.mongodb.synchronous  # noqa: F401 - before anything imports pymongo
from adapters.mongodb.addresses import Addresses
from adapters.mongodb.contents import Cipher, Contents, Encrypted, JsonText, SubDocument
from adapters.mongodb.database import ANSWER_SECONDS, connect
from adapters.mongodb.defaults import Defaults, defaults
from adapters.mongodb.documents import PASSPORT, TRANSFORMS, SessionDocuments, user_path
from adapters.mongodb.ending import Destroy, Ending, Keep
from adapters.mongodb.leaving import leaving
from adapters.mongodb.passport import Passport, UserId, UserObject
from adapters.mongodb.refusing import Refusals, refusals
from adapters.mongodb.sessions import MongoSessions, Stamps
from adapters.mongodb.user_fields import ID_KINDS, Salt, UserFields, UserIds
from adapters.mongodb.users import MongoIds, MongoUsers

__all__ = [
    "ANSWER_SECONDS",
    "ID_KINDS",
    "PASSPORT",
    "TRANSFORMS",
    "Addresses",
    "Cipher",
    "Contents",
    "Defaults",
    "Destroy",
    "Encrypted",
    "Ending",
    "JsonText",
    "Keep",
    "MongoIds",
    "MongoSessions",
    "MongoUsers",
    "Passport",
    "Refusals",
    "Salt",
    "SessionDocuments",
    "Stamps",
    "SubDocument",
    "UserFields",
    "UserId",
    "UserIds",
    "UserObject",
    "connect",
    "defaults",
    "leaving",
    "refusals",
    "user_path",
]
