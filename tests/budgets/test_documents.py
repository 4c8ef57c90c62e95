"""What is said of speed is what was measured: no figure stands in a document that isn't in the committed run."""

import json
import re
from pathlib import Path

import pytest

from benchmarks.__main__ import SAVED, documents
from benchmarks.installed import STAGES
from benchmarks.report import MEASURES, PLACEHOLDER, TEMPLATE
from benchmarks.subjects import named

MEASURED = re.compile(r"\d[\d.,]* ?(?:ms|µs|×|requests a second|million instructions)")  # noqa: RUF001 - a ratio is written with its sign
DATED = re.compile(r"at\s+(?:that )?commit|At\s+commit")
DOCUMENTS = documents(json.loads(SAVED.read_text()))


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_a_document_holds_the_figures_of_the_committed_run(file: Path) -> None:
    assert file.read_text() == DOCUMENTS[file], "`python -m benchmarks report` writes it"


def test_no_figure_is_written_by_hand_but_an_older_one_by_its_commit() -> None:
    written = PLACEHOLDER.sub("", TEMPLATE.read_text())
    loose = [each for each in written.split("\n\n") if MEASURED.search(each) and not DATED.search(each)]
    assert loose == []


def test_every_figure_asked_for_can_be_measured() -> None:
    for text in PLACEHOLDER.findall(TEMPLATE.read_text()):
        kind, _, names = text.partition(": ")
        assert text == "missed" or kind in MEASURES
        for name in filter(None, names.split(" / ")):
            assert name.partition("/")[0] in STAGES if kind == "zip" else named(name)
