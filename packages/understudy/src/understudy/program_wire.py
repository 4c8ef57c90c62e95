"""Values as Pulumi sends them between program and engine, and back to plain ones."""

from typing import Any

# How Pulumi marks special values in its protocol: sdk/go/common/resource/sig/sig.go.
SIGNATURE = "4dabf18193072939515e22adb298388d"
SECRET = "1b47061264138c4ac30d75fd1eb44270"  # noqa: S105 - the mark of a secret, not one

RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e"

Json = Any
Properties = dict[str, Json]


def secret(value: Json) -> Properties:
    return value if is_secret(value) else {SIGNATURE: SECRET, "value": value}


def is_secret(value: Json) -> bool:
    return isinstance(value, dict) and value.get(SIGNATURE) == SECRET


def reveal(value: Json, path: str = "") -> tuple[Json, list[str]]:
    """The plain value, and the dotted path of each part of it that is a secret.

    Assets lose their mark, and of a resource its id is left, as the engine hands both to a provider.
    """
    if is_secret(value):
        return reveal(value["value"])[0], [path]
    if not isinstance(value, (dict, list)):
        return value, []
    if isinstance(value, dict) and value.get(SIGNATURE) == RESOURCE:
        return value.get("id") or value["urn"], []
    items = value.items() if isinstance(value, dict) else enumerate(value)
    revealed, secrets = {}, []
    for key, item in items:
        if key != SIGNATURE:
            revealed[key], found = reveal(item, f"{path}.{key}" if path else str(key))
            secrets += found
    return (revealed if isinstance(value, dict) else list(revealed.values())), secrets
