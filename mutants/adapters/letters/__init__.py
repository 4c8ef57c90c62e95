"""The port `Letters` by files: `<kind>.<language>.txt`, its first line the subject, and one `page.html` around all.

The HTML is made of the text, so that the two never say different things. `{name}` and `{link}` stand for what they
say. A team's own folder `letters`, beside this package's room, goes before the files here, each by itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from domain.mail import Letter, Message

OURS = Path(__file__).parent
THE_TEAMS = OURS.parents[1] / "letters"
_TAG = re.compile(r"[a-zA-Z]{2,3}(?=$|[-_;,\s])")
# Mail programs make links of what looks like one: a name must not lead anywhere (and anybody may sign up by any
# address with any name).
_LINK_LIKE = re.compile(r"[/:@\\]|\w\.\w")


@dataclass(frozen=True, slots=True)
class TextFiles:
    """`page` is what links open, and `language` is for those who read none that there is."""

    page: str
    language: str = "en"
    folders: Sequence[Path] = (THE_TEAMS, OURS)

    def written(self, letter: Letter) -> Message:
        language, words = self._words(letter)
        subject, _, body = words.partition("\n")
        name = letter.to if _LINK_LIKE.search(letter.name) or not letter.name else letter.name
        values = {"{name}": name, "{link}": self._link(letter)}
        page = {"{language}": language, "{subject}": escape(subject), "{body}": _html(body, values)}
        html = _filled(_read(self.folders, "page.html") or "{body}", page)
        return Message(letter.to, subject, _filled(body.strip(), values) + "\n", html)

    def _words(self, letter: Letter) -> tuple[str, str]:
        """Raises `KeyError` where not even the usual language has this letter."""
        for language in (*_languages(letter.languages), self.language, "en"):
            if words := _read(self.folders, f"{letter.kind}.{language}.txt"):
                return language, words
        raise KeyError(f"there is no {letter.kind}.{self.language}.txt")

    def _link(self, letter: Letter) -> str:
        # A fragment is sent to no server, and stands in no log and no Referer (RFC 3986, 3.5; RFC 9110, 10.1.3).
        return f"{self.page}#token={letter.token}&purpose={letter.purpose}" if letter.token else self.page


def _languages(accepted: str) -> Iterator[str]:
    """In the order of the header, as browsers send it: the first is liked best."""
    for part in accepted[:200].split(","):
        if match := _TAG.match(part.strip()):
            yield match[0].lower()


@cache
def _read(folders: Sequence[Path], name: str) -> str | None:
    return next(((folder / name).read_text() for folder in folders if (folder / name).is_file()), None)


def _html(body: str, values: dict[str, str]) -> str:
    link = escape(values["{link}"])
    shown = {"{name}": escape(values["{name}"]), "{link}": f'<a href="{link}">{link}</a>'}
    return "\n".join(f"<p>{_filled(escape(part), shown)}</p>" for part in re.split(r"\n\s*\n", body.strip()))


def _filled(text: str, values: dict[str, str]) -> str:
    """All at once, so that what stands for one is never taken for another."""
    return re.sub("|".join(map(re.escape, values)), lambda found: values[found[0]], text)
