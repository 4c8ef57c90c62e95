"""The blocks of the documents that are computed: between `<!-- costs: NAME -->` and `<!-- end of costs -->`."""

import re
from collections.abc import Callable, Mapping

from infra.costs import tables

DOCUMENTS = ("docs/deploy.md", "docs/scale.md")
BLOCKS: Mapping[str, Callable[[], tables.Lines]] = {
    "about": tables.about,
    "idle": tables.idle,
    "requests": tables.requests,
    "parts": tables.parts,
    "storage": tables.storage,
    "bills": tables.bills,
    "moving": tables.moving,
}
BLOCK = re.compile(r"(?P<head><!-- costs: (?P<name>\w+) -->\n).*?(?P<foot><!-- end of costs -->)", re.DOTALL)


def filled(text: str) -> str:
    """The document with its blocks as they are computed now. Raises KeyError for a name that is no block's."""
    return BLOCK.sub(lambda found: f"{found['head']}\n{_lines(found['name'])}\n\n{found['foot']}", text)


def _lines(name: str) -> str:
    return "\n".join(BLOCKS[name]())
