"""Which packages an app has, and of which version."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from migration.attach.folder import Folder

_NUMBER = re.compile(r"(\d+)(?:\.(\d+))?")


@dataclass(frozen=True, slots=True)
class Version:
    """`is_installed`: by the lock file or `node_modules`; else the least that its range asks for."""

    text: str
    is_installed: bool = False

    @property
    def numbers(self) -> tuple[int, int]:
        """Major and minor; zeros for what has none, as `latest`."""
        found = _NUMBER.search(self.text)
        return (int(found[1]), int(found[2] or 0)) if found else (0, 0)

    @property
    def major(self) -> int:
        return self.numbers[0]


def packages(folder: Folder) -> dict[str, Version]:
    """Of all `package.json`s; the outer one's count first."""
    found: dict[str, Version] = {}
    for manifest in folder.manifests():
        at = manifest.removesuffix("package.json")
        locked = _object(folder, f"{at}package-lock.json").get("packages")
        for name, asked in _dependencies(_object(folder, manifest)).items():
            if name not in found:
                found[name] = _version(folder, at, name, locked, asked)
    return found


def _version(folder: Folder, at: str, name: str, locked: Any, asked: str) -> Version:  # noqa: ANN401 - anybody's JSON
    entry = locked.get(f"node_modules/{name}") if isinstance(locked, dict) else None
    for source in (_object(folder, f"{at}node_modules/{name}/package.json"), entry):
        if isinstance(source, dict) and isinstance(text := source.get("version"), str):
            return Version(text, is_installed=True)
    return Version(asked)


def _dependencies(manifest: Mapping[str, Any]) -> dict[str, str]:
    found = manifest.get("dependencies")
    return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}


def _object(folder: Folder, path: str) -> dict[str, Any]:
    """A file's JSON object; empty where it holds none."""
    if not folder.has(path):
        return {}
    try:
        found = json.loads((folder.root / path).read_bytes())
    except (OSError, ValueError, RecursionError):
        folder.unread.append((path, "it is no JSON"))
        return {}
    return found if isinstance(found, dict) else {}
