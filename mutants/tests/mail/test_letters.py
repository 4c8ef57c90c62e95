"""Letters in words: every kind, in every language, with nothing of a name let through that leads anywhere."""

from html import unescape
from pathlib import Path
from typing import get_args

import pytest

from adapters.letters import OURS, TextFiles
from domain.mail import Letter, LetterKind

KINDS = get_args(LetterKind)
LANGUAGES = ("en", "de", "fr")
PAGE = "https://app.example.com/account?a=1&b=2"
TOKEN = "t0-_k.dXNlcg"


def letter(kind: LetterKind = "reset", name: str = "Ada Lovelace", languages: str = "", token: str = TOKEN) -> Letter:
    return Letter(kind, "ada@example.org", name, languages, "password", token)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_is_there_in_every_language(kind: LetterKind, language: str) -> None:
    message = TextFiles(PAGE, folders=(OURS,)).written(letter(kind, languages=language))
    link = f"{PAGE}#token={TOKEN}&purpose=password"
    assert message.to == "ada@example.org"
    assert message.subject
    assert "\n" not in message.subject
    assert "Ada Lovelace" in message.text
    assert link in message.text
    assert f'href="{link}"' in unescape(message.html)
    assert f'lang="{language}"' in message.html
    assert not any(sign in text for sign in "{}" for text in (message.subject, message.text, message.html))


def test_the_languages_say_different_things() -> None:
    words = {TextFiles(PAGE).written(letter(languages=language)).subject for language in LANGUAGES}
    assert len(words) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("accepted", "usual", "begins"),
    [
        ("de-CH,de;q=0.9,en;q=0.8", "en", "Hallo"),
        ("ja, fr;q=0.5", "en", "Bonjour"),
        ("", "de", "Hallo"),
        ("*", "de", "Hallo"),
        ("xx-../../../etc/passwd", "fr", "Bonjour"),
        ("ja", "ja", "Hello"),
        ("DE", "en", "Hallo"),
    ],
)
def test_the_first_language_that_there_is(accepted: str, usual: str, begins: str) -> None:
    assert TextFiles(PAGE, usual).written(letter(languages=accepted)).text.startswith(f"{begins} Ada")


def test_html_is_escaped() -> None:
    name = "<b>Ada</b> & {link} 'x\""
    message = TextFiles(PAGE).written(letter(name=name.replace("/", "")))
    assert "<b>" not in message.html
    assert "&lt;b&gt;Ada&lt;b&gt; &amp; {link} " in message.html
    assert message.html.count("<a ") == 1


@pytest.mark.parametrize("name", ["", "win at evil.example", "https://evil", "evil/page", "a@b", "x:y", "evil\\x"])
def test_a_name_that_a_mail_program_makes_a_link_of_is_left_out(name: str) -> None:
    message = TextFiles(PAGE).written(letter(name=name))
    assert "evil" not in message.text + message.html
    assert message.text.startswith("Hello ada@example.org,")


@pytest.mark.parametrize("name", ["J. R. R. Tolkien", "Jean-Luc O'Neil", "Зоя", "李"])
def test_names_of_people_stay(name: str) -> None:
    assert name in TextFiles(PAGE).written(letter(name=name)).text


def test_without_a_token_the_link_is_the_page() -> None:
    assert f"\n{PAGE}\n" in TextFiles(PAGE).written(letter("known", token="")).text


def test_a_teams_own_words_go_before_ours_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "reset.en.txt").write_text("Ours\n\nDear {name}: {link}\n")
    (tmp_path / "reset.nl.txt").write_text("Van ons\n\nDag {name}: {link}\n")
    (tmp_path / "page.html").write_text("<title>{subject}</title><style>p {color: red}</style>{body}")
    files = TextFiles(PAGE, folders=(tmp_path, OURS))
    assert files.written(letter()).subject == "Ours"
    assert files.written(letter(languages="nl")).text.startswith("Dag Ada")
    assert files.written(letter("verify")).text.startswith("Hello Ada")
    html = files.written(letter()).html
    assert html.startswith("<title>Ours</title><style>p {color: red}</style><p>Dear Ada")


def test_no_token_shows_where_a_letter_is_printed() -> None:
    assert TOKEN not in repr(letter()) + repr(TextFiles(PAGE).written(letter()))
