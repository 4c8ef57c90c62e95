"""What the doctor proposes for a stage file, as the program takes it."""

from typing import Any

import yaml

from infra.settings.config import Config
from infra.settings.reading import read


def taken(printed: str) -> Config:
    """The stage's settings by the printed YAML and an address. Raises InvalidSettings."""
    given = yaml.safe_load(printed)["config"]
    texts = {key.removeprefix("gatehouse:"): _text(value) for key, value in given.items()}
    secrets = {"mongodbUri": "mongodb://db.example.com/app", "mongodbSessionsCryptoSecret": "of the store's crypto"}
    return read({**secrets, **texts}, "dev")


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)
