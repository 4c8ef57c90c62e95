"""Bad configuration fails at once, and names the setting; no message ever repeats a value."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import mongomock
import pytest

from adapters.aws import SSM
from domain.errors import Unavailable
from domain.sessions import Origin, Session
from domain.users import User
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from service.aws import aws_client
from service.composition import UseCases
from service.cookies import session_cookie
from service.settings import Settings, SettingsError
from tests.handlers.conftest import PERSON
from tests.support.clock import START

JWT = {
    "BACKEND": "memory-jwt",
    "JWT_ACCESS_SECRET": "an access secret of 32 bytes and more",
    "JWT_REFRESH_SECRET": "a refresh secret of 32 bytes and more",
    "JWT_ISSUER": "issuer",
    "JWT_AUDIENCE": "audience",
}
JWT_SECRETS = ("JWT_ACCESS_SECRET", "JWT_REFRESH_SECRET")
SESSION = {"BACKEND": "memory-session", "SESSION_SECRET": "a session secret"}
MONGODB = SESSION | {"BACKEND": "mongodb-session", "MONGODB_URI": "mongodb://127.0.0.1:1/app"}
DYNAMODB = JWT | {"BACKEND": "dynamodb-jwt", "TABLE_NAME": "table"}
USER = User(id="u-1", email="ada@example.org")
SESSION_OF_USER = Session.opened("s-1", USER.id, START, timedelta(days=30), Origin())


def settings(environ: Mapping[str, str], parameters: Mapping[str, str] | None = None) -> Settings:
    def read(names: Sequence[str]) -> Mapping[str, str]:
        return {name: value for name, value in (parameters or {}).items() if name in names}

    return Settings(environ, read)


def make_all(environ: Mapping[str, str], parameters: Mapping[str, str] | None = None) -> None:
    """Everything that any function makes of its settings."""
    made = UseCases(settings(environ, parameters))
    for make in (made.sign_up, made.sign_in, made.refresh, made.sign_out, made.authenticate, made.cookie):
        make()


@pytest.mark.parametrize("environ", [JWT, SESSION, MONGODB], ids=lambda environ: environ["BACKEND"])
def test_these_are_complete(environ: dict[str, str]) -> None:
    make_all(environ)


@pytest.mark.parametrize(
    ("environ", "missing"),
    [
        *[(JWT, name) for name in JWT],
        *[(SESSION, name) for name in SESSION],
        (MONGODB, "MONGODB_URI"),
        (DYNAMODB, "TABLE_NAME"),
    ],
)
@pytest.mark.parametrize("empty", [False, True])
def test_a_missing_setting_is_named(environ: dict[str, str], missing: str, *, empty: bool) -> None:
    without = environ | {missing: ""} if empty else {k: v for k, v in environ.items() if k != missing}
    with pytest.raises(SettingsError, match=rf"^{missing} is missing: set it, or {missing}_PARAMETER$"):
        make_all(without)


@pytest.mark.parametrize(
    ("environ", "name", "value"),
    [
        (SESSION, "BACKEND", "redis-session"),
        (SESSION, "BACKEND", "mongodb"),
        (SESSION, "BACKEND", "mongodb-session-jwt"),
        (SESSION, "SESSION_SECRET", " , "),
        (SESSION, "SESSION_TTL_SECONDS", "0"),
        (SESSION, "SESSION_TTL_SECONDS", "two weeks"),
        (SESSION, "SESSION_TTL_SECONDS", "-1"),
        (SESSION, "SESSION_TTL_SECONDS", "1e3"),
        (SESSION, "SESSION_TTL_SECONDS", "٣"),
        (SESSION, "SESSION_TOUCH_AFTER_SECONDS", "-1"),
        (SESSION, "COOKIE_SECURE", "yes"),
        (SESSION, "COOKIE_SAME_SITE", "Laxx"),
        (SESSION, "BCRYPT_ROUNDS", "3"),
        (SESSION, "BCRYPT_ROUNDS", "17"),
        (SESSION, "BCRYPT_ROUNDS", "twelve"),
        (JWT, "JWT_ACCESS_SECRET", "too short"),
        (JWT, "JWT_REFRESH_SECRET", "too short"),
        (JWT, "JWT_ALGORITHM", "none"),
        (JWT, "JWT_ALGORITHM", "RS256"),
        (JWT, "ACCESS_TOKEN_SECONDS", "0"),
        (JWT, "REFRESH_TOKEN_SECONDS", "forever"),
        (JWT, "CHECK_SESSION", "maybe"),
        (MONGODB, "MONGODB_URI", "postgres://127.0.0.1/app"),
        (MONGODB, "MONGODB_URI", "mongodb://user:p@ss@127.0.0.1/app"),
        (MONGODB, "MONGODB_USER_FIELDS", "passwordHash"),
        (MONGODB, "MONGODB_USER_FIELDS", "passwordHash="),
        (MONGODB, "MONGODB_USER_FIELDS", "pasword=auth.hash"),
        (MONGODB, "MONGODB_USER_ID", "uuid"),
        (MONGODB, "MONGODB_SESSIONS_STRINGIFY", "2"),
        (MONGODB, "MONGODB_SESSIONS_TRANSFORM_ID", "rot13"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_is_not(environ: dict[str, str], name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name) as wrong:
        make_all(environ | {name: value})
    if name.endswith(("_SECRET", "_URI")):
        assert value.strip(" ,") == "" or value not in str(wrong.value)


def test_a_client_of_aws_that_there_is_not_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"^AWS_CLIENT must be one of: own, boto3$"):
        aws_client(Settings({"AWS_CLIENT": "curl"}, lambda _: {}), SSM)


def test_same_site_none_needs_a_secure_cookie() -> None:
    with pytest.raises(SettingsError, match="COOKIE_SECURE"):
        make_all(SESSION | {"COOKIE_SAME_SITE": "none", "COOKIE_SECURE": "false"})


def test_a_parameter_stands_in_for_its_value() -> None:
    environ = {"BACKEND": "memory-session", "SESSION_SECRET_PARAMETER": "/gatehouse/test/session-secret"}
    make_all(environ, {"/gatehouse/test/session-secret": "a session secret"})


def test_a_parameter_that_is_not_there_is_named() -> None:
    environ = {"BACKEND": "memory-session", "SESSION_SECRET_PARAMETER": "/gatehouse/test/session-secret"}
    with pytest.raises(SettingsError, match="SESSION_SECRET_PARAMETER: there is no parameter /gatehouse/test"):
        make_all(environ)


def test_all_parameters_are_read_at_once_and_once() -> None:
    calls: list[Sequence[str]] = []

    def read(names: Sequence[str]) -> Mapping[str, str]:
        calls.append(names)
        return dict.fromkeys(names, "a value of thirty-two bytes or more")

    names = ("JWT_ACCESS_SECRET", "JWT_REFRESH_SECRET", "JWT_ISSUER", "JWT_AUDIENCE")
    environ = {"BACKEND": "memory-jwt"} | {f"{name}_PARAMETER": f"/test/{name}" for name in names}
    use_cases = UseCases(Settings(environ, read))
    use_cases.sign_up()
    use_cases.authenticate()
    assert calls == [sorted(f"/test/{name}" for name in names)]


def test_no_parameter_is_read_that_nobody_needs() -> None:
    def read(names: Sequence[str]) -> Mapping[str, str]:
        raise AssertionError(names)

    assert Settings({"STAGE": "dev", "JWT_ACCESS_SECRET_PARAMETER": "/x"}, read).text("STAGE") == "dev"


def test_defaults_are_those_of_the_contract() -> None:
    cookie = session_cookie(settings({}))
    assert (cookie.name, cookie.secure, cookie.same_site) == ("connect.sid", True, "lax")
    assert UseCases(settings(MONGODB)).sign_in().lifetime == timedelta(days=14)
    sign_in = UseCases(settings(JWT)).sign_in()
    assert sign_in.lifetime == timedelta(days=30)
    assert sign_in.tokens.issue(USER, SESSION_OF_USER).expires_in == timedelta(minutes=15)


def test_the_collections_have_connect_mongos_names(monkeypatch: pytest.MonkeyPatch) -> None:
    database: Any = mongomock.MongoClient()["app"]
    monkeypatch.setattr("adapters.mongodb.connect", lambda *_, **__: database)
    sign_up = UseCases(settings(MONGODB | {"BCRYPT_ROUNDS": "4"})).sign_up()
    sign_up(sign_up.form(PERSON), Origin())
    assert sorted(database.list_collection_names()) == ["gatehouse_events", "sessions", "users"]


def test_secrets_are_never_shown() -> None:
    environ = MONGODB | JWT | {"BACKEND": "mongodb-jwt"}
    chosen = settings(environ)
    made = UseCases(chosen)
    shown = f"{chosen!r} {made!r} {made.sign_up()!r} {made.refresh()!r} {made.authenticate()!r}"
    assert not [secret for secret in (*map(JWT.get, JWT_SECRETS), MONGODB["MONGODB_URI"]) if str(secret) in shown]


def test_a_function_waits_for_a_parameter_store_that_is_down() -> None:
    """503 until the store answers, and then it works: nothing has to be deployed or restarted."""
    down = True

    def read(names: Sequence[str]) -> Mapping[str, str]:
        if down:
            raise Unavailable("the parameter store did not answer")
        return dict.fromkeys(names, "a secret")

    def make_handle(settings: Settings) -> Handle:
        secret = settings.text("SESSION_SECRET")
        return lambda _: Response(200, {"length": len(secret)})

    endpoint = Endpoint(make_handle, Settings({"SESSION_SECRET_PARAMETER": "/x", "CORS_ORIGINS": "*"}, read))
    answer = endpoint({}, None)
    assert answer["statusCode"] == 503
    assert '"code":"unavailable"' in answer["body"]
    assert answer["headers"]["Access-Control-Allow-Origin"] == "*"
    down = False
    assert endpoint({}, None)["statusCode"] == 200


def test_a_function_with_bad_settings_does_not_start() -> None:
    def make_handle(settings: Settings) -> Handle:
        settings.text("STAGE")
        raise AssertionError

    with pytest.raises(SettingsError, match="STAGE is missing"):
        Endpoint(make_handle, settings({}))


def test_a_fault_of_ours_is_500_and_shows_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    def fail(_: Request) -> Response:
        raise RuntimeError("mongodb://user:secret@10.0.0.1 exploded")

    make_handle: Callable[[Settings], Handle] = lambda _: fail  # noqa: E731
    answer = Endpoint(make_handle, settings({}))({"requestContext": {"requestId": "r-1"}}, None)
    assert answer["statusCode"] == 500
    assert '"requestId":"r-1"' in answer["body"]
    assert "exploded" not in answer["body"]
    log = capfd.readouterr().out
    assert '"cause": "RuntimeError"' in log
    assert "r-1" in log
    assert "secret" not in log


@pytest.mark.parametrize(
    "more", [{"COOKIE_DOMAIN": "example.org"}, {"COOKIE_PATH": "/app"}, {"COOKIE_SECURE": "false"}]
)
def test_a_cookie_of_this_host_alone_takes_nothing_wider(more: dict[str, str]) -> None:
    named = {"COOKIE_NAME": "__Host-sid"}
    assert session_cookie(settings(named)).name == "__Host-sid"
    with pytest.raises(SettingsError, match="COOKIE_NAME"):
        session_cookie(settings(named | more))
