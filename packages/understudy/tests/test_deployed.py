"""A stack's state read as a program, and the code of its functions unpacked."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from understudy.deployed import program_in, program_of
from understudy.lambdas.code import CodeError, Uploaded
from understudy.program import ProgramError
from understudy.program_wire import SECRET, SIGNATURE
from understudy.source import Deployed

if TYPE_CHECKING:
    from pathlib import Path

URN = "urn:pulumi:dev::gatehouse::"
STACK = {"urn": f"{URN}pulumi:pulumi:Stack::gatehouse-dev", "type": "pulumi:pulumi:Stack", "outputs": {"a": 1}}
PARAMETER = "aws:ssm/parameter:Parameter"
ENCRYPTED = {SIGNATURE: SECRET, "ciphertext": "v1:nonce:text"}


def parameter(name: str, value: object, **more: object) -> dict[str, Any]:
    arn = f"arn:aws:ssm:eu-west-1:000000000000:parameter/{name}"
    held = {"name": name, "value": value, "arn": arn}
    return {"urn": f"{URN}{PARAMETER}::{name}", "type": PARAMETER, "id": name, "outputs": held} | more


def export(*resources: object) -> str:
    return json.dumps({"version": 3, "deployment": {"resources": [STACK, *resources]}})


def test_a_state_says_what_was_declared() -> None:
    program = program_of(export(parameter("b", "plain"), parameter("a", "plain", dependencies=["x"])), "stack.json")
    assert (program.project, program.stage, program.region) == ("gatehouse", "dev", "eu-west-1")
    assert program.outputs == {"a": 1}
    assert [resource.name for resource in program.resources] == ["a", "b"]
    assert program.one(PARAMETER, "a").depends_on == {"x"}


def test_only_what_the_program_made_and_still_wants_is_declared() -> None:
    gone, others = parameter("gone", "", delete=True), parameter("others", "", external=True)
    provider = {"urn": f"{URN}pulumi:providers:aws::default", "type": "pulumi:providers:aws"}
    assert program_of(export(gone, others, provider), "stack.json").resources == ()


def test_an_encrypted_value_is_a_random_one() -> None:
    state = export(parameter("a", ENCRYPTED), parameter("b", ENCRYPTED))
    values = [resource["value"] for _ in range(2) for resource in program_of(state, "stack.json").resources]
    assert len(set(values)) == len(values)
    assert min(map(len, values)) >= 32
    assert program_of(state, "stack.json").one(PARAMETER, "a").secret_outputs == {"value"}


def test_a_shown_secret_is_itself() -> None:
    shown = {SIGNATURE: SECRET, "plaintext": '"hush"'}
    [resource] = program_of(export(parameter("a", shown)), "stack.json").resources
    assert (resource["value"], resource.secret_outputs) == ("hush", frozenset({"value"}))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"deployment": null}', '{"deployment": {"resources": []}}'])
def test_what_is_no_export_is_refused(text: str) -> None:
    with pytest.raises(ProgramError, match=r"stack.json isn't what `pulumi stack export` writes"):
        program_of(text, "stack.json")


def uploaded(archive: dict[str, Any], runtime: str = "python3.9") -> Uploaded:
    return Uploaded("signin", archive, runtime, "arm64")


def test_code_is_unpacked_from_a_zip_a_folder_and_assets(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("1")
    with zipfile.ZipFile(tmp_path / "code.zip", "w") as file:
        file.writestr("a/main.py", "1")
    file_, zip_ = {"path": str(tmp_path / "main.py")}, {"path": str(tmp_path / "code.zip")}
    archive = {"assets": {"b/main.py": file_, "c": {"assets": {"text.py": {"text": "2"}}}, "d": zip_}}
    root = uploaded(archive).unpack(tmp_path / "assets")
    assert {str(path.relative_to(root)) for path in root.rglob("*.py")} == {"b/main.py", "c/text.py", "d/a/main.py"}
    assert (uploaded(zip_).unpack(tmp_path / "zip") / "a/main.py").read_text() == "1"
    assert (uploaded({"path": str(root)}).unpack(tmp_path / "folder") / "c/text.py").read_text() == "2"


def test_code_that_cant_be_run_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(CodeError, match=r"signin: .*gone.zip is gone"):
        uploaded({"path": str(tmp_path / "gone.zip")}).unpack(tmp_path / "a")
    with pytest.raises(CodeError, match="signin: its code was no file"):
        uploaded({}).unpack(tmp_path / "b")
    compiled = {"assets": {"main.pyc": {"text": ""}}}
    with pytest.raises(CodeError, match=r"signin is built for python3.9 on arm64.*`pythonVersion`"):
        uploaded(compiled).unpack(tmp_path / "c")


def test_a_zip_that_is_none_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "code.zip").write_text("no zip")
    with pytest.raises(CodeError, match=r"signin: .*code.zip is no zip"):
        uploaded({"path": str(tmp_path / "code.zip")}).unpack(tmp_path / "a")


def test_a_variable_is_that_of_the_first_function_that_has_it(tmp_path: Path) -> None:
    def exported(name: str, known: dict[str, str]) -> Path:
        type_ = "aws:lambda/function:Function"
        outputs = {"name": name, "environment": {"variables": known}}
        file = tmp_path / f"{name}.json"
        file.write_text(export({"urn": f"{URN}{type_}::{name}", "type": type_, "id": name, "outputs": outputs}))
        return file

    others, ours = exported("items", {"CORS_ORIGINS": "x"}), exported("signin", {"BACKEND": "mongodb-session"})
    for exports in ((others, ours), (ours, others)):
        assert Deployed(exports).variable("BACKEND") == "mongodb-session"
    assert Deployed((others,)).variable("BACKEND") == ""


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cant_be_read_is_refused_by_name(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "stack.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ProgramError, match=r"stack.json can't be read as an export"):
        program_in(file)


def test_the_command_says_what_is_wrong_with_an_export(tmp_path: Path) -> None:
    (tmp_path / "stack.json").write_text("{}")
    command = [sys.executable, "-m", "understudy", "--port", "0", "--deployed", str(tmp_path / "stack.json")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "stack.json isn't what `pulumi stack export` writes" in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr
