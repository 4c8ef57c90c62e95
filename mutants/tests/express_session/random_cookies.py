"""Cookie headers as nobody would write them by hand: genuine ones, and what becomes of them by chance."""

import base64
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from urllib.parse import quote

SECRETS = ("legacy-secret", "previous-secret", "pässwörd-☃", "k", "a b,c", "x" * 200, "'\"\\;=%41")
NAMES = ("connect.sid", "sid", "app.sid", "__Host-sid", "s", "Connect.Sid")
ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-",
    "ab.c",
    "é☃😀 ;=,\"'%+/",
    "0123456789abcdef",
)
HEADER = [chr(code) for code in [9, *range(0x20, 0x7F), *range(0x80, 0x100)]]
"""All that Node's HTTP parser lets into a header's value."""
TELLING = (*"%;=\"', \t.+/:&s\\", "%3A", "%3a", "%2", "%zz", "%ED%A0%80", "%C3%A9", "%00", "%25", "\xa0", "==")


@dataclass(frozen=True, slots=True)
class Question:
    name: str
    secrets: tuple[str, ...]
    header: str


def signature(sid: str, secret: str) -> str:
    return base64.b64encode(hmac.digest(secret.encode(), sid.encode(), "sha256")).decode().rstrip("=")


class RandomCookies:
    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def question(self) -> Question:
        name = self._random.choice(NAMES)
        secrets = tuple(self._random.sample(SECRETS, self._random.randint(1, 3)))
        pairs = [self._pair(name, secrets) for _ in range(self._random.choice((1, 1, 1, 2, 3)))]
        pairs += [self._noise() for _ in range(self._random.choice((0, 0, 1, 5)))]
        self._random.shuffle(pairs)
        header = self._random.choice(("; ", ";", " ;\t", "; ;")).join(pairs)
        for _ in range(self._random.choice((0, 0, 1, 2, 8))):
            header = self._random.choice(MUTATIONS)(self._random, header)
        return Question(name, secrets, header)

    def _pair(self, name: str, secrets: tuple[str, ...]) -> str:
        random = self._random
        written = random.choice(
            (name, name, name, name, name.upper(), quote(name), f" {name}\t", random.choice(NAMES))
        )
        return f"{written}{random.choice(('=', '=', '=', ' = '))}{self._value(secrets)}"

    def _value(self, secrets: tuple[str, ...]) -> str:
        random = self._random
        sid = "".join(random.choices(random.choice(ALPHABETS), k=random.choice((0, 1, 5, 32, 32, 32))))
        secret = random.choice((*secrets, *secrets, random.choice(SECRETS)))
        signed = f"{random.choice(('s:', 's:', 's:', 's:', 'S:', '', 'j:'))}{sid}.{signature(sid, secret)}"
        return random.choice(SPELLINGS)(random, signed)

    def _noise(self) -> str:
        return "".join(self._random.choices(HEADER, k=self._random.randint(0, 12)))


def _encoded(_: Random, text: str) -> str:
    return quote(text, safe="!'()*")


def _partly(random: Random, text: str) -> str:
    """Some characters escaped that need not be, in either case of hex digits, and some raw that should be."""
    escape = random.choice((str.upper, str.lower))
    parts = (
        "".join(f"%{escape(f'{byte:02x}')}" for byte in c.encode()) if random.random() < 0.3 else c for c in text
    )
    return _latin("".join(parts))


def _latin(text: str) -> str:
    return text.encode().decode("latin-1")


SPELLINGS: tuple[Callable[[Random, str], str], ...] = (
    _encoded,
    _encoded,
    _encoded,
    _partly,
    lambda random, text: f'"{_encoded(random, text)}"',
    lambda random, text: _encoded(random, _encoded(random, text)),
    lambda _, text: _latin(text),
    lambda random, text: _encoded(random, text).lower(),
    lambda _, text: text.replace("+", " ").encode().decode("latin-1"),
)


def _insert(random: Random, text: str) -> str:
    at = random.randint(0, len(text))
    return text[:at] + random.choice((random.choice(TELLING), random.choice(HEADER))) + text[at:]


def _delete(random: Random, text: str) -> str:
    at = random.randint(0, max(0, len(text) - 1))
    return text[:at] + text[at + random.choice((1, 1, 1, 10)) :]


def _replace(random: Random, text: str) -> str:
    at = random.randint(0, max(0, len(text) - 1))
    return text[:at] + random.choice(HEADER) + text[at + 1 :]


def _repeat(random: Random, text: str) -> str:
    return f"{text}{random.choice((';', '; ', ',', ''))}{text}"


def _swap(random: Random, text: str) -> str:
    at = random.randint(0, max(0, len(text) - 2))
    return text[:at] + text[at : at + 1].swapcase() + text[at + 1 :]


MUTATIONS = (_insert, _insert, _delete, _replace, _swap, _repeat)
