"""Watches the projects' files: changed code ends the workers, a changed program or stage file is run again."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from watchfiles import Change, DefaultFilter, awatch

from understudy.errors import StageError
from understudy.project_files import working_folder
from understudy.stage import LocalStage

IGNORED = frozenset({"tests", "docs", "node_modules"})
SUFFIXES = frozenset({".py", ".yaml"})


class Sources(DefaultFilter):
    def __call__(self, change: Change, path: str) -> bool:
        return Path(path).suffix in SUFFIXES and super().__call__(change, path)


async def watch(stage: LocalStage, projects: Iterable[Path]) -> None:
    """Until cancelled."""
    await asyncio.gather(*(_watch(project, stage, deep=deep) for project in projects for deep in (True, False)))


async def _watch(project: Path, stage: LocalStage, *, deep: bool) -> None:
    """The folder's own files, or what is in those of its folders that matter: never all of .venv."""
    paths = _folders(project) if deep else [project]
    main = working_folder(project)
    if paths:
        async for changes in awatch(*paths, watch_filter=Sources(), recursive=deep):
            await _react(stage, project, main, {Path(path) for _, path in changes})


def _folders(project: Path) -> list[Path]:
    return [path for path in project.iterdir() if path.is_dir() and path.name not in IGNORED and path.name[0] != "."]


async def _react(stage: LocalStage, project: Path, main: Path, changed: Iterable[Path]) -> None:
    _forget_compiled(changed)
    names = ", ".join(sorted(path.name for path in changed))
    if any(_may_be_code(path, main, project) for path in changed):
        stage.screen.progress(f"{names} changed: the functions start afresh")
        stage.recycle()
    if any(_may_be_program(path, main) for path in changed):
        stage.screen.progress(f"{names} changed: running the Pulumi program again")
        try:
            await stage.run()
            stage.screen.progress("serving the changed program")
        except StageError as error:
            stage.screen.error(f"{error}\nStill serving what was there before.")


def _forget_compiled(changed: Iterable[Path]) -> None:
    """Python takes what it compiled for the same source where size and second of the last change are (PEP 552)."""
    for path in changed:
        for compiled in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
            compiled.unlink(missing_ok=True)


def _may_be_program(path: Path, main: Path) -> bool:
    return path.suffix == ".yaml" or main in path.resolve().parents


def _may_be_code(path: Path, main: Path, project: Path) -> bool:
    """Whatever isn't the program's; where that has no folder of its own, everything."""
    return path.suffix == ".py" and (main == project.resolve() or not _may_be_program(path, main))
