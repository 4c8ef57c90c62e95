"""Folders of apps, made of texts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from migration.attach import Folder
from migration.attach.reading import Reading, Said, read

Made = Callable[..., Folder]
Read = Callable[..., Said]


def written(root: Path, files: dict[str, str]) -> Folder:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Folder(root)


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """A folder with these files: a path and a text for each."""
    return lambda files: written(tmp_path, files)


@pytest.fixture
def whole(tmp_path: Path) -> Callable[..., Reading]:
    """What is read of these files, with these variables of the process."""

    def reading(files: dict[str, str], **variables: str) -> Reading:
        return read(written(tmp_path, files), variables)

    return reading


@pytest.fixture
def said(whole: Callable[..., Reading]) -> Read:
    """What the source says as it runs on this machine: of files, or of the text of one."""

    def reading(files: dict[str, str] | str, **variables: str) -> Said:
        return whole({"app.js": files} if isinstance(files, str) else files, **variables).here

    return reading
