"""Users and sessions in the legacy app's own MongoDB collections."""

from adapters.mongodb.database import connect
from adapters.mongodb.documents import SessionDocuments
from adapters.mongodb.sessions import MongoSessions
from adapters.mongodb.user_fields import UserFields, UserIds
from adapters.mongodb.users import MongoIds, MongoUsers

__all__ = ["MongoIds", "MongoSessions", "MongoUsers", "SessionDocuments", "UserFields", "UserIds", "connect"]
