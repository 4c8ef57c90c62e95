"""How the app keeps passwords: bcrypt's hashes, those of PBKDF2 with a salt beside them, or others."""

import re
from base64 import b64decode
from binascii import Error
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from adapters.foreign_hashes import KINDS, kind_of
from adapters.mongodb.database import Document
from adapters.mongodb.paths import value_at
from adapters.pbkdf2 import TwoTexts
from domain.credentials import unlocked
from migration.doctor.report import Report

ABOUT = "Users"
BCRYPT = re.compile(r"\$(2[abxy]?)\$(\d\d)\$[./A-Za-z0-9]{53}")
_READABLE = {"2a", "2b", "2y"}
_NONE = "none"
_MOST = 0.5
_SHORTEST = 16
"""Bytes of a hash or a salt."""
_DEFAULTS = TwoTexts()
Fields = Mapping[str, list[Any]]


class Salted(NamedTuple):
    """A hash and its salt, both text; `keylen` and `saltlen` are bytes."""

    path: str
    salt_path: str
    encoding: str
    keylen: int
    saltlen: int

    def options(self) -> dict[str, str]:
        """Those that differ from passport-local-mongoose's own."""
        found = {"keylen": self.keylen, "saltlen": self.saltlen, "encoding": self.encoding}
        usual = {name: getattr(_DEFAULTS, name) for name in found} | {"saltField": "salt"}
        return {n: str(v) for n, v in {**found, "saltField": self.salt_path}.items() if v != usual[n]}


def salted(often: Fields) -> Salted | None:
    """The fields that hold such, among those that most users have."""
    encoded = {path: form for path, found in often.items() if (form := _form(found))}
    salt_path = next((path for path in encoded if "salt" in path.lower()), None)
    others = [path for path, (encoding, _) in encoded.items() if salt_path and encoding == encoded[salt_path][0]]
    hashes = [path for path in others if path not in {salt_path, "_id"}]
    path = min(hashes, key=lambda each: ("hash" not in each.lower(), -encoded[each][1]), default=None)
    if salt_path is None or path is None:
        return None
    return Salted(path, salt_path, *encoded[path], encoded[salt_path][1])


def _form(found: list[Any]) -> tuple[str, int] | None:
    """Of texts that are all of one length and say bytes: how, and how many."""
    (form, count), *_ = Counter(_read(value) for value in found).most_common(1)
    return form if count >= _MOST * len(found) else None


def _read(value: object) -> tuple[str, int] | None:
    if not isinstance(value, str) or len(value) < _SHORTEST:
        return None
    if re.fullmatch(r"(?:[0-9a-f]{2})+", value):
        encoding, length = "hex", len(value) // 2
    else:
        try:
            encoding, length = "base64", len(b64decode(value, validate=True))
        except Error:
            return None
    return (encoding, length) if length >= _SHORTEST else None


def inspect(sample: list[Document], path: str, found: Salted | None, report: Report) -> None:
    if found:
        _salted(sample, found, report)
    else:
        _in_one_field(sample, path, report)


def _salted(sample: list[Document], found: Salted, report: Report) -> None:
    both = sum(all(value_at(one, path) for path in (found.path, found.salt_path)) for one in sample)
    maker = "passport-local-mongoose has them" if found.keylen == _DEFAULTS.keylen else "those of PBKDF2 may be"
    report.ok(ABOUT, f"password hashes: {both} with a salt of their own in {found.salt_path}, as {maker}")
    report.settings["MONGODB_PASSWORDS"] = "pbkdf2"
    if options := found.options():
        report.settings["MONGODB_PASSWORDS_OPTIONS"] = ",".join(f"{name}={value}" for name, value in options.items())
    report.note(
        ABOUT,
        f"no database shows iterations and digestAlgorithm: without them it is {_DEFAULTS.iterations} and "
        f"{_DEFAULTS.digest_algorithm} (sha1 in an app that began before version 2); add the app's own to "
        "mongodbPasswordsOptions, and sign in here with a password that you know",
        "MONGODB_PASSWORDS_OPTIONS",
    )


def _in_one_field(sample: list[Document], path: str, report: Report) -> None:
    kinds = Counter(_kind(value_at(document, path)) for document in sample)
    said = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    foreign = [kind for kind in KINDS if kind in kinds]
    readable = all(kind in (*KINDS, _NONE) or kind[1:3] in _READABLE for kind in kinds)
    (report.ok if readable else report.problem)(ABOUT, f"password hashes: {said}")
    if not readable:
        report.note(
            ABOUT,
            f"what is known here is bcrypt ($2a$, $2b$, $2y$), {', '.join(KINDS)}: others sign in at the app, and "
            "stay signed in",
        )
    if foreign:
        report.settings["FOREIGN_HASHES"] = ",".join(foreign)
        report.note(
            ABOUT,
            "passwords that are set here become bcrypt's: where the app reads none, close the sign-up here and leave "
            "new passwords to the app",
        )


def _kind(value: object) -> str:
    if value is None:
        return _NONE
    text = unlocked(value) if isinstance(value, str) else ""
    if match := BCRYPT.fullmatch(text):
        return f"${match[1]}$ at cost {int(match[2])}"
    return kind_of(text) or "of no kind that is known"
