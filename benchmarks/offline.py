"""serverless-offline with jsonwebtoken's authorizer, which looks the session up as ours does."""

import os
import shutil
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from benchmarks.interpreter import HOME, ROOT
from benchmarks.started import Served, found_in, python_module, started
from benchmarks.world import RULES, SECRETS, aws_environment, parameters, signed_up
from tests.support.stores import dynamodb_client, new_table

FOLDER = HOME / "offline"
_COMMAND = ["node", "node_modules/serverless/bin/serverless.js", "offline", "--host", "127.0.0.1",
    "--noPrependStageInUrl", "--localEnvironment"]  # fmt: skip


def available() -> bool:
    return (FOLDER / "node_modules/serverless-offline").is_dir()


@contextmanager
def served(environ: Mapping[str, str]) -> Iterator[Served]:
    """With a moto of its own, as the stage has; `environ` may name another store."""
    shutil.copy(HOME / "node/bundles/jsonwebtoken-dynamodb.js", FOLDER)
    with started(python_module("understudy.aws.server"), ROOT, os.environ) as (aws, began):
        given = {**aws_environment(found_in(aws, rb"http://\S+", began)[0]), **environ}
        table = new_table(dynamodb_client(environ.get("AWS_ENDPOINT_URL_DYNAMODB", given["AWS_ENDPOINT_URL"])))
        given |= {**RULES, "TABLE_NAME": table, **parameters(given, SECRETS)}
        token = signed_up("dynamodb-jwt", given | SECRETS)
        port = _free_port()
        command = [*_COMMAND, "--httpPort", str(port), "--lambdaPort", str(_free_port())]
        given = {**os.environ, **given, "SLS_TELEMETRY_DISABLED": "1"}
        with started(command, FOLDER, given) as (process, at):
            ready = found_in(process, rb"Server ready", at)[1]
            yield Served(("127.0.0.1", port), "/private", token, ready, process.pid)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
