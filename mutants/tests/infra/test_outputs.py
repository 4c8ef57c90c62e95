"""What other tools find of a stage: its outputs as parameters, and the documents that name them."""

import asyncio
import re
from collections.abc import Iterator
from typing import Any

import yaml
from hcl2.api import loads
from understudy.aws import embedded
from understudy.program import Program

from tests.provider.moto import client, moto
from tests.support.checkout import ROOT

from .conftest import MONGODB, Declare

PARAMETER = "aws:ssm/parameter:Parameter"
PAGE = (ROOT / "docs/services.md").read_text()
BLOCKS = re.compile(r"^```(yaml|hcl|typescript)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"/gatehouse/(?:dev|\$\{sls:stage\})/outputs/(\w+)")


def parameters(program: Program) -> dict[str, tuple[str, str]]:
    """Type and value by name, of those that hold outputs."""
    found = [one for one in program.of_type(PARAMETER) if "/outputs/" in one["name"]]
    return {one["name"]: (one["type"], one["insecureValue"]) for one in found}


def expected(program: Program, prefix: str) -> dict[str, tuple[str, str]]:
    """Each output that there is."""
    return {
        f"{prefix}/outputs/{name}": ("StringList", ",".join(value)) if isinstance(value, list) else ("String", value)
        for name, value in program.outputs.items()
        if value
    }


def test_every_output_is_a_parameter_in_plain(dev: Program) -> None:
    assert parameters(dev) == expected(dev, "/gatehouse/dev")
    assert "/gatehouse/dev/outputs/tableName" in parameters(dev)
    assert not [one for one in dev.of_type(PARAMETER) if "/outputs/" in one["name"] and one.secret_inputs]


def test_what_a_stage_has_not_is_no_parameter(mongodb: Program) -> None:
    assert parameters(mongodb) == expected(mongodb, "/gatehouse/dev")
    assert mongodb.outputs["tableName"] == ""
    assert "/gatehouse/dev/outputs/tableName" not in parameters(mongodb)
    assert "/gatehouse/dev/outputs/sessionSecretParameter" in parameters(mongodb)


def test_names_begin_with_the_prefix(declare: Declare) -> None:
    program = declare("dev", {**MONGODB, "parameterPrefix": "/team/auth"})
    assert parameters(program) == expected(program, "/team/auth")


def test_the_local_stage_has_them(dev: Program) -> None:
    with moto() as endpoint:
        asyncio.run(embedded.provision(endpoint, dev))
        pages = (
            client(endpoint, "ssm").get_paginator("get_parameters_by_path").paginate(Path="/gatehouse/dev/outputs")
        )
        found = {one["Name"]: (one["Type"], one["Value"]) for page in pages for one in page["Parameters"]}
    assert found == parameters(dev)


class Template(yaml.SafeLoader):
    """YAML with CloudFormation's tags."""


Template.add_multi_constructor("!", lambda loader, tag, node: {tag: loader.construct_scalar(node)})


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCKS.findall(PAGE) if name == language]


def texts(value: Any) -> Iterator[str]:
    """Every text in what a parser has read."""
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str):
        yield value


def test_the_yaml_of_the_page_names_parameters_that_there_are(dev: Program) -> None:
    serverless, sam = (yaml.load(text, Template) for text in blocks("yaml"))
    assert serverless["functions"]["put"]["events"][0]["http"]["authorizer"]["type"] == "CUSTOM"
    assert sam["Parameters"]["AuthorizerFunctionArn"]["Type"] == "AWS::SSM::Parameter::Value<String>"
    authorizer = sam["Resources"]["Api"]["Properties"]["Auth"]["Authorizers"]["Gatehouse"]
    assert authorizer["FunctionArn"] == {"Ref": "AuthorizerFunctionArn"}
    are_made(dev, serverless, {"restApiId", "rootResourceId", "authorizerId"})
    are_made(dev, sam, {"authorizerFunctionArn"})


def are_made(program: Program, document: object, names: set[str]) -> None:
    assert {name for text in texts(document) for name in NAMED.findall(text)} == names
    assert {f"/gatehouse/dev/outputs/{name}" for name in names} <= parameters(program).keys()


def test_the_hcl_of_the_page_reads_parameters_that_there_are(dev: Program) -> None:
    [text] = blocks("hcl")
    document = loads(text)
    [data] = document["data"]
    read = re.findall(r"\w+", data["aws_ssm_parameter"]["gatehouse"]["for_each"].partition("[")[2])
    assert {f"/gatehouse/dev/outputs/{name}" for name in read} <= parameters(dev).keys()
    assert {name for one in texts(document) for name in re.findall(r"local\.gatehouse\.(\w+)", one)} == set(read)


def test_the_program_in_typescript_reads_a_parameter_that_there_is(dev: Program) -> None:
    names = [name for text in blocks("typescript") for name in NAMED.findall(text)]
    assert names == ["authorizerFunctionArn"]
    assert f"/gatehouse/dev/outputs/{names[0]}" in parameters(dev)
