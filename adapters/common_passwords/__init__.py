"""Passwords that many people have, and so whoever guesses tries first.

NIST SP 800-63B-4, 3.1.1.2, and OWASP ASVS 5.0, 6.2.4 and 6.2.12, want them refused where a password is set. The list
is the one of the package zxcvbn (MIT licence), those of eight characters and more: about 11,000, where ASVS asks for
3,000. `tests/common_passwords` makes the file from it.
"""

import hashlib
from bisect import bisect_left
from functools import cached_property
from pathlib import Path
from unicodedata import normalize

_SIZE = 5
"""Bytes of each digest that are kept: a password that isn't listed is taken for one in a hundred million times."""
FILE = Path(__file__).with_name("digests.bin")
_MARKS = "!?.,-_*#$@ "
_DECORATION = f"{_MARKS}0123456789"


class CommonPasswords:
    """The list, read when it is first asked."""

    def __contains__(self, password: str) -> bool:
        """Whether the password is listed, in any case, or would be without what people put before and behind it."""
        known = folded(password)
        return any(self._holds(form) for form in (known, known.strip(_MARKS), known.strip(_DECORATION)))

    def _holds(self, form: str) -> bool:
        wanted = digest(form)
        place = bisect_left(range(len(self._digests) // _SIZE), wanted, key=self._at)
        return self._at(place) == wanted

    def _at(self, place: int) -> bytes:
        return self._digests[place * _SIZE : (place + 1) * _SIZE]

    @cached_property
    def _digests(self) -> bytes:
        return FILE.read_bytes()


def folded(password: str) -> str:
    """One form for what looks alike."""
    return normalize("NFKC", password).casefold()


def digest(form: str) -> bytes:
    return hashlib.sha256(form.encode(errors="replace")).digest()[:_SIZE]


def packed(passwords: "set[str]") -> bytes:
    """The content of the file that holds them."""
    return b"".join(sorted({digest(folded(password)) for password in passwords}))
