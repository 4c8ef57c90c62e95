"""DynamoDB: one table of users and sessions."""

from collections.abc import Mapping

import pulumi
import pulumi_aws as aws

from infra import policies
from infra.needs import Condition, Needs, Secret, Uses, uses_any
from infra.settings.config import Config
from infra.stores.store import Provided, Store

UPDATE = "dynamodb:UpdateItem"
TABLE = "table"
# TransactWriteItems asks for the rights of what it does to each item ("IAM and transactions", DynamoDB guide).
ACTIONS = {
    "Users.register": "dynamodb:PutItem",
    "Users.credentials": "dynamodb:GetItem",
    "Users.get": "dynamodb:GetItem",
    "Directory.page": "dynamodb:BatchGetItem",
    "Users.login": "dynamodb:BatchGetItem",
    "Users.credentials_of": "dynamodb:GetItem",
    "Users.set_email": "dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem",
    "Users.logins": "dynamodb:Query",
    "Users.cut_off": "dynamodb:UpdateItem",
    "Users.set_password": "dynamodb:UpdateItem",
    "Users.change": "dynamodb:UpdateItem",
    "Users.delete": "dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:Query",
    "Sessions.create": "dynamodb:PutItem",
    "Sessions.get": "dynamodb:GetItem",
    "Sessions.extend": "dynamodb:UpdateItem",
    "Sessions.advance": "dynamodb:UpdateItem",
    "Sessions.end": "dynamodb:DeleteItem",
    "Sessions.end_of": "dynamodb:DeleteItem",
    "Tallies.replace": "dynamodb:PutItem",
    "OneTimeTokens.put": "dynamodb:PutItem",
    "Tallies.drop": "dynamodb:DeleteItem",
    "OneTimeTokens.take": "dynamodb:DeleteItem",
    "OneTimeTokens.of": "dynamodb:Query",
    "OneTimeTokens.drop": "dynamodb:DeleteItem",
    "Events.record": "dynamodb:PutItem",
    "Events.of": "dynamodb:Query",
    "Events.drop": "dynamodb:BatchWriteItem dynamodb:Query",
}
READ = (
    *("pk", "sk", "id", "email", "firstName", "lastName", "fullName", "customerAccountId", "roles", "disabled"),
    *("emailVerified", "sessionsFrom", "keptSession", "createdAt", "usedAt", "stamp", "expiresAt", "lifetimeSeconds"),
    *("generation", "generationStartedAt", "ip", "userAgent", "moved", "linked", "userId"),
)
"""What is read of a user and a session together, or of whose session it is: all but the password's hash."""
ONLY: Mapping[str, Condition] = {
    # "Amazon DynamoDB: Allows access to specific attributes", IAM guide. A read that names no attributes brings all
    # of them: it has no such key, which passes ForAllValues (its page on multivalued context keys), and not Null.
    "dynamodb:BatchGetItem": {
        "ForAllValues:StringEquals": {"dynamodb:Attributes": READ},
        "Null": {"dynamodb:Attributes": "false"},
        "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"},
    }
}
TOUCHED = ("pk", "sk", "expiresAt", "usedAt", "ttl")
"""What a use of a session writes, and how it says which."""
EXTEND: Condition = {
    "ForAllValues:StringEquals": {"dynamodb:Attributes": TOUCHED},
    "Null": {"dynamodb:Attributes": "false"},
    # An update may return the whole item, which may be a user's ("Specifying conditions", DynamoDB guide).
    "StringEqualsIfExists": {"dynamodb:ReturnValues": "NONE"},
}
"""For whoever updates nothing else: who renews a session sets no password, and reads none that way."""
INDEXED = {"Directory.page": "dynamodb:Query"}
"""What is done to the index of users."""
BY_PORT = {
    "Tallies": "adapters.dynamodb.tallies",
    "OneTimeTokens": "adapters.dynamodb.one_time_tokens",
    "Events": "adapters.dynamodb.events",
    "Directory": "adapters.dynamodb.directory",
}
"""The adapters that only those load who ask that port."""


class DynamoDb:
    adapters = frozenset({"adapters.dynamodb", *BY_PORT.values()})
    outside: Mapping[str, int] = {}
    secrets: Mapping[str, Secret] = {}

    def __init__(self, config: Config) -> None:
        self._config = config

    @property
    def gateway_endpoints(self) -> Mapping[str, policies.Statement]:
        table = policies.arn("dynamodb", f"table/{self._config.named(TABLE)}")
        asked = {action for actions in ACTIONS.values() for action in actions.split()}
        return {"dynamodb": policies.through(sorted(asked), [table, pulumi.Output.concat(table, "/index/*")])}

    def needs(self, uses: Uses) -> Needs:
        actions = tuple(sorted({action for use in uses if use in ACTIONS for action in ACTIONS[use].split()}))
        adapters = self.adapters - {adapter for port, adapter in BY_PORT.items() if not uses_any(uses, port)}
        indexed = tuple(sorted({INDEXED[use] for use in uses if use in INDEXED}))
        if not actions:
            return Needs()
        only = {action: ONLY[action] for action in actions if action in ONLY}
        if {use for use in uses if UPDATE in ACTIONS.get(use, "").split()} == {"Sessions.extend"}:
            only[UPDATE] = EXTEND
        return Needs(actions=actions, only=only, indexed=indexed, adapters=adapters, stores=True)

    def provide(self) -> Provided:
        table = Tables("tables", self._config).table
        return Provided(table.arn, {"TABLE_NAME": table.name}, pulumi.Output.concat(table.arn, "/index/users"))


STORE: type[Store] = DynamoDb


class Tables(pulumi.ComponentResource):
    """The table is paid by the request and costs nothing idle."""

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Tables", name, None, opts)
        self.table = aws.dynamodb.Table(
            "table",
            name=config.named(TABLE),
            billing_mode="PAY_PER_REQUEST",
            hash_key="pk",
            range_key="sk",
            attributes=[{"name": name, "type": "S"} for name in ("pk", "sk", "listed")],
            # Of users alone, as no other item is `listed`, and only their keys: it is written when somebody signs up
            # or is deleted, and never else. All are in one partition, which takes 1,000 such writes a second.
            global_secondary_indexes=[
                {"name": "users", "hash_key": "listed", "range_key": "pk", "projection_type": "KEYS_ONLY"}
            ],
            ttl={"attribute_name": "ttl", "enabled": True},
            # Every table is encrypted: with DynamoDB's own key, at no charge, or where this is true with the key
            # `aws/dynamodb`, whose use is charged (DynamoDB guide, "DynamoDB encryption at rest"). Said, and not left
            # out, so that a table which was made with the other key changes to this one.
            server_side_encryption={"enabled": False},
            point_in_time_recovery={"enabled": config.point_in_time_recovery},
            deletion_protection_enabled=config.deletion_protection,
            opts=pulumi.ResourceOptions(parent=self, protect=config.deletion_protection),
        )
        self.register_outputs({"name": self.table.name})
