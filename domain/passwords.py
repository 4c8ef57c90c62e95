"""Which passwords are accepted where one is set: NIST SP 800-63B-4, 3.1.1.2, and OWASP ASVS 5.0, 6.2.

They may be of any characters (6.2.5) and of any script, and are taken as they are, whole (6.2.8).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from domain.ports import CommonPasswords, Passwords

_SHORT_UNIT = 8


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """`service` is what people call what they sign up for."""

    passwords: Passwords
    common: CommonPasswords
    min_length: int
    service: str

    def problem(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(password, own), None)

    def _problems(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"


def folded(text: str) -> str:
    """One form for what looks alike."""
    return normalize("NFKC", text).casefold()


def _unit(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def _words(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(r"\w+", text)) if word}


def _is_mostly(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)
