"""The stores of users and sessions: what each needs of a stage, and functions of it. One file a store."""

from collections.abc import Mapping
from importlib import import_module

from infra.settings import backends
from infra.settings.config import Config
from infra.stores.store import Store

STORES: Mapping[str, type[Store]] = {name: import_module(f"{__name__}.{name}").STORE for name in backends.STORES}


def store_of(config: Config) -> Store:
    return STORES[config.store](config)
