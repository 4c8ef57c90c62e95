"""The stand-ins under the real engine: what they refuse, what they change in place, what they see drift."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from understudy.aws.kind import ACCOUNT

from tests.provider.moto import moto
from tests.stack.stack import Stack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.stack.stack import Steps

pytestmark = [pytest.mark.engines, pytest.mark.timeout(180)]

PROJECT = "name: tiny\nruntime:\n  name: python\n  options:\n    virtualenv: .venv\n"
HEAD = "import pulumi, pulumi_aws as aws, pulumi_random as random\nconfig = pulumi.Config()\n"
SHOP = """
    word = random.RandomPassword("word", length=30, min_upper=3, special=False)
    parameter = aws.ssm.Parameter("word", name="/shop/word", type="SecureString", value=word.result)
    table = aws.dynamodb.Table(
        "table", hash_key=config.get("key") or "pk", billing_mode="PAY_PER_REQUEST",
        attributes=[{"name": config.get("key") or "pk", "type": "S"}],
        ttl={"attribute_name": "ttl", "enabled": config.get_bool("ttl") or False},
    )
    group = aws.cloudwatch.LogGroup("group", name="/shop", retention_in_days=config.get_int("days") or 7)
    pulumi.export("table", table.name)
    pulumi.export("word", word.result)
"""
FUNCTION = """
    role = aws.iam.Role("role", assume_role_policy={
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"},
        }],
    })
    function = aws.lambda_.Function(
        "function", role=role.arn, runtime="python3.13", handler="shop.handler",
        code=pulumi.AssetArchive({"shop.py": pulumi.StringAsset("def handler(event, context): return 1")}),
    )
"""


MISFITS = """
    aws.dynamodb.Table(
        "t", hash_key="pk", attributes=[{"name": "pk", "type": "S"}], ttl={"atribute": "x"}, tags={"a": {"b": "c"}}
    )
"""
REFUSED = """
    common = {"role": role.arn, "runtime": "python3.13", "handler": "shop.handler", "code": function.code}
    aws.lambda_.Function("misnamed", **{**common, "handler": "ship.handler"})
    aws.lambda_.Function("slow", **common, timeout=901)
    aws.lambda_.Function("foreign", **common, architectures=["sparc"])
    aws.ec2.Vpc("vpc", cidr_block="10.0.0.0/8")
"""


@pytest.fixture
def aws() -> Iterator[str]:
    with moto() as endpoint:
        yield endpoint


@pytest.fixture
def stack(tmp_path: Path, aws: str) -> Callable[[str], Stack]:
    def make(program: str) -> Stack:
        project = tmp_path / "project"
        project.mkdir()
        (project / "Pulumi.yaml").write_text(PROJECT)
        (project / "__main__.py").write_text(HEAD + dedent(program))
        made = Stack(project, tmp_path, aws, "dev")
        made.configure({"aws:region": "us-east-1"})
        return made

    return make


def refusal(run: Callable[[], Steps]) -> str:
    with pytest.raises(AssertionError) as failed:
        run()
    return str(failed.value)


def test_changes_are_made_in_place_or_anew_as_the_real_provider_does(stack: Callable[[str], Stack]) -> None:
    shop = stack(SHOP)
    shop.up()
    name, word = shop.outputs()["table"], shop.revealed()["word"]
    assert re.fullmatch("table-[0-9a-f]{7}", name)

    shop.configure({"tiny:ttl": "true", "tiny:days": "30"})
    assert shop.up() == {"update": {"aws:dynamodb/table:Table table", "aws:cloudwatch/logGroup:LogGroup group"}}
    setting = shop.aws("dynamodb").describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    assert setting == {"TimeToLiveStatus": "ENABLED", "AttributeName": "ttl"}
    assert shop.outputs()["table"] == name

    shop.configure({"tiny:key": "id"})
    replaced = {"aws:dynamodb/table:Table table"}
    assert shop.up() == {"create-replacement": replaced, "replace": replaced, "delete-replaced": replaced}
    assert shop.aws("dynamodb").list_tables()["TableNames"] == [shop.outputs()["table"]]
    assert shop.revealed()["word"] == word

    shop.destroy()
    assert shop.aws("dynamodb").list_tables()["TableNames"] == []


def test_a_refresh_sees_what_was_changed_behind_the_engine(stack: Callable[[str], Stack]) -> None:
    shop = stack(SHOP)
    shop.up()
    word = shop.revealed()["word"]
    shop.refresh("--expect-no-changes")
    shop.aws("ssm").put_parameter(Name="/shop/word", Type="SecureString", Value="another", Overwrite=True)
    shop.aws("logs").delete_log_group(logGroupName="/shop")
    shop.refresh()
    assert shop.up() == {
        "update": {"aws:ssm/parameter:Parameter word"},
        "create": {"aws:cloudwatch/logGroup:LogGroup group"},
    }
    found = shop.aws("ssm").get_parameter(Name="/shop/word", WithDecryption=True)["Parameter"]
    assert found["Value"] == word
    shop.destroy()


def test_a_preview_knows_what_it_cannot_know(stack: Callable[[str], Stack]) -> None:
    shop = stack(SHOP + '\n    pulumi.export("upper", table.arn.apply(lambda arn: arn.upper()))\n')
    assert len(shop.preview()["create"]) == 4
    assert shop.aws("dynamodb").list_tables()["TableNames"] == []


def test_what_does_not_fit_the_schema_is_refused_in_a_preview(stack: Callable[[str], Stack]) -> None:
    said = refusal(stack(MISFITS).preview)
    assert "tags.a must be a string" in said
    assert "ttl.atribute is no property here; there are attributeName, enabled" in said


def test_a_look_up_without_an_answer_is_refused(stack: Callable[[str], Stack]) -> None:
    said = refusal(stack('aws.ec2.get_instance(instance_id="i-1")').preview)
    assert "there is no answer to aws:ec2/getInstance:getInstance" in said


def test_what_aws_refuses_fails(stack: Callable[[str], Stack]) -> None:
    shop = stack(FUNCTION + REFUSED)
    said = refusal(partial(shop.up, "--continue-on-error"))
    assert "the handler ship.handler needs ship.py, which isn't in its archive" in said
    assert "the timeout of slow-" in said
    assert "failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set" in said
    assert "The CIDR '10.0.0.0/8' is invalid" in said
    shop.destroy()


def test_an_account_that_is_not_allowed_is_refused_before_anything_is_made(
    stack: Callable[[str], Stack], tmp_path: Path
) -> None:
    shop = stack(SHOP)
    stage = tmp_path / "project/Pulumi.dev.yaml"
    stage.write_text(stage.read_text() + f'  aws:allowedAccountIds: ["{"1" * 12}"]\n')
    assert f"AWS account ID not allowed: {ACCOUNT}" in refusal(shop.preview)
    assert f"AWS account ID not allowed: {ACCOUNT}" in refusal(shop.up)
    assert shop.aws("dynamodb").list_tables()["TableNames"] == []
    stage.write_text(stage.read_text().replace("1" * 12, ACCOUNT))
    assert shop.preview()["create"]


def test_a_new_code_alone_changes_its_function_alone(stack: Callable[[str], Stack], tmp_path: Path) -> None:
    shop = stack(FUNCTION)
    shop.up()
    program = tmp_path / "project/__main__.py"
    program.write_text(program.read_text().replace("return 1", "return 2"))
    assert shop.up() == {"update": {"aws:lambda/function:Function function"}}
    shop.destroy()


def test_a_plugin_ends_with_its_engine(stack: Callable[[str], Stack]) -> None:
    shop = stack("import time\nrandom.RandomPassword('p', length=9)\naws.get_region()\ntime.sleep(60)")
    with shop.pulumi.start("up", "--yes", "--skip-preview", "--stack", "dev") as engine:
        try:
            wait_for(lambda: len(plugins(engine.pid)) == 2)
            started = plugins(engine.pid)
        finally:
            engine.kill()
            engine.communicate()
    wait_for(lambda: not any(Path("/proc", str(number)).exists() for number in started))


def plugins(engine: int) -> set[int]:
    """The engine's children that are stand-ins."""
    found = set()
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            # proc(5): the parent is the second field after the name, which is in brackets.
            parent = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == engine and "tests.provider" in (process / "cmdline").read_text():
                found.add(int(process.name))
    return found


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 90
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)
