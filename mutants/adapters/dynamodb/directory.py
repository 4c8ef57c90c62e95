"""The directory port over DynamoDB: the index `users`, which has the keys of the users' items alone.

Who is listed is read from the table itself, in the newest state. The index follows the table within a second as a
rule ("Data synchronization between tables and Global Secondary Indexes", DynamoDB guide).
"""

from dataclasses import dataclass

from adapters.dynamodb import items
from adapters.dynamodb.table import Table
from domain.directory import Page
from domain.users import FIELDS

INDEX = "users"
_ATTRIBUTES = ("pk", "sk", *FIELDS.values())


@dataclass(frozen=True, slots=True)
class DynamoDirectory:
    table: Table

    def page(self, limit: int, after: str) -> Page:
        request = {
            "IndexName": INDEX,
            "KeyConditionExpression": "listed = :listed",
            "ExpressionAttributeValues": {":listed": items.LISTED["listed"]},
            "Limit": limit,
            **({"ExclusiveStartKey": items.user_key(after) | items.LISTED} if after else {}),
        }
        answer = self.table.call("Query", request)
        keys = [{"pk": item["pk"], "sk": item["sk"]} for item in answer["Items"]]
        read = self.table.get_all(keys, _ATTRIBUTES) if keys else []
        found = {item["pk"]["S"]: items.to_user(item) for item in read}
        users = tuple(found[key["pk"]["S"]] for key in keys if key["pk"]["S"] in found)
        last = answer.get("LastEvaluatedKey")
        return Page(users, items.user_id(last) if last else None)
