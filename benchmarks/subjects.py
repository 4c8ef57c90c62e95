"""The programs that are measured, each with what it is for in the report."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.installed import HOME, PEERS, ROOT, node_runtime
from benchmarks.process import Program
from benchmarks.world import World

PYTHON_RUNTIME = [sys.executable, "-S", "-m", "awslambdaric"]
SETTINGS = {
    "jwt": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "false"},
    "jwt-checked": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "true"},
    "dynamodb-session": {"BACKEND": "dynamodb-session"},
    "mongodb-session": {"BACKEND": "mongodb-session", "SESSION_TOUCH_AFTER_SECONDS": "86400"},
}
OURS_HELD = {"jwt": "jwt", "jwt-checked": "jwt", "dynamodb-session": "session", "mongodb-session": "cookie"}
SECRET_NAMES = ("JWT_ACCESS_SECRET", "JWT_REFRESH_SECRET", "SESSION_SECRET", "MONGODB_URI")


@dataclass(frozen=True, slots=True)
class Subject:
    """`held` is which token its caller holds, `runtime` what runs it; `fetches` that its secrets are parameters."""

    name: str
    runtime: str
    source: str
    held: str = "jwt"
    fetches: bool = False
    settings: Mapping[str, str] | None = None
    folder: Path = HOME

    def program(self, world: World) -> Program:
        hidden = SECRET_NAMES if self.fetches else [f"{name}_PARAMETER" for name in SECRET_NAMES]
        environ = {name: value for name, value in world.environ.items() if name not in hidden} | dict(
            self.settings or {}
        )
        if self.runtime == "node":
            command, _ = node_runtime()
            handler = self.source if "aws-lambda-ric" in command[-1] else f"{self.folder}/{self.source}"
            return Program([*command, handler], self.folder, environ)
        paths = [str(self.folder), str(HOME / "ric-python"), *self._packages()]
        environ |= {"PYTHONPATH": ":".join(paths), "LAMBDA_TASK_ROOT": str(self.folder)}
        return Program([*PYTHON_RUNTIME, self.source], self.folder, environ)

    def _packages(self) -> list[str]:
        """A peer has its packages beside it; our zip is complete."""
        return [] if self.settings else [str(HOME / "python"), str(ROOT)]

    def event(self, world: World) -> dict[str, Any]:
        return world.events[self.held]


def _python(name: str, module: str, held: str = "jwt", *, fetches: bool = False) -> Subject:
    return Subject(name, "python", f"{module}.handler", held, fetches, None, PEERS / "python/src")


def _node(name: str, module: str, held: str = "jwt", *, fetches: bool = False, folder: str = "bundles") -> Subject:
    """Bundled and minified, or as the compiler leaves it, beside its node_modules."""
    return Subject(name, "node", f"{module}.handler", held, fetches, None, HOME / "node" / folder)


def _ours(name: str, stage: str, *, fetches: bool = True) -> Subject:
    folder = HOME / "ours" / stage / "authorizer"
    return Subject(name, "python", "handlers.authorizer.handler", OURS_HELD[stage], fetches, SETTINGS[stage], folder)


NOTHING = {"python": "Python runtime client alone", "node": "Node runtime client alone"}
ALONE = (_python(NOTHING["python"], "noop"), _node(NOTHING["node"], "noop"))
JWT = (
    _ours("gatehouse JWT", "jwt", fetches=False),
    _ours("gatehouse JWT, secret fetched", "jwt"),
    _python("standard library JWT", "floor_jwt"),
    _python("standard library JWT, secret fetched", "floor_jwt_ssm", fetches=True),
    _python("PyJWT", "pyjwt_env"),
    _python("PyJWT + boto3, secret fetched", "pyjwt_boto3", fetches=True),
    _python("Powertools + PyJWT, secret fetched", "powertools_authorizer", fetches=True),
    _python("FastAPI + Mangum + PyJWT", "fastapi_mangum"),
    _node("jsonwebtoken", "jsonwebtoken"),
    _node("jsonwebtoken + SDK v3, secret fetched", "jsonwebtoken-ssm", fetches=True),
    _node("aws-jwt-verify (RS256)", "aws-jwt-verify", "rs256"),
    _node("NestJS 11, context each call", "nest-each", folder="compiled"),
    _node("NestJS 11, context kept", "nest-kept", folder="compiled"),
    _node("NestJS 11, context each call, bundled", "nest-each"),
)
CHECKED = (
    _ours("gatehouse JWT, session checked", "jwt-checked"),
    _ours("gatehouse session in DynamoDB", "dynamodb-session"),
    _python("standard library JWT, session checked", "floor_dynamodb", fetches=True),
    _python("PyJWT + boto3, session checked", "pyjwt_boto3_dynamodb", fetches=True),
    _node("jsonwebtoken + SDK v3, session checked", "jsonwebtoken-dynamodb", fetches=True),
)
COOKIE = (
    _ours("gatehouse session in MongoDB", "mongodb-session", fetches=False),
    _ours("gatehouse session in MongoDB, secrets fetched", "mongodb-session"),
    _python("pymongo alone, nothing asked", "pymongo_alone", "cookie"),
    _python("pymongo by hand", "pymongo_floor", "cookie"),
    _node("Express + express-session + connect-mongo", "express", "cookie"),
    _node("mongodb driver by hand", "cookie-mongodb", "cookie"),
)
CALLS = tuple(
    _python(f"{service} by {client}", f"{service}_{client}", fetches=True)
    for service in ("ssm", "dynamodb")
    for client in ("narrow", "botocore", "boto3")
)
GROUPS: Mapping[str, tuple[Subject, ...]] = {
    "The runtime clients alone": ALONE,
    "Authorizers that read a JWT": JWT,
    "Authorizers that read a session in DynamoDB": CHECKED,
    "Authorizers that read a session in MongoDB": COOKIE,
    "One call of AWS, the client made first": CALLS,
}


def all_subjects() -> Iterator[Subject]:
    for group in GROUPS.values():
        yield from group


def is_right(subject: Subject, answer: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether the program did its work: a measurement of a refusal would be worthless."""
    if subject in ALONE or "alone" in subject.name:
        return not answer
    if subject in CALLS:
        return bool(answer["found"])
    if "policyDocument" in answer:
        return bool(answer["policyDocument"]["Statement"][0]["Effect"] == "Allow")
    return bool(answer["statusCode"] == 200)
