"""The DynamoDB table of users and sessions."""

import pulumi
import pulumi_aws as aws

from infra.settings.config import Config


class Tables(pulumi.ComponentResource):
    """One table, where the backend lives in DynamoDB; it is paid by the request and costs nothing idle."""

    table: aws.dynamodb.Table | None = None

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Tables", name, None, opts)
        if config.store == "dynamodb":
            self.table = self._table(config)
        self.register_outputs({"name": self.table.name if self.table else None})

    def _table(self, config: Config) -> aws.dynamodb.Table:
        return aws.dynamodb.Table(
            "table",
            name=config.named("table"),
            billing_mode="PAY_PER_REQUEST",
            hash_key="pk",
            attributes=[{"name": "pk", "type": "S"}],
            ttl={"attribute_name": "ttl", "enabled": True},
            # Every table is encrypted: with DynamoDB's own key, at no charge, or where this is true with the key
            # `aws/dynamodb`, whose use is charged (DynamoDB guide, "DynamoDB encryption at rest"). Said, and not left
            # out, so that a table which was made with the other key changes to this one.
            server_side_encryption={"enabled": False},
            point_in_time_recovery={"enabled": config.point_in_time_recovery},
            deletion_protection_enabled=config.deletion_protection,
            opts=pulumi.ResourceOptions(parent=self),
        )
