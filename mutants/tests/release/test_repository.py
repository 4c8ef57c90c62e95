"""What stands beside the code for whoever works on it."""

import configparser
import json
import re
from pathlib import Path

import pytest
import yaml

from tests.support.checkout import ROOT

UNWANTED = {".venv", ".engines", ".build", "node_modules", ".git", ".hypothesis"}
TEMPLATE = ROOT / "benchmarks/speed.md"
"""Of docs/speed.md, which is what is read."""
PAGES = sorted(page for page in {*ROOT.rglob("*.md")} - {TEMPLATE} if not UNWANTED & {*page.relative_to(ROOT).parts})
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml"))
LINK = re.compile(r"\[[^\]\n]*\]\((?!https?:|mailto:)([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))


def test_a_commit_is_checked_by_a_target_that_there_is() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())
    hooks = [hook["entry"] for repository in config["repos"] for hook in repository["hooks"]]
    assert {hook.removeprefix("make ") for hook in hooks} <= targets()


def test_editors_and_the_formatter_agree_on_a_line() -> None:
    rules = configparser.ConfigParser()
    rules.read_string("[top]\n" + (ROOT / ".editorconfig").read_text())
    assert f"line-length = {rules['*.py']['max_line_length']}\n" in (ROOT / "pyproject.toml").read_text()


def test_the_container_installs_by_a_target_that_there_is() -> None:
    container = json.loads((ROOT / ".devcontainer/devcontainer.json").read_text())
    assert container["postCreateCommand"].removeprefix("make ") in targets()


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_asks_each_thing_once(form: Path) -> None:
    asked = [field["id"] for field in yaml.safe_load(form.read_text())["body"] if field["type"] != "markdown"]
    assert asked
    assert len(asked) == len(set(asked))


def test_every_target_that_a_page_names_is_there() -> None:
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z-]+)", page.read_text())}
    assert named <= targets()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_links_to_is_there(page: Path) -> None:
    for link in LINK.findall(FENCE.sub("", page.read_text())):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), link


def anchors(page: Path) -> set[str]:
    """Of its headings, as the repository's host makes them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text()), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
