"""Passwords that many people have, and so whoever guesses tries first.

NIST SP 800-63B-4, 3.1.1.2, and OWASP ASVS 5.0, 6.2.4 and 6.2.12, want them refused where a password is set. The list
is the one of the package zxcvbn (MIT licence), those of eight characters and more: about 11,000, where ASVS asks for
3,000. `tests/common_passwords` makes the file from it.
"""

import hashlib
from bisect import bisect_left
from functools import cached_property

from domain.passwords import folded

_SIZE = 5
"""Bytes of each digest that are kept: a password that isn't listed is taken for one in a hundred million times."""
FILE = f"{__file__.rpartition('/')[0]}/digests.bin"
SHORTEST = 8
"""Characters of what is listed: nothing shorter is ever accepted."""
_MARKS = "!?.,-_*#$@ "
_DECORATION = f"{_MARKS}0123456789"


class CommonPasswords:
    """The list, read when it is first asked."""

    def holds(self, password: str) -> bool:
        """Whether the password is listed, or is two that are, in any case and whatever is put before and behind."""
        known = folded(password)
        return any(self._is_of_listed(form) for form in (known, known.strip(_MARKS), known.strip(_DECORATION)))

    def _is_of_listed(self, form: str) -> bool:
        halves = ((form[:middle], form[middle:]) for middle in range(SHORTEST, len(form) - SHORTEST + 1))
        return self._lists(form) or any(self._lists(first) and self._lists(second) for first, second in halves)

    def _lists(self, form: str) -> bool:
        wanted = digest(form)
        place = bisect_left(range(len(self._digests) // _SIZE), wanted, key=self._at)
        return self._at(place) == wanted

    def _at(self, place: int) -> bytes:
        return self._digests[place * _SIZE : (place + 1) * _SIZE]

    @cached_property
    def _digests(self) -> bytes:
        with open(FILE, "rb") as file:  # noqa: PTH123 - pathlib takes longer to load than this
            return file.read()


def digest(form: str) -> bytes:
    return hashlib.sha256(form.encode(errors="replace")).digest()[:_SIZE]


def packed(passwords: "set[str]") -> bytes:
    """The content of the file that holds them."""
    return b"".join(sorted({digest(folded(password)) for password in passwords}))
