"""docs/tutorial.md and README.md, followed to the letter."""

from pathlib import Path

from tests.examples.pages import like, run, write_files
from tests.support.checkout import ROOT
from tests.support.stage import serving

PAGE = (ROOT / "docs/tutorial.md").read_text()


def test_it_works_as_it_says(tmp_path: Path) -> None:
    write_files(PAGE, tmp_path / "notes")
    with serving("--project", ".", "--project", str(tmp_path / "notes")) as running:
        ran = run(PAGE, tmp_path, API=running.url)
    assert len(ran) == 9
    assert_shown(ran)


def test_the_readme_shows_what_is_printed(tmp_path: Path) -> None:
    with serving() as running:
        ran = run((ROOT / "README.md").read_text(), tmp_path, API=running.url)
    assert len(ran) == 7
    assert_shown(ran)


def assert_shown(ran: list[tuple[str, str, str]]) -> None:
    for command, wanted, got in ran:
        assert like(wanted).fullmatch(got.strip()), f"{command}\n{got}"
