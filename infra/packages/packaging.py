"""What is uploaded as the code of a function: its own modules, and the dependencies that these import."""

import hashlib
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Protocol

import pulumi

from infra import ROOT
from infra.packages.modules import needed_by
from infra.packages.wheels import UNUSED, Lock, PackagingError, Target, fetch, interpreter
from infra.packages.zips import kept, precompile, zip_if_changed
from infra.settings.config import Config

OURS = ("adapters", "domain", "handlers", "service")
WORDS, LETTERS = "letters", Path("adapters/letters/__init__.py")
"""A team's own words for mails, which the package of ours looks for beside its room."""
DATABASE = Path("adapters/mongodb/database.py")
"""What checks a server by certificates of the team's own."""
# The dependency group of pyproject.toml that brings a module.
GROUPS = {
    "argon2": "argon2",
    "bcrypt": "bcrypt",
    "bson": "mongodb",
    "cryptography": "store-crypto",
    "jwt": "jwt",
    "pymongo": "mongodb",
}
# In Lambda's runtimes for Python, in a version that depends on the runtime's own ("Runtime-included SDK versions",
# Lambda guide): nothing to pack.
OF_THE_RUNTIME = frozenset({"boto3", "botocore"})

Report = Callable[[str], None]


class Packages(Protocol):
    def archive(self, function: str, without: frozenset[str]) -> pulumi.Archive:
        """The code of the function whose module in `handlers/` has this name, but for the adapters `without`."""


class Source:
    """The checkout's own packages without what they depend on: the local stage has that installed."""

    def __init__(self, config: Config) -> None:
        self._bundle = config.mongodb_ca_file

    def archive(self, function: str, without: frozenset[str]) -> pulumi.Archive:  # noqa: ARG002 - all have the same
        folders = [*OURS, *([WORDS] if (ROOT / WORDS).is_dir() else [])]
        code = {folder: pulumi.FileArchive(str(ROOT / folder)) for folder in folders}
        bundle = {self._bundle: pulumi.FileAsset(str(ROOT / self._bundle))} if self._bundle else {}
        return pulumi.AssetArchive({**code, **bundle})


class Zips:
    """A zip for each function, made under `.build` when it is asked for and written where it changed."""

    def __init__(self, config: Config, report: Report, root: Path = ROOT) -> None:
        self._config = config
        self._report = report
        self._root = root
        self._build = root / ".build"
        self._lock = Lock(root)
        self._target = Target(config.python_version, config.architecture)
        self._requirements = cache(self._lock.requirements)

    def archive(self, function: str, without: frozenset[str]) -> pulumi.Archive:
        return pulumi.FileArchive(str(self.build(function, without)))

    def build(self, function: str, without: frozenset[str]) -> Path:
        """The function's zip. Raises `PackagingError`."""
        needed = needed_by(f"handlers.{function}", self._root, without)
        files = {**_files(self._dependencies(needed.outside)), **_modules(self._ours, needed.files)}
        if LETTERS in needed.files:
            words = self._root / WORDS
            files = {**files, **{f"{WORDS}/{name}": path for name, path in _files(words).items()}}
        if (bundle := self._config.mongodb_ca_file) and DATABASE in needed.files:
            files = {**files, bundle: self._root / bundle}
        file = self._build / "packages" / self._config.stage / f"{function}.zip"
        if zip_if_changed(file, files):
            self._report(f"packaged {function}: {file.stat().st_size / 1000:.0f} KB")
        return file

    def _dependencies(self, modules: Iterable[str]) -> Path:
        """A folder with what brings these modules."""
        requirements = self._requirements(_groups(modules))
        key = _digest(requirements, UNUSED, self._target.platform, self._target.python)
        return self._kept("dependencies", key, lambda folder: self._lock.install(requirements, folder, self._target))

    @cached_property
    def _ours(self) -> Path:
        """A folder with our own modules, compiled if there is what compiles them."""
        files = sorted(path for package in OURS for path in (self._root / package).rglob("*") if _is_source(path))
        contents = [(str(path.relative_to(self._root)), path.read_bytes()) for path in files]

        def fill(folder: Path) -> None:
            for package in OURS:
                shutil.copytree(self._root / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))

        return self._kept("ours", _digest(*contents, self._target.python), fill)

    def _kept(self, kind: str, key: str, fill: Callable[[Path], None]) -> Path:
        """What `fill` fills, compiled: only what isn't there yet needs a Python that can."""
        compiled = self._build / kind / key
        if compiled.exists():
            return compiled
        if (python := self._python) is None:
            return kept(compiled.with_name(f"{key}-sources"), fill)

        def fill_and_compile(folder: Path) -> None:
            fill(folder)
            precompile(folder, python)

        return kept(compiled, fill_and_compile)

    @cached_property
    def _python(self) -> str | None:
        """What compiles for the stage's Python. Raises `PackagingError` in production, where none can be had.

        Sources would run too, but make another zip than the one that a machine with this Python makes: the two would
        deploy each other's anew. Every release of one version compiles our code and its dependencies to the same.
        """
        version = self._target.python
        if found := interpreter(version):
            return found
        try:
            fetch(version)
        except PackagingError as error:
            missing = f"no Python {version} here to compile with, and uv could not fetch one"
            if self._config.production:
                raise PackagingError(
                    f"{missing}: install it, or set pythonVersion to one that is here ({error})"
                ) from None
            self._report(f"{missing}: cold starts will be slower, and whoever has it builds another zip")
            return None
        self._report(f"no Python {version} was here to compile with: uv has fetched it")
        return interpreter(version)


def packages_for(config: Config) -> Packages:
    return Source(config) if config.packaging == "source" else Zips(config, pulumi.log.info)


def _groups(modules: Iterable[str]) -> frozenset[str]:
    """The dependency groups that bring these modules. Raises `PackagingError` where none does."""
    foreign = sorted(set(modules) - sys.stdlib_module_names - OF_THE_RUNTIME)
    unknown = [module for module in foreign if module not in GROUPS]
    if unknown:
        raise PackagingError(f"no dependency group of pyproject.toml brings {', '.join(unknown)}: see GROUPS here")
    return frozenset(GROUPS[module] for module in foreign)


def _files(folder: Path) -> Mapping[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def _is_source(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def _modules(folder: Path, wanted: Iterable[Path]) -> Mapping[str, Path]:
    """Those of a folder that are wanted, modules compiled or not, by their names in the zip."""
    compiled = ((path, path.with_suffix(".pyc") if path.suffix == ".py" else path) for path in wanted)
    found = (made if (folder / made).exists() else source for source, made in compiled)
    return {path.as_posix(): folder / path for path in found}


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
