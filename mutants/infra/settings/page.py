"""Writes docs/configuration.md from the settings that the program reads: `python -m infra.settings.page`."""

import sys

from pydantic.fields import FieldInfo

from infra import ROOT
from infra.settings.config import Config
from infra.settings.fields import Group
from infra.settings.reading import SETTINGS
from infra.settings.stage import NAMESPACE

FILE = ROOT / "docs/configuration.md"
INTRODUCTION = f"""\
# Configuration

Every key of a stage, written from `infra/settings/` (`python -m infra.settings.page`). Keys stand in
`Pulumi.<stage>.yaml` under the namespace `{NAMESPACE}:`. A list may be YAML's own or comma-separated; a secret is set
with `--secret`, which encrypts it:

```console
$ pulumi config set --stack dev {NAMESPACE}:logRetentionDays 14
$ pulumi config set --stack dev --secret {NAMESPACE}:mongodbUri 'mongodb+srv://…'
```

An unknown key, a value that can't be used and keys that exclude each other end `pulumi up` before anything is made,
with a sentence that names the key.
"""
TABLE = """
| key | default | example | meaning |
|---|---|---|---|
"""


def page() -> str:
    groups = [base for base in reversed(Config.__bases__) if issubclass(base, Group)]
    return INTRODUCTION + "".join(map(_section, groups))


def _section(group: type[Group]) -> str:
    heading = str(group.__doc__).removesuffix(".")
    keys = [str(field.alias) for field in group.model_fields.values()]
    rows = (_row(key, SETTINGS[key]) for key in keys if key in SETTINGS)
    return f"\n## {heading}\n{TABLE}{''.join(rows)}"


def _row(key: str, field: FieldInfo) -> str:
    [example] = field.examples or [""]
    return f"| `{key}` | {default(field)} | `{_cell(example)}` | {_cell(field.description or '')} |\n"


def default(field: FieldInfo) -> str:
    """How the default is put; where it is derived, by what the field says of it."""
    if isinstance(field.json_schema_extra, dict):
        return str(field.json_schema_extra["default"])
    if field.default in (None, (), ""):
        return ""
    return f"`{str(field.default).lower() if isinstance(field.default, bool) else field.default}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    FILE.write_text(page())
    sys.stdout.write(f"{FILE.relative_to(ROOT)}\n")
