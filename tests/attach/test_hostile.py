"""Folders that nobody means well with: each is read in moments, and what isn't read is said."""

import os
import time
from pathlib import Path
from typing import Any

import pytest

from migration.attach import Folder
from migration.attach.folder import MOST_BYTES, MOST_FILES
from migration.attach.reading import read
from tests.attach.conftest import Read

SECONDS = 30
APP = "require('express-session')({ secret: 's', name: 'kept' })\n"
EACH = MOST_BYTES // 32


def within(files: dict[str, str], said: Read) -> Any:
    began = time.monotonic()
    found = said(files)
    assert time.monotonic() - began < SECONDS
    return found


@pytest.mark.parametrize(
    "text",
    [
        "(" * EACH,
        "[" * EACH + "]" * EACH,
        "x = {a:" * EACH,
        "x = " + "a ? " * EACH,
        "x = " + "!" * EACH + "1",
        "const name = " + "(" * EACH + "'a'" + ")" * EACH,
        "x = " + "1 + " * EACH + "1",
        "a" + ".b" * EACH + " = 1",
        "f" + "()" * EACH,
        "`${" * EACH,
        "'" + "\\u0041" * EACH + "'",
        "const {" + "a: {" * EACH,
        "if (a) " * EACH + "x = 1",
        "const a = 1\n" * EACH,
        "a = a\n" * (EACH // 4),
        "\x01\x02\ufffd" * EACH,
    ],
    ids=lambda text: text[:12],
)
def test_deep_and_long_files(text: str, said: Read) -> None:
    found = within({"a.js": text, "app.js": APP, "b.js": f"require('express-session')({text}"}, said)
    assert "kept" in {each.name.text for each in found.sessions}


def test_values_that_grow_or_lead_to_themselves_end(said: Read) -> None:
    doubled = "".join(f"const t{n + 1} = t{n} + t{n}, u{n + 1} = `${{u{n}}}${{u{n}}}`\n" for n in range(60))
    circle = "".join(f"o{n} = {{ ...o{n + 1}, ...o{n + 2} }}\n" for n in range(60))
    names = "".join(f"let o{n}\n" for n in range(62))
    files = {
        "a.js": f"const b = require('./b'); module.exports = b\n{APP}",
        "b.js": "const a = require('./a'); module.exports = a.b.c",
        "grown.js": f"const t0 = 'x', u0 = 'x'\n{doubled}require('express-session')({{ name: t60 + u60 }})",
        "circle.js": f"{names}{circle}o60 = o0; o61 = o1\nrequire('express-session')(o0)",
        "one.js": "export { x } from './other'; export * from './other'",
        "other.js": "export { x } from './one'; import { x } from './one'; require('express-session')({ name: x })",
        "long.js": f"require('express-session')({{ name: require('./{'x/' * 5000}') }}); require('./{'y' * 5000}')",
        "recursive.js": "const f = () => f(); require('express-session')({ name: f() })",
    }
    found = within(files, said)
    assert "kept" in {each.name.text for each in found.sessions}
    assert all(len(each.name.text or "") < 100_000 for each in found.sessions)


def test_what_is_left_aside_is_said(tmp_path: Path) -> None:
    (tmp_path / "app.js").write_text(APP)
    (tmp_path / "large.js").write_text(" " * (MOST_BYTES + 1))
    (tmp_path / "binary.js").write_bytes(b"\x00\xff" * 100)
    (tmp_path / "broken.js").write_text("ok()\n}}} nothing\n")
    (tmp_path / "package.json").write_text("[" * 100_000)
    (tmp_path / ".env").write_bytes(b"\xff\xfe=\x00")
    found = read(Folder(tmp_path), {})
    assert {path for path, _ in found.unread} == {"large.js", "binary.js", "package.json", ".env"}
    assert [str(place) for place in found.broken] == ["broken.js:2"]
    assert found.files == 2


def test_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "app.js").write_text(APP.replace("kept", "elsewhere"))
    app = tmp_path / "app"
    app.mkdir()
    (app / "app.js").write_text(APP)
    (app / "round").symlink_to(app)
    (app / "out").symlink_to(tmp_path / "elsewhere")
    (app / "zero.js").symlink_to("/dev/zero")
    (app / "package.json").symlink_to("/dev/zero")
    (app / ".env").symlink_to("/dev/zero")
    os.mkfifo(app / "pipe.js")
    found = read(Folder(app), {})
    assert (found.files, [each.name.text for each in found.here.sessions]) == (1, ["kept"])


def test_more_files_than_an_app_has_are_said(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number:05}.js").touch()
    found = read(Folder(tmp_path), {})
    assert (found.files, len(found.unread)) == (MOST_FILES, 1)


def test_others_code_is_not_read(said: Read) -> None:
    files = {"node_modules/x/a.js": APP, "dist/a.js": APP, ".git/a.js": APP, "lib.min.js": APP, "types.d.ts": APP}
    assert said(files).sessions == ()
