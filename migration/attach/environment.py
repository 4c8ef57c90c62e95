"""The variables that an app is started with: those of its `.env` files, and before them those of this process."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO

from dotenv import dotenv_values

from migration.attach.folder import Folder

NODE = "NODE_ENV"
_NAMES = (".env", ".env.local", ".env.development", ".env.development.local",
          "config.env", "config/.env", "config/config.env")  # fmt: skip
"""What apps call the files; of two that name a variable the earlier counts. An example's values are nobody's."""


@dataclass(frozen=True, slots=True)
class Variables:
    values: Mapping[str, str] = field(repr=False)
    files: Mapping[str, str] = field(default_factory=dict)
    """The file that each is from; those of the process are from none."""

    def in_production(self) -> "Variables":
        return Variables({**self.values, NODE: "production"}, self.files)

    def whence(self, name: str) -> str:
        return self.files.get(name) or ("the environment" if name in self.values else "nowhere")


def variables(
    folder: Folder, process: Mapping[str, str], folders: Sequence[str] = ("",), named: Sequence[str] = ()
) -> Variables:
    """`folders` are those below the app's in which a `.env` may lie, `named` the files that the app itself reads."""
    values: dict[str, str] = {}
    files: dict[str, str] = {}
    for path in dict.fromkeys(f"{at}{name}" for at in folders for name in (*named, *_NAMES)):
        for name, value in _read(folder, path).items():
            if name not in values:
                values[name], files[name] = value, path
    for name, value in process.items():
        values[name] = value
        files.pop(name, None)
    return Variables(values, files)


def _read(folder: Folder, path: str) -> Mapping[str, str]:
    """As Node's dotenv reads it: `$` in a value stands for itself."""
    if not folder.has(path) or (text := folder.text(path)) is None:
        return {}
    found = dotenv_values(stream=StringIO(text.decode(errors="replace")), interpolate=False)
    return {name: value for name, value in found.items() if value is not None}
