"""The stores of users and sessions: what each needs of a stage, and functions of it. One file a store."""

from collections.abc import Iterable, Mapping
from importlib import import_module

from infra.settings import backends
from infra.settings.config import Config
from infra.stores.moving import MovingStores
from infra.stores.store import Provided, Store

STORES: Mapping[str, type[Store]] = {name: import_module(f"{__name__}.{name}").STORE for name in backends.STORES}


def store_of(config: Config) -> Store:
    return MovingStores(config) if config.legacy_backend else STORES[config.store](config)


def provided(config: Config, stores: Iterable[str]) -> Mapping[str, Provided]:
    """What these stores hold for the stage, by their names."""
    return {name: STORES[name](config).provide() for name in stores}
