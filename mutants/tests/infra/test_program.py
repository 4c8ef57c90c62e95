"""local.program: a Pulumi program run without engine or account declares what the engine would get."""

from pathlib import Path
from textwrap import dedent

import pytest
from understudy.program import Program, ProgramError, run
from understudy.project_files import ProjectError

PROGRAM = """
    import pulumi, pulumi_aws as aws, pulumi_random as random

    print("a program may print")

    class Room(pulumi.ComponentResource):
        def __init__(self):
            super().__init__("demo:index:Room", "room")
            password = random.RandomPassword("password", length=40, opts=pulumi.ResourceOptions(parent=self))
            self.parameter = aws.ssm.Parameter(
                "secret", name="/demo/secret", type="SecureString", value=password.result,
                opts=pulumi.ResourceOptions(parent=self, protect=True),
            )
            self.register_outputs({"name": self.parameter.name})

    config = pulumi.Config()
    room = Room()
    function = aws.lambda_.Function(
        "f", name="f", role="arn:aws:iam::1:role/r", handler="a.b", timeout=3,
        code=pulumi.AssetArchive({"a.py": pulumi.StringAsset("x"), "b": pulumi.FileArchive("/b")}),
        environment={"variables": {"OPEN": config.get("word"), "SECRET": room.parameter.value}},
    )
    api = aws.apigateway.RestApi("api")
    users = aws.apigateway.Resource("users", rest_api=api.id, parent_id=api.root_resource_id, path_part="users")
    one = aws.apigateway.Resource("one", rest_api=api.id, parent_id=users.id, path_part="{id}")
    pulumi.export("path", one.path)
    pulumi.export("secret", room.parameter.value)
    pulumi.export("zones", aws.get_availability_zones_output().names)
    pulumi.export("list", config.get_object("list"))
"""

REFERENCE = """
    import pulumi

    other = pulumi.StackReference(pulumi.Config().require("stack"))
    pulumi.export("path", other.require_output("path"))
    pulumi.export("secret", other.require_output("secret"))
"""


def project(folder: Path, name: str, program: str, stage_file: str = "config: {}") -> Path:
    (folder / "program").mkdir(parents=True)
    (folder / "Pulumi.yaml").write_text(f"name: {name}\nruntime: python\nmain: program\n")
    (folder / "Pulumi.dev.yaml").write_text(dedent(stage_file))
    (folder / "program/__main__.py").write_text(dedent(program))
    return folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Program:
    stage_file = """
        config:
          aws:region: eu-central-1
          demo:word: from the file
          demo:list: [a, b]
    """
    folder = project(tmp_path_factory.mktemp("demo"), "demo", PROGRAM, stage_file)
    return run(folder, "dev", {"word": "from the override"})


def test_inputs_are_what_the_provider_would_get(demo: Program) -> None:
    function = demo.one("aws:lambda/function:Function", "f")
    assert function.inputs["timeout"] == 3
    assert function.inputs["code"] == {"assets": {"a.py": {"text": "x"}, "b": {"path": "/b"}}}
    assert function.inputs["environment"]["variables"]["OPEN"] == "from the override"


def test_outputs_have_the_ids_and_arns_of_aws(demo: Program) -> None:
    assert demo.region == "eu-central-1"
    assert demo.one("aws:lambda/function:Function", "f")["arn"] == (
        "arn:aws:lambda:eu-central-1:000000000000:function:f"
    )
    assert demo.outputs["path"] == "/users/{id}"
    assert demo.outputs["zones"] == ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
    assert demo.outputs["list"] == ["a", "b"]


def test_secrets_are_marked_wherever_they_flow(demo: Program) -> None:
    password = demo.one("random:index/randomPassword:RandomPassword", "password")
    assert password.secret_outputs == {"result"}
    assert len(password["result"]) == 40
    assert demo.one("aws:ssm/parameter:Parameter", "secret").secret_inputs == {"value"}
    assert demo.one("aws:lambda/function:Function", "f").secret_inputs == {"environment.variables.SECRET"}
    assert demo.secret_outputs == {"secret"}
    assert demo.outputs["secret"] == password["result"]


def test_children_know_their_parent_and_options(demo: Program) -> None:
    room = demo.one("demo:index:Room", "room")
    parameter = demo.one("aws:ssm/parameter:Parameter", "secret")
    assert parameter.parent == room.urn
    assert parameter.urn == "urn:pulumi:dev::demo::demo:index:Room$aws:ssm/parameter:Parameter::secret"
    assert parameter.protect
    assert parameter.depends_on == {demo.one("random:index/randomPassword:RandomPassword", "password").urn}
    assert room.outputs == {"name": "/demo/secret"}


def test_a_stack_reference_reads_another_program(demo: Program, tmp_path: Path) -> None:
    second = run(project(tmp_path, "second", REFERENCE), "dev", {"stack": "organization/demo/dev"}, stacks=(demo,))
    assert second.outputs == {"path": "/users/{id}", "secret": demo.outputs["secret"]}
    assert second.secret_outputs == {"secret"}


def test_an_unknown_stack_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"unknown stack 'organization/demo/dev'.*: none"):
        run(project(tmp_path, "second", REFERENCE), "dev", {"stack": "organization/demo/dev"})


def test_a_missing_setting_is_told_in_pulumis_words(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match="second:stack"):
        run(project(tmp_path, "second", REFERENCE), "dev")


def test_a_failing_program_shows_where(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"ZeroDivisionError(.|\n)*program/__main__.py"):
        run(project(tmp_path, "broken", "1 / 0"), "dev")


def test_a_program_that_ends_the_process_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match="7"):
        run(project(tmp_path, "exits", "import os; os._exit(7)"), "dev")


def test_an_encrypted_value_asks_for_an_override(tmp_path: Path) -> None:
    folder = project(tmp_path, "second", REFERENCE, "config: {second:stack: {secure: AAAA}}")
    with pytest.raises(ProgramError, match="second:stack encrypted"):
        run(folder, "dev")


def test_an_unknown_stage_names_the_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"Pulumi\.qa\.yaml is missing"):
        run(project(tmp_path, "second", REFERENCE), "qa")
