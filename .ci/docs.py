"""`make docs`: the repository's pages, and reference pages made from what they describe, as a site.

Pages lie in the site as they lie in the repository, so that a link works in both.
"""

import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from infra.outputs import MEANINGS  # noqa: E402 - the checkout's own

PAGES = ROOT / ".build/docs/pages"
SETTINGS = ROOT / "docs/mkdocs.yml"
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)\s#]+)[^)\s]*\)")
METHODS = ("get", "post", "put", "patch", "delete")
Spec = dict[str, Any]
ERRORS = """# Error codes

A refusal is `{"success":false,"error":{"code","message"},"requestId"}`, with `fields` where a field is at fault. Go
by the code: a message may change.
"""


EXPORTS = """# Exports

Of a stage's stack (`pulumi stack output NAME --stack STAGE`), and each an SSM parameter too,
`/gatehouse/STAGE/outputs/NAME`, for programs of other tools ([services](../docs/services.md#with-other-tools)). What
a stage doesn't have is an empty text and no parameter.
"""


def listed(nav: Any) -> Iterator[str]:  # noqa: ANN401 - MkDocs's own: texts, lists and objects of them
    """The pages that the site's navigation names."""
    match nav:
        case str():
            yield nav
        case dict():
            yield from listed(list(nav.values()))
        case _:
            for item in nav:
                yield from listed(item)


def lay_out() -> None:
    shutil.rmtree(PAGES, ignore_errors=True)
    for name in listed(yaml.safe_load(SETTINGS.read_text())["nav"]):
        if name.startswith("reference/"):
            continue
        _copy(ROOT / name)
        for link in LINK.findall((ROOT / name).read_text()):
            target = (ROOT / name).parent / link
            if target.is_file() and target.suffix != ".md":
                _copy(target.resolve())


def _copy(file: Path) -> None:
    target = PAGES / file.relative_to(ROOT)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, target)


def resolved(spec: Spec, part: Spec) -> Spec:
    while "$ref" in part:
        found: Any = spec
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


def operations(spec: Spec) -> Iterator[tuple[str, str, Spec]]:
    for path, item in spec["paths"].items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


def routes_page(spec: Spec) -> str:
    said = "From [openapi.yaml](../openapi.yaml), which the service, its tests and the local stage are made from."
    parts = [f"# Routes\n\n{said}\n", *(_route(spec, *operation) for operation in operations(spec))]
    return "\n".join(parts)


def _route(spec: Spec, method: str, path: str, operation: Spec) -> str:
    protected = "" if operation.get("security", spec.get("security")) == [] else " Behind the authorizer."
    summary = f"{operation['summary'].rstrip('.')}.{protected}"
    lines = [f"## {method} {path}\n", f"{summary}\n", operation.get("description", "")]
    lines += _fields(spec, operation)
    answers = {status: resolved(spec, answer) for status, answer in operation["responses"].items()}
    lines += ["\n| status | |\n|---|---|", *(f"| {status} | {_line(one)} |" for status, one in answers.items()), ""]
    return "\n".join(lines)


def _fields(spec: Spec, operation: Spec) -> list[str]:
    content = resolved(spec, operation.get("requestBody", {})).get("content", {})
    schema = resolved(spec, content.get("application/json", {}).get("schema", {}))
    required = schema.get("required", [])
    rows = [
        f"| `{name}` | {'yes' if name in required else ''} | {_line(resolved(spec, field))} |"
        for name, field in schema.get("properties", {}).items()
    ]
    return ["\n| field | required | |\n|---|---|---|", *rows] if rows else []


def _line(part: Spec) -> str:
    return " ".join(str(part.get("description", "")).split()).replace("|", "\\|")


def errors_page(spec: Spec) -> str:
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for method, path, operation in operations(spec):
        for status, answer in operation["responses"].items():
            for code in _codes(resolved(spec, answer)):
                told[status, code].add(f"`{method} {path}`")
    rows = [f"| {status} | `{code}` | {', '.join(sorted(at))} |" for (status, code), at in sorted(told.items())]
    return "\n".join([ERRORS, "| status | code | at |", "|---|---|---|", *rows, ""])


def _codes(answer: Spec) -> Iterator[str]:
    content = answer.get("content", {}).get("application/json", {})
    examples = [content.get("example"), *(one.get("value") for one in content.get("examples", {}).values())]
    for example in examples:
        if isinstance(example, dict) and "error" in example:
            yield example["error"]["code"]


def commands_page() -> str:
    command = [sys.executable, "-m", "typer", "cli.__main__", "utils", "docs", "--name", "gatehouse"]
    made = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return made.replace("# `gatehouse`", "# The command line", 1)


def exports_page() -> str:
    rows = [f"| `{name}` | {meaning} |" for name, meaning in MEANINGS.items()]
    return "\n".join([EXPORTS, "| output | |", "|---|---|", *rows, ""])


def main() -> None:
    lay_out()
    spec = yaml.safe_load((ROOT / "openapi.yaml").read_text())
    pages = {"routes": routes_page(spec), "errors": errors_page(spec), "commands": commands_page()}
    pages["exports"] = exports_page()
    (PAGES / "reference").mkdir(exist_ok=True)
    for name, text in pages.items():
        (PAGES / "reference" / f"{name}.md").write_text(text)


if __name__ == "__main__":
    main()
