"""Users and sessions in one DynamoDB table.

| `pk` | `sk` | holds |
|---|---|---|
| `USER#id` | `USER` | the user |
| `USER#id` | `SESSION#digest` | a session of that user |
| `USER#id` | `TOKEN#purpose` | a one-time token of that user |
| `USER#id` | `EVENT#time#id` | what happened to the account |
| `EMAIL#address` | `EMAIL` | whose address it is |
| `TALLY#digest` | `TALLY` | attempts |

Who comes from another store has `moved` in the user's item, and `linked` in a session that was exchanged for one
there.

The index `users` holds the keys of the users' items, and nothing else of them.

All that is kept of a person is one partition, but for the address.
"""

from adapters.dynamodb.ids import DynamoIds
from adapters.dynamodb.sessions import DynamoSessions
from adapters.dynamodb.table import Table
from adapters.dynamodb.users import DynamoUsers

__all__ = ["DynamoIds", "DynamoSessions", "DynamoUsers", "Table"]
