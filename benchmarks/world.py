"""What every measured program finds: one user with a session in each store, her tokens, and the secrets."""

import base64
import hashlib
import json
import os
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from adapters.aws import SSM, Client
from benchmarks.installed import ROOT
from benchmarks.started import found_in, started
from domain.sessions import Origin
from service.composition import UseCases
from service.settings import Settings
from tests.engines.servers import ferretdb

PERSON = {"email": "ada@example.org", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
ARN = "arn:aws:execute-api:eu-central-1:123456789012:abc123/bench/GET/private"
SECRETS = {
    "JWT_ACCESS_SECRET": "an access secret of the benchmark with 64 bytes and more for HS256",
    "JWT_REFRESH_SECRET": "a refresh secret of the benchmark with 64 bytes and more for HS256",
    "SESSION_SECRET": "a session secret of the benchmark",
}
RULES = {"JWT_ISSUER": "gatehouse-bench", "JWT_AUDIENCE": "gatehouse-bench", "ACCESS_TOKEN_SECONDS": "86400"}
ORIGIN = Origin("203.0.113.7", "bench")


@dataclass(frozen=True, slots=True)
class World:
    """`environ` is what all programs get; `events` are by what the caller holds: jwt, rs256, session or cookie."""

    environ: Mapping[str, str]
    events: Mapping[str, dict[str, Any]]
    aws: str


@contextmanager
def world(rounds: int = 12) -> Iterator[World]:
    """Both stores running, with the user in them; `rounds` is bcrypt's cost."""
    with ExitStack() as stack:
        aws = stack.enter_context(stub_aws())
        mongodb = f"{stack.enter_context(ferretdb()).address.rstrip('/')}/bench"
        secrets = {**SECRETS, "MONGODB_URI": mongodb}
        environ = {
            **_aws(aws),
            **_parameters(aws, secrets),
            **RULES,
            "TABLE_NAME": "bench",
            "BCRYPT_ROUNDS": str(rounds),
        }
        tokens = {
            "jwt": _signed_up("dynamodb-jwt", environ | secrets),
            "session": _signed_up("dynamodb-session", environ | secrets),
            "cookie": _signed_up("mongodb-session", environ | secrets),
        }
        rs256, jwks = _rs256(tokens["jwt"])
        claims = jwt.decode(tokens["jwt"], options={"verify_signature": False})
        session = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
        plain = {**environ, "JWKS": jwks, "SESSION_KEY": session, **secrets}
        yield World(plain, {name: _event(name, token) for name, token in {**tokens, "rs256": rs256}.items()}, aws)


@contextmanager
def stub_aws() -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.stub_aws"]
    with started(command, ROOT, os.environ) as (process, began):
        yield found_in(process, rb"http://\S+", began)[0]


def _aws(endpoint: str) -> dict[str, str]:
    return {
        "AWS_REGION": "eu-central-1",
        "AWS_DEFAULT_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "bench",
        "AWS_SECRET_ACCESS_KEY": "bench",
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_LAMBDA_FUNCTION_NAME": "bench",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
        "AWS_EXECUTION_ENV": "AWS_Lambda_python3.11",
        "CORS_ORIGINS": "https://app.example.org",
        "STAGE": "bench",
        "LANG": "en_US.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
    }


def _parameters(aws: str, secrets: Mapping[str, str]) -> dict[str, str]:
    """Each secret put into the parameter store; the settings that name them."""
    client = Client(SSM, _aws(aws))
    for name, value in secrets.items():
        client.call("PutParameter", {"Name": f"/bench/{name}", "Value": value, "Type": "SecureString"})
    return {f"{name}_PARAMETER": f"/bench/{name}" for name in secrets}


def _signed_up(backend: str, environ: dict[str, str]) -> str:
    """Somebody signs up; the access token."""
    settings = Settings({**environ, "BACKEND": backend}, lambda _: {})
    with _environment(environ):
        sign_up = UseCases(settings).sign_up()
        return sign_up(sign_up.form({**PERSON, "email": f"{backend}@example.org"}), ORIGIN).access_token


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


def _rs256(token: str) -> tuple[str, str]:
    """The token's claims signed with a key pair, and its public key as a JWKS."""
    key = rsa.generate_private_key(public_exponent=65_537, key_size=2048)
    claims = jwt.decode(token, options={"verify_signature": False})
    public = key.public_key().public_numbers()
    number = {
        name: base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8)).rstrip(b"=").decode()
        for name, value in (("n", public.n), ("e", public.e))
    }
    jwks = {"keys": [{"kty": "RSA", "kid": "bench", "use": "sig", "alg": "RS256", **number}]}
    return jwt.encode(claims, key, "RS256", {"kid": "bench"}), json.dumps(jwks)


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
