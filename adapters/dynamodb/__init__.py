"""Users and sessions in one DynamoDB table, whose items are `USER#id`, `EMAIL#address` and `SESSION#digest`."""

from adapters.dynamodb.sessions import DynamoSessions
from adapters.dynamodb.table import Table
from adapters.dynamodb.users import DynamoUsers

__all__ = ["DynamoSessions", "DynamoUsers", "Table"]
