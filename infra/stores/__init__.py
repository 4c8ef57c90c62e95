"""The stores of users and sessions: what each needs of a stage, and functions of it. One file a store."""

from collections.abc import Mapping

from infra.settings.config import Config
from infra.stores.dynamodb import DynamoDb
from infra.stores.mongodb import MongoDb
from infra.stores.store import Store

STORES: Mapping[str, type[Store]] = {"dynamodb": DynamoDb, "mongodb": MongoDb}


def store_of(config: Config) -> Store:
    return STORES[config.store](config)
