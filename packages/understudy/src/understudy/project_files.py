"""A project's own files, as far as they say what to run: Pulumi.yaml and the stage files beside it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from understudy.errors import StageError

Overrides = Mapping[str, str | None]
"""`key` or `namespace:key` to a value, as `pulumi config set` takes it, or None to unset it."""


class ProjectError(StageError):
    """A file of the project is missing, or isn't what Pulumi takes; the message names it."""


def project(folder: Path) -> Mapping[str, Any]:
    """What Pulumi.yaml says. Raises ProjectError."""
    file = folder / "Pulumi.yaml"
    if not file.exists():
        raise ProjectError(f"{folder} holds no Pulumi.yaml: name the folder of a Pulumi program with --project")
    about = _mapping(file)
    if not isinstance(about.get("name"), str):
        raise ProjectError(f"{file}: `name` is missing")
    return about


def main_folder(folder: Path) -> Path:
    """Where the program's main module lies, or that module where `main` names a file."""
    return (folder / str(project(folder).get("main") or ".")).resolve()


def working_folder(folder: Path) -> Path:
    """The folder that the program runs in, and that its assets' paths are seen from (pulumi/pulumi#706)."""
    main = main_folder(folder)
    return main if main.is_dir() else main.parent


def virtualenv(folder: Path) -> Path | None:
    """The folder of `runtime.options.virtualenv`; None where Pulumi.yaml names none, or one that isn't made."""
    runtime = project(folder).get("runtime")
    options = (runtime.get("options") or {}) if isinstance(runtime, Mapping) else {}
    named = folder / str(options.get("virtualenv", ""))
    return named if named != folder and named.is_dir() else None


def configured(folder: Path, stage: str, overrides: Overrides) -> dict[str, Any]:
    """Values by `namespace:key`: Pulumi.yaml's, before them the stage file's, and then the overrides.

    Raises ProjectError.
    """
    files = qualified(folder, _project_settings(folder)) | qualified(folder, _stage_settings(folder, stage))
    values = files | qualified(folder, overrides)
    return {key: value for key, value in values.items() if value is not None}


def qualified(folder: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """By `namespace:key`; without a namespace a key is of the folder's project. Raises ProjectError."""
    name = project(folder)["name"]
    return {key if ":" in key else f"{name}:{key}": value for key, value in settings.items()}


def _project_settings(folder: Path) -> Mapping[str, Any]:
    """Values, and the `value` or `default` of declarations (pulumi/pulumi, sdk/go/common/workspace/project.json)."""
    declared = project(folder).get("config")
    found = declared.items() if isinstance(declared, Mapping) else ()
    values = {
        key: value.get("value", value.get("default")) if isinstance(value, Mapping) else value for key, value in found
    }
    return {key: value for key, value in values.items() if value is not None}


def _stage_settings(folder: Path, stage: str) -> Mapping[str, Any]:
    """None where the project has no stage file at all, as before its first `pulumi config set`."""
    file = folder / f"Pulumi.{stage}.yaml"
    if not file.exists():
        if any(folder.glob("Pulumi.*.yaml")):
            raise ProjectError(f"there is no stage {stage!r}: {file.name} is missing")
        return {}
    declared = _mapping(file).get("config") or {}
    if not isinstance(declared, Mapping):
        raise ProjectError(f"{file}: `config` isn't a mapping of keys to values")
    return declared


def _mapping(file: Path) -> Mapping[str, Any]:
    """Raises ProjectError, which names the line at fault."""
    try:
        found = yaml.safe_load(file.read_text())
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(f"{file} can't be read ({type(error).__name__})") from error
    except yaml.YAMLError as error:
        raise ProjectError(f"{file} isn't YAML: {_where(error)}") from error
    if not isinstance(found or {}, Mapping):
        raise ProjectError(f"{file} isn't a mapping of names to values")
    return found or {}


def _where(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}, column {mark.column + 1}: {getattr(error, 'problem', '')}" if mark else str(error)
