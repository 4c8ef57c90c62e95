"""The programs that are measured, each with what it is for in the report."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import interpreter
from benchmarks.installed import node_runtime
from benchmarks.interpreter import HOME
from benchmarks.process import Program
from benchmarks.world import World

SETTINGS = {
    "jwt": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "false"},
    "jwt-boto3": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "false", "AWS_CLIENT": "boto3"},
    "jwt-rs256": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "false", "TOKEN_ALGORITHM": "RS256"},
    "jwt-es256": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "false", "TOKEN_ALGORITHM": "ES256"},
    "jwt-checked": {"BACKEND": "dynamodb-jwt", "CHECK_SESSION": "true"},
    "dynamodb-session": {"BACKEND": "dynamodb-session"},
    "mongodb-session": {"BACKEND": "mongodb-session", "SESSION_TOUCH_AFTER_SECONDS": "86400"},
}
OURS_HELD = {
    **dict.fromkeys(("jwt", "jwt-boto3", "jwt-checked"), "jwt"),
    "jwt-rs256": "RS256",
    "jwt-es256": "ES256",
    "dynamodb-session": "session",
    "mongodb-session": "cookie",
}
SECRET_NAMES = ("ISSUER", "JWT_ACCESS_SECRET", "JWT_REFRESH_SECRET", "SESSION_SECRET", "MONGODB_URI")
CONTEXT = {"userId", "email", "firstName", "lastName", "sessionId"}
"""What every authorizer says of the caller, among other things."""


@dataclass(frozen=True, slots=True)
class Subject:
    """`held` is which token its caller holds, `runtime` what runs it; `fetches` that its secrets are parameters.

    `settings` are our own program's; a peer has none.
    """

    name: str
    runtime: str
    source: str
    folder: Path
    held: str = "jwt"
    fetches: bool = False
    settings: Mapping[str, str] | None = None

    def program(self, world: World) -> Program:
        if self.runtime == "node":
            command, _ = node_runtime()
            handler = self.source if "aws-lambda-ric" in command[-1] else f"{self.folder}/{self.source}"
            return Program([*command, handler], self.folder, self.environ(world))
        command = [*interpreter.command(), "-S", "-m", "awslambdaric", self.source]
        return Program(command, self.folder, self.environ(world))

    def environ(self, world: World) -> dict[str, str]:
        hidden = SECRET_NAMES if self.fetches else [f"{name}_PARAMETER" for name in SECRET_NAMES]
        given = {name: value for name, value in world.environ.items() if name not in hidden}
        # A peer has its packages beside it; our zip is complete, but for the boto3 that Lambda's own runtime has.
        complete = self.settings and "AWS_CLIENT" not in self.settings
        paths = [self.folder, HOME / "runtime", *([] if complete else [HOME / "python"])]
        python = {"PYTHONPATH": ":".join(map(str, paths)), "LAMBDA_TASK_ROOT": str(self.folder)}
        return given | python | dict(self.settings or {})

    def event(self, world: World) -> dict[str, Any]:
        return world.events[self.held]

    def is_right(self, answer: Any) -> bool:  # noqa: ANN401 - JSON
        """Whether the program did its work: a measurement of a refusal would be worthless."""
        if self in ALONE:
            return not answer
        if "policyDocument" in answer:
            allowed = answer["policyDocument"]["Statement"][0]["Effect"] == "Allow"
            return bool(allowed and answer["context"].keys() >= CONTEXT)
        return bool(answer.get("found") or answer.get("statusCode") == 200)


def _python(name: str, module: str, held: str = "jwt", *, fetches: bool = False) -> Subject:
    return Subject(name, "python", f"{module}.handler", HOME / "peers", held, fetches)


def _node(name: str, module: str, held: str = "jwt", *, fetches: bool = False, folder: str = "bundles") -> Subject:
    """Bundled and minified, or as the compiler leaves it, beside its node_modules."""
    return Subject(name, "node", f"{module}.handler", HOME / "node" / folder, held, fetches)


def _ours(name: str, stage: str, *, fetches: bool = True) -> Subject:
    folder = HOME / "ours" / stage / "authorizer"
    return Subject(name, "python", "handlers.authorizer.handler", folder, OURS_HELD[stage], fetches, SETTINGS[stage])


NOTHING = {"python": "Python runtime client alone", "node": "Node runtime client alone"}
ALONE = (_python(NOTHING["python"], "noop"), _node(NOTHING["node"], "noop"))
JWT = (
    _ours("gatehouse JWT", "jwt", fetches=False),
    _python("floor JWT", "floor_jwt"),
    _python("PyJWT", "pyjwt_env"),
    _python("FastAPI + Mangum + PyJWT", "fastapi_mangum"),
    _node("jsonwebtoken", "jsonwebtoken"),
    _node("NestJS 11, bundled", "nest"),
    _node("NestJS 11, not bundled", "nest", folder="compiled"),
)
KEYS = (
    _ours("gatehouse JWT, RS256", "jwt-rs256", fetches=False),
    _ours("gatehouse JWT, ES256", "jwt-es256", fetches=False),
    _node("jsonwebtoken, RS256", "jsonwebtoken-keys", "RS256"),
    _node("jsonwebtoken, ES256", "jsonwebtoken-keys", "ES256"),
)
FETCHED = (
    _ours("gatehouse JWT, secret fetched", "jwt"),
    _python("floor JWT, secret fetched", "floor_jwt_ssm", fetches=True),
    _ours("gatehouse JWT, secret fetched by boto3", "jwt-boto3"),
    _python("PyJWT + boto3, secret fetched", "pyjwt_boto3", fetches=True),
    _python("Powertools + PyJWT, secret fetched", "powertools_authorizer", fetches=True),
    _node("jsonwebtoken, secret fetched by hand", "jsonwebtoken-by-hand", fetches=True),
    _node("jsonwebtoken + SDK v3, secret fetched", "jsonwebtoken-ssm", fetches=True),
    _node("NestJS 11 + SDK v3, secret fetched, bundled", "nest-ssm", fetches=True),
    _node("NestJS 11 + SDK v3, secret fetched, not bundled", "nest-ssm", fetches=True, folder="compiled"),
)
CHECKED = (
    _ours("gatehouse JWT, session checked", "jwt-checked"),
    _ours("gatehouse session in DynamoDB", "dynamodb-session"),
    _python("floor JWT, session checked", "floor_dynamodb", fetches=True),
    _python("PyJWT + boto3, session checked", "pyjwt_boto3_dynamodb", fetches=True),
    _node("jsonwebtoken + SDK v3, session checked", "jsonwebtoken-dynamodb", fetches=True),
)
COOKIE = (
    _ours("gatehouse session in MongoDB", "mongodb-session", fetches=False),
    _ours("gatehouse session in MongoDB, secrets fetched", "mongodb-session"),
    _python("pymongo, one document", "pymongo_once", "cookie"),
    _python("pymongo by hand", "pymongo_floor", "cookie"),
    _node("Express + passport + connect-mongo", "express", "cookie"),
    _node("mongodb driver by hand", "cookie-mongodb", "cookie"),
)
GROUPS: Mapping[str, tuple[Subject, ...]] = {
    "The runtime clients alone": ALONE,
    "Authorizers that read a JWT, the secret in the environment": JWT,
    "Authorizers that read a JWT of a key pair, the public keys in the environment": KEYS,
    "Authorizers that read a JWT, the secret in the parameter store": FETCHED,
    "Authorizers that read a session in DynamoDB, the secret in the parameter store": CHECKED,
    "Authorizers that read a session in MongoDB": COOKIE,
}


def all_subjects() -> Iterator[Subject]:
    for group in GROUPS.values():
        yield from group


def named(name: str) -> Subject:
    return next(subject for subject in all_subjects() if subject.name == name)
