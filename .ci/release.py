"""`make release VERSION=1.2.0`: the version everywhere, the changelog's section, a commit, a tag, wheels and an SBOM.

Nothing is pushed: look at it, then `git push --follow-tags`.
"""

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SEMVER = r"(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)"
LOCKED = rf'(?<=name = "{{}}"\nversion = "){SEMVER}'
LOCKED_NAMES = ("gatehouse", "gatehouse-client", "gatehouse-routes", "understudy")
STATED = {
    "pyproject.toml": rf'(?<=^version = "){SEMVER}',
    "packages/understudy/pyproject.toml": rf'(?<=^version = "){SEMVER}',
    "packages/gatehouse-routes/pyproject.toml": rf'(?<=^version = "){SEMVER}',
    "packages/client-python/pyproject.toml": rf'(?<=^version = "){SEMVER}',
    "handlers/__init__.py": rf'(?<=^VERSION = "){SEMVER}',
    "openapi.yaml": rf"(?<=version: ){SEMVER}",
    "packages/client-typescript/package.json": rf'(?<=^  "version": "){SEMVER}',
    "packages/client-typescript/package-lock.json": rf'(?<="gatehouse-client",\n  "version": "){SEMVER}'
    rf'|(?<="gatehouse-client",\n      "version": "){SEMVER}',
    "uv.lock": "|".join(LOCKED.format(name) for name in LOCKED_NAMES),
}
"""Where the version stands, and the pattern that finds it there."""


def stated(root: Path = ROOT) -> set[str]:
    """The versions that the files state: one, if all is well."""
    return {found for file, pattern in STATED.items() for found in _found(root / file, pattern)}


def _found(file: Path, pattern: str) -> list[str]:
    found = re.findall(pattern, file.read_text(), re.MULTILINE)
    if not found:
        sys.exit(f"{file} states no version where it used to: mend STATED in .ci/release.py")
    return found


def set_version(version: str, root: Path = ROOT) -> None:
    for file, pattern in STATED.items():
        text = (root / file).read_text()
        (root / file).write_text(re.sub(pattern, version, text, flags=re.MULTILINE))


def close_changelog(version: str, day: dt.date, root: Path = ROOT) -> None:
    """What is unreleased becomes this version's; says so and stops where there is nothing."""
    file = root / "CHANGELOG.md"
    head, heading, rest = file.read_text().partition("## [Unreleased]\n")
    if not rest.partition("\n## ")[0].strip():
        sys.exit("CHANGELOG.md has nothing under [Unreleased]: say what changes for whom")
    file.write_text(f"{head}{heading}\n## [{version}] - {day}\n{rest}")


def _run(*command: str) -> str:
    ran = subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True)
    if ran.returncode:
        sys.exit(f"{' '.join(command)} failed with {ran.returncode}")
    return ran.stdout


def _checked(arguments: list[str]) -> str:
    if len(arguments) != 1 or not re.fullmatch(SEMVER, arguments[0]):
        sys.exit("say which: make release VERSION=1.2.0")
    version = arguments[0]
    if _run("git", "status", "--porcelain"):
        sys.exit("there are changes that aren't committed: a release is made of what is")
    if _run("git", "tag", "--list", f"v{version}"):
        sys.exit(f"v{version} is there already")
    return version


def _artifacts() -> None:
    """What is uploaded: the packages' wheels, and what the product is made of, as CycloneDX."""
    uv = str(ROOT / ".venv/bin/uv")
    for package in ("understudy", "gatehouse-routes", "client-python"):
        _run(uv, "build", "--quiet", "--offline", "--wheel", "--out-dir", "dist", f"packages/{package}")
    sbom = ("--all-groups", "--format", "cyclonedx1.5", "--preview-features", "sbom-export")
    _run(uv, "export", "--quiet", "--frozen", *sbom, "--output-file", "dist/gatehouse.cdx.json")


def main(arguments: list[str]) -> None:
    version = _checked(arguments)
    close_changelog(version, dt.datetime.now(dt.UTC).date())
    set_version(version)
    _run("git", "commit", "--quiet", "--all", "--message", f"Version {version}")
    _run("git", "tag", "--annotate", f"v{version}", "--message", f"Version {version}")
    _artifacts()
    print(f"v{version} is made. Look at it, then: git push --follow-tags")


if __name__ == "__main__":
    main(sys.argv[1:])
