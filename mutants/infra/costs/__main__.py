"""Writes the costs into the documents: `python -m infra.costs`."""

import sys

from infra import ROOT
from infra.costs.blocks import DOCUMENTS, filled

for name in DOCUMENTS:
    file = ROOT / name
    file.write_text(filled(file.read_text()))
    sys.stdout.write(f"{name}\n")
