"""What was found, and the settings that follow from it. Neither ever holds a secret."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Level = Literal["ok", "note", "problem"]
MARKS: dict[Level, str] = {"ok": "  ok      ", "note": "  note    ", "problem": "  PROBLEM "}
LISTS = (
    "MONGODB_USER_FIELDS",
    "MONGODB_REFUSE_WHEN",
    "MONGODB_USER_DEFAULTS",
    "MONGODB_SESSIONS_PASSPORT_USER",
    "MONGODB_SESSIONS_CRYPTO_OPTIONS",
    "MONGODB_PASSWORDS_OPTIONS",
    "FOREIGN_HASHES",
)
_WORDS = {"on", "off", "yes", "no", "null"}
"""What YAML takes for something else than text."""
_PLAIN = re.compile(r"[A-Za-z0-9][\w. =-]*|[/!][\w./-]*")
SECRETS = {
    "MONGODB_URI": "the address that was asked here",
    "SESSION_SECRET": "the app's `secret`; several with commas, or as a JSON array",
    "MONGODB_SESSIONS_CRYPTO_SECRET": "the `secret` of the store's crypto",
}
"""Settings that are named and never shown."""


@dataclass(frozen=True, slots=True)
class Finding:
    level: Level
    about: str
    text: str
    setting: str = ""
    """The one that it is about, if it is about one."""


@dataclass(slots=True)
class Report:
    """`settings` are by their name in a Lambda's environment; what has its default there isn't among them."""

    findings: list[Finding] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    """Settings that the database shows, those with their defaults too."""
    secrets: list[str] = field(default_factory=lambda: ["MONGODB_URI", "SESSION_SECRET"])

    def ok(self, about: str, text: str) -> None:
        self.findings.append(Finding("ok", about, text))

    def note(self, about: str, text: str, setting: str = "") -> None:
        self.findings.append(Finding("note", about, text, setting))

    def problem(self, about: str, text: str) -> None:
        self.findings.append(Finding("problem", about, text))

    @property
    def healthy(self) -> bool:
        return all(finding.level != "problem" for finding in self.findings)

    def lines(self) -> Iterator[str]:
        """The whole report as text."""
        about = ""
        for finding in self.findings:
            if finding.about != about:
                about = finding.about
                yield f"\n{about}"
            yield f"{MARKS[finding.level]}{finding.text}"
        yield "\nFor Pulumi.STAGE.yaml"
        yield from self.configuration()
        yield "\nSecrets, each asked for by the command and kept encrypted"
        for name in self.secrets:
            yield f"pulumi config set --secret gatehouse:{key(name)} --stack STAGE   # {SECRETS[name]}"

    def configuration(self) -> Iterator[str]:
        """The settings as YAML for a stage file."""
        yield "config:"
        yield "  gatehouse:backend: mongodb-session"
        for name, value in self.settings.items():
            if name in LISTS:
                yield f"  gatehouse:{key(name)}:"
                yield from (f"    - {_yaml(item)}" for item in value.split(","))
            else:
                yield f"  gatehouse:{key(name)}: {_yaml(value)}"


def key(name: str) -> str:
    """A setting's name in Pulumi's configuration: MONGODB_USER_ID is mongodbUserId there."""
    first, *rest = name.lower().split("_")
    return first + "".join(part.capitalize() for part in rest)


def _yaml(value: str) -> str:
    return value if _PLAIN.fullmatch(value) and value not in _WORDS else json.dumps(value, ensure_ascii=False)
