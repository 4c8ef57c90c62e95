"""A program meets what Pulumi's own language host gives it."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from typing import TYPE_CHECKING

from understudy.program import Program, run
from understudy.source import Projects

if TYPE_CHECKING:
    from pathlib import Path

MAIN = """
import pulumi
from infra.names import NAME

pulumi.export("name", NAME)
"""


def test_a_programs_own_package_goes_before_any_of_that_name(tmp_path: Path) -> None:
    """Where this runs, another project's `infra` may be installed."""
    package = tmp_path / "infra"
    package.mkdir()
    (package / "names.py").write_text('NAME = "the stranger"\n')
    (package / "__init__.py").write_text("")
    (tmp_path / "__main__.py").write_text(MAIN)
    (tmp_path / "Pulumi.yaml").write_text("name: stranger\nruntime: python\n")
    (tmp_path / "Pulumi.dev.yaml").write_text("config: {}\n")
    assert run(tmp_path, "dev").outputs == {"name": "the stranger"}


def ran(folder: Path, main: str, project: str = "", stage: str = "") -> Program:
    """What a program declares; the texts are its main module, and more of its project and stage files."""
    (folder / "__main__.py").write_text(main)
    (folder / "Pulumi.yaml").write_text(f"name: toy\n{project or 'runtime: python'}\n")
    (folder / "Pulumi.dev.yaml").write_text(f"config:\n  aws:region: eu-west-1\n{stage}")
    return run(folder, "dev")


def test_settings_of_the_project_file_count_where_the_stage_file_has_none(tmp_path: Path) -> None:
    project = """runtime: python
config:
  aws:region: {value: us-west-2}
  colour: blue
  size: {type: integer, default: 3}
  shade: {type: string, default: dark}
  asked: {type: string}
"""
    main = """
import pulumi
config = pulumi.Config()
for name in ("colour", "size", "shade", "asked"):
    pulumi.export(name, config.get(name))
"""
    program = ran(tmp_path, main, project, "  shade: light\n")
    assert program.region == "eu-west-1"
    assert program.outputs == {"colour": "blue", "size": "3", "shade": "light"}


def test_a_program_runs_in_the_virtual_environment_that_it_names(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "venv")], check=True)
    [packages] = (tmp_path / "venv").glob("lib/python*/site-packages")
    (packages / "shared.pth").write_text(sysconfig.get_path("purelib"))
    (packages / "only_there.py").write_text("COLOUR = 'blue'\n")
    project = "runtime:\n  name: python\n  options:\n    virtualenv: venv"
    main = (
        "import only_there, pulumi, sys\npulumi.export('colour', only_there.COLOUR)\npulumi.export('at', sys.prefix)"
    )
    assert ran(tmp_path, main, project).outputs == {"colour": "blue", "at": str(tmp_path / "venv")}


def test_assets_are_seen_from_the_folder_of_a_main_file(tmp_path: Path) -> None:
    (tmp_path / "infra" / "app").mkdir(parents=True)
    (tmp_path / "infra" / "app" / "greet.py").write_text("")
    (tmp_path / "infra" / "main.py").write_text("""
import pulumi
import pulumi_aws as aws
aws.lambda_.Function("greet", role="arn:aws:iam::000000000000:role/r", code=pulumi.FileArchive("app"))
""")
    (tmp_path / "Pulumi.yaml").write_text("name: toy\nruntime: python\nmain: infra/main.py\n")
    (tmp_path / "code").mkdir()
    [part] = Projects((tmp_path,)).parts(tmp_path / "code")
    [function] = part.program.of_type("aws:lambda/function:Function")
    assert (part.code(function).root / "greet.py").exists()


def test_a_policy_given_as_an_object_comes_back_as_json(tmp_path: Path) -> None:
    main = """
import pulumi, pulumi_aws as aws
role = aws.iam.Role("role", assume_role_policy="{}")
policy = aws.iam.RolePolicy("policy", role=role.name, policy={"Version": "2012-10-17", "Statement": []})
pulumi.export("policy", policy.policy)
"""
    assert json.loads(ran(tmp_path, main).outputs["policy"]) == {"Version": "2012-10-17", "Statement": []}
