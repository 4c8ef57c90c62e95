"""The embedded AWS: moto's server in a process of its own, holding the declared tables and parameters."""

import asyncio
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.session import Session

from understudy.errors import StageError
from understudy.program import Program, Resource

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_ssm import SSMClient

    from understudy.processes import Processes

ROOT = Path(__file__).resolve().parents[1]
TABLE = "aws:dynamodb/table:Table"
PARAMETER = "aws:ssm/parameter:Parameter"
TABLES_ELSEWHERE = "AWS_ENDPOINT_URL_DYNAMODB"
# The caller's profile and configuration files are another account's.
NO_CALLER: Any = {
    "profile": (None, None, None, None),
    "config_file": (None, None, os.devnull, None),
    "credentials_file": (None, None, os.devnull, None),
}
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local", "AWS_SESSION_TOKEN": "local"}


class AwsError(StageError):
    """The embedded AWS refuses what is declared; the message names it."""


async def start(processes: "Processes") -> str:
    """Starts the server; returns its endpoint. Raises NotReady."""
    env = {**CREDENTIALS, "PATH": os.environ.get("PATH", ""), "AWS_DEFAULT_REGION": "us-east-1"}
    return await processes.serve([sys.executable, "-m", "understudy.aws_server"], env=env, cwd=ROOT)


def environment(endpoint: str) -> dict[str, str]:
    """What leads a function's AWS calls there; tables are elsewhere where the caller's environment says so."""
    elsewhere = os.environ.get(TABLES_ELSEWHERE)
    return {**CREDENTIALS, "AWS_ENDPOINT_URL": endpoint, **({TABLES_ELSEWHERE: elsewhere} if elsewhere else {})}


async def provision(endpoint: str, program: Program) -> None:
    """Makes the program's tables and parameters; those that are there already stay, a parameter gets its value.

    Raises AwsError.
    """
    await asyncio.to_thread(_provision, environment(endpoint), program)


def _provision(env: Mapping[str, str], program: Program) -> None:
    session = Session(session_vars=NO_CALLER)

    def client(service: str, endpoint: str) -> Any:  # noqa: ANN401 - botocore's clients have no types of their own
        return session.create_client(
            service,
            region_name=program.region,
            endpoint_url=endpoint,
            aws_access_key_id=env["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=env["AWS_SECRET_ACCESS_KEY"],
            aws_session_token=env["AWS_SESSION_TOKEN"],
            config=Config(connect_timeout=2, retries={"total_max_attempts": 2}),
        )

    dynamodb: DynamoDBClient = client("dynamodb", env.get(TABLES_ELSEWHERE, env["AWS_ENDPOINT_URL"]))
    ssm: SSMClient = client("ssm", env["AWS_ENDPOINT_URL"])
    for table in program.of_type(TABLE):
        with _named(table):
            _make_table(dynamodb, table.outputs)
    for parameter in program.of_type(PARAMETER):
        with _named(parameter):
            _put_parameter(ssm, parameter.outputs)


@contextmanager
def _named(resource: Resource) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        raise AwsError(f"{resource.type} {resource.name}: {error}") from error


def _make_table(dynamodb: "DynamoDBClient", table: Mapping[str, Any]) -> None:
    wanted: dict[str, Any] = {
        "TableName": table["name"],
        "AttributeDefinitions": [
            {"AttributeName": attribute["name"], "AttributeType": attribute["type"]}
            for attribute in table["attributes"]
        ],
        "KeySchema": _keys(table),
        "BillingMode": "PAY_PER_REQUEST",
    }
    if indexes := [_index(index) for index in table.get("globalSecondaryIndexes") or ()]:
        wanted["GlobalSecondaryIndexes"] = indexes
    with _unless("ResourceInUseException"):
        dynamodb.create_table(**wanted)
    if ttl := table.get("ttl"):
        specification: Any = {"Enabled": ttl.get("enabled", True), "AttributeName": ttl["attributeName"]}
        with _unless("ValidationException"):
            dynamodb.update_time_to_live(TableName=table["name"], TimeToLiveSpecification=specification)


def _keys(declared: Mapping[str, Any]) -> list[dict[str, str]]:
    keys = {"HASH": declared.get("hashKey"), "RANGE": declared.get("rangeKey")}
    return [{"AttributeName": name, "KeyType": type_} for type_, name in keys.items() if name]


def _index(index: Mapping[str, Any]) -> dict[str, Any]:
    projection: dict[str, Any] = {"ProjectionType": index["projectionType"]}
    if names := index.get("nonKeyAttributes"):
        projection["NonKeyAttributes"] = names
    return {"IndexName": index["name"], "KeySchema": _keys(index), "Projection": projection}


def _put_parameter(ssm: "SSMClient", parameter: Mapping[str, Any]) -> None:
    ssm.put_parameter(
        Name=parameter["name"],
        Type=parameter["type"],
        Value=parameter.get("value") or parameter["insecureValue"],
        Overwrite=True,
    )


@contextmanager
def _unless(code: str) -> Iterator[None]:
    """What is there already is no error."""
    try:
        yield
    except ClientError as error:
        if error.response["Error"]["Code"] != code:
            raise
