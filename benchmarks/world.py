"""What every measured program finds: one user with a session in each store, her tokens, and the secrets."""

import json
import os
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adapters.aws import SSM
from adapters.aws.client import Client
from benchmarks import interpreter
from benchmarks.interpreter import ROOT
from benchmarks.started import found_in, python_module, started
from domain.sessions import Origin
from service.composition import UseCases
from service.settings import Settings
from tests.engines.servers import ferretdb
from tests.support import issuer

PERSON = {"email": "ada@example.org", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
ARN = "arn:aws:execute-api:eu-central-1:123456789012:abc123/bench/GET/private"
SECRETS = {
    "JWT_ACCESS_SECRET": "an access secret of the benchmark with 64 bytes and more for HS256",
    "JWT_REFRESH_SECRET": "a refresh secret of the benchmark with 64 bytes and more for HS256",
    "SESSION_SECRET": "a session secret of the benchmark",
}
RULES = {"JWT_ISSUER": "gatehouse-bench", "JWT_AUDIENCE": "gatehouse-bench", "ACCESS_TOKEN_SECONDS": "86400"}
KEYS = ("RS256", "ES256")
ORIGIN = Origin("203.0.113.7", "bench")


@dataclass(frozen=True, slots=True)
class World:
    """`environ` is what all programs get.

    `events` are by what the caller holds: jwt, one by RS256 or ES256, session or cookie.
    """

    environ: Mapping[str, str]
    events: Mapping[str, dict[str, Any]]
    aws: str


@contextmanager
def world(rounds: int = 12) -> Iterator[World]:
    """Both stores running, with the user in them; `rounds` is bcrypt's cost."""
    with ExitStack() as stack:
        aws = stack.enter_context(stub_aws())
        mongodb = f"{stack.enter_context(ferretdb()).address.rstrip('/')}/bench"
        secrets = {**SECRETS, "MONGODB_URI": mongodb, "ISSUER": issuer.told(*map(issuer.pair, KEYS))["ISSUER"]}
        environ = {
            **aws_environment(aws),
            **parameters(aws_environment(aws), secrets),
            **RULES,
            "TABLE_NAME": "bench",
            "BCRYPT_ROUNDS": str(rounds),
        }
        tokens = {
            "jwt": signed_up("dynamodb-jwt", environ | secrets),
            "session": signed_up("dynamodb-session", environ | secrets),
            # As a store that is told to touch a session rarely writes it: with the time of its last change.
            **{algorithm: by_key(algorithm, environ | secrets) for algorithm in KEYS},
            "cookie": signed_up("mongodb-session", environ | secrets | {"SESSION_TOUCH_AFTER_SECONDS": "86400"}),
        }
        events = {name: _event(name, token) for name, token in tokens.items()}
        yield World({**environ, **secrets}, events, aws)


@contextmanager
def stub_aws() -> Iterator[str]:
    with started(python_module("benchmarks.stub_aws"), ROOT, os.environ) as (process, began):
        yield found_in(process, rb"http://\S+", began)[0]


def aws_environment(endpoint: str) -> dict[str, str]:
    return {
        "AWS_REGION": "eu-central-1",
        "AWS_DEFAULT_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "bench",
        "AWS_SECRET_ACCESS_KEY": "bench",
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_LAMBDA_FUNCTION_NAME": "bench",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
        "AWS_EXECUTION_ENV": f"AWS_Lambda_python{interpreter.version()}",
        "CORS_ORIGINS": "https://app.example.org",
        "STAGE": "bench",
        "LANG": "en_US.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
    }


def parameters(environ: Mapping[str, str], secrets: Mapping[str, str]) -> dict[str, str]:
    """Each secret put into the parameter store; the settings that name them."""
    client = Client(SSM, environ)
    for name, value in secrets.items():
        request = {"Name": f"/bench/{name}", "Value": value, "Type": "SecureString", "Overwrite": True}
        client.call("PutParameter", request)
    return {f"{name}_PARAMETER": f"/bench/{name}" for name in secrets}


def signed_up(backend: str, environ: dict[str, str], email: str = "") -> str:
    """Somebody signs up; the access token."""
    settings = Settings({**environ, "BACKEND": backend}, lambda _: {})
    with _environment(environ):
        sign_up = UseCases(settings).sign_up()
        form = sign_up.form({**PERSON, "email": email or f"{backend}@example.org"})
        return sign_up(form, ORIGIN).access_token


def by_key(algorithm: str, environ: dict[str, str]) -> str:
    """The access token of somebody who signs up where tokens are signed with a key."""
    told = issuer.told(issuer.pair(algorithm))
    return signed_up("dynamodb-jwt", environ | told | {"TOKEN_ALGORITHM": algorithm}, f"{algorithm}@example.org")


@contextmanager
def _environment(environ: Mapping[str, str]) -> Iterator[None]:
    """The adapters for AWS read the process's own."""
    before = dict(os.environ)
    os.environ.update(environ)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _event(name: str, token: str) -> dict[str, Any]:
    """A proxy event, which an authorizer of type REQUEST gets too, but for the body."""
    event: dict[str, Any] = json.loads((Path(__file__).parent / "event.json").read_text())
    header = (
        {"Cookie": f"theme=dark; connect.sid={token}"} if name == "cookie" else {"Authorization": f"Bearer {token}"}
    )
    event["headers"] |= header
    event["multiValueHeaders"] |= {name: [value] for name, value in header.items()}
    return event


def calls_so_far(here: World) -> int:
    """Calls of AWS since the world began."""
    with urllib.request.urlopen(f"{here.aws}/calls") as answer:  # noqa: S310 - our own stub
        return sum(json.load(answer).values())
