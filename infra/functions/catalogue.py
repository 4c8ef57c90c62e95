"""The functions: what each reads, calls and is told, for the backend of the stage. Nothing more is granted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from infra.settings.config import Config

FUNCTIONS = ("signup", "signin", "refresh_token", "signout", "authorizer", "private", "health")
"""The modules in `handlers/` that hold a Lambda handler."""
HASHING = frozenset({"signup", "signin"})
ISSUING = HASHING | {"refresh_token"}
TOKENS = ISSUING | {"authorizer"}
COOKIE = TOKENS | {"signout"}

# TransactWriteItems asks for the rights of what it does to each item ("IAM and transactions", DynamoDB guide).
TABLE_ACTIONS: Mapping[str, tuple[str, ...]] = {
    "signup": ("PutItem",),
    "signin": ("GetItem", "PutItem"),
    "refresh_token": ("GetItem", "UpdateItem"),
    "signout": ("DeleteItem",),
}


@dataclass(frozen=True)
class Needs:
    """What a function gets. `secrets` are settings whose values are parameters; `settings` are plain."""

    secrets: tuple[str, ...]
    settings: Mapping[str, str]
    table_actions: tuple[str, ...]


def needs(function: str, config: Config) -> Needs:
    stores = uses_store(function, config)
    settings = {name: value for name, value in _settings(function, config, stores=stores) if value}
    actions = _table_actions(function, config) if stores and config.store == "dynamodb" else ()
    return Needs(tuple(_secrets(function, config, stores=stores)), settings, actions)


def uses_store(function: str, config: Config) -> bool:
    """Whether it asks the store; the authorizer of JWTs only does where sessions are checked."""
    return function in TABLE_ACTIONS or (
        function == "authorizer" and (config.tokens == "session" or config.check_session)
    )


def uses_cookie(function: str, config: Config) -> bool:
    """Whether it knows the session cookie, whose attributes a session in MongoDB holds too."""
    own = config.tokens == "session" and function in COOKIE
    return own or (config.store == "mongodb" and uses_store(function, config))


def unused_adapters(function: str, config: Config) -> frozenset[str]:
    """The adapters that composition knows, and this function never asks for."""
    stores = uses_store(function, config)
    used = {
        "adapters.bcrypt": function in HASHING,
        "adapters.dynamodb": stores and config.store == "dynamodb",
        "adapters.express_session": uses_cookie(function, config),
        "adapters.jwt": config.tokens == "jwt" and function in TOKENS,
        "adapters.jwt.issuing": config.tokens == "jwt" and function in ISSUING,
        "adapters.memory": False,
        "adapters.mongodb": stores and config.store == "mongodb",
        "adapters.mongodb.crypto": stores and config.mongodb_sessions_crypto is not None,
        "adapters.ssm": bool(needs(function, config).secrets),
    }
    return frozenset(adapter for adapter, is_used in used.items() if not is_used)


def _table_actions(function: str, config: Config) -> tuple[str, ...]:
    if function == "authorizer":
        return ("GetItem", "UpdateItem") if config.tokens == "session" else ("GetItem",)
    if function == "refresh_token" and config.tokens == "jwt":
        # A refresh token that comes back a second time ends its session.
        return (*TABLE_ACTIONS[function], "DeleteItem")
    return TABLE_ACTIONS[function]


def _secrets(function: str, config: Config, *, stores: bool) -> Iterator[str]:
    if config.tokens == "session" and function in TOKENS:
        yield "SESSION_SECRET"
    if config.tokens == "jwt" and function in TOKENS:
        yield "JWT_ACCESS_SECRET"
    if config.tokens == "jwt" and function in ISSUING:
        yield "JWT_REFRESH_SECRET"
    if stores and config.store == "mongodb":
        yield "MONGODB_URI"
        if config.mongodb_sessions_crypto:
            yield "MONGODB_SESSIONS_CRYPTO_SECRET"


def _settings(function: str, config: Config, *, stores: bool) -> Iterator[tuple[str, str]]:
    yield "BACKEND", config.backend
    yield "STAGE", config.stage
    yield "CORS_ORIGINS", ",".join(config.cors_origins)
    if function in HASHING:
        yield "BCRYPT_ROUNDS", str(config.bcrypt_rounds)
    if uses_cookie(function, config):
        yield from _cookie(config)
    if function in TOKENS:
        yield from _session(config) if config.tokens == "session" else _jwt(function, config)
    if stores and config.store == "mongodb":
        yield from _session(config)
        yield from _mongodb(config)


def _cookie(config: Config) -> Iterator[tuple[str, str]]:
    yield "COOKIE_NAME", config.cookie_name
    yield "COOKIE_DOMAIN", config.cookie_domain or ""
    yield "COOKIE_PATH", config.cookie_path
    yield "COOKIE_PERSISTENT", _flag(config.cookie_persistent)
    yield "COOKIE_SECURE", _flag(config.cookie_secure)
    yield "COOKIE_SAME_SITE", config.cookie_same_site


def _session(config: Config) -> Iterator[tuple[str, str]]:
    yield "SESSION_TTL_SECONDS", str(config.session_ttl_seconds)
    yield "SESSION_TOUCH_AFTER_SECONDS", str(config.session_touch_after_seconds)
    yield "SESSION_ROLLING", _flag(config.session_rolling)


def _jwt(function: str, config: Config) -> Iterator[tuple[str, str]]:
    yield "JWT_ALGORITHM", config.jwt_algorithm
    yield "JWT_ISSUER", config.jwt_issuer
    yield "JWT_AUDIENCE", config.jwt_audience
    if function == "authorizer":
        yield "CHECK_SESSION", _flag(config.check_session)
    else:
        yield "ACCESS_TOKEN_SECONDS", str(config.access_token_seconds)
        yield "REFRESH_TOKEN_SECONDS", str(config.refresh_token_seconds)


def _mongodb(config: Config) -> Iterator[tuple[str, str]]:
    yield "MONGODB_DATABASE", config.mongodb_database or ""
    yield "MONGODB_SESSIONS", config.mongodb_sessions
    yield "MONGODB_USERS", config.mongodb_users
    yield "MONGODB_USER_FIELDS", ",".join(config.mongodb_user_fields)
    yield "MONGODB_USER_ID", config.mongodb_user_id
    yield "MONGODB_SESSIONS_STRINGIFY", _flag(config.mongodb_sessions_stringify)
    yield "MONGODB_SESSIONS_TRANSFORM_ID", config.mongodb_sessions_transform_id or ""
    yield "MONGODB_SESSIONS_CRYPTO", config.mongodb_sessions_crypto or ""
    yield "MONGODB_SESSIONS_CRYPTO_OPTIONS", ",".join(config.mongodb_sessions_crypto_options)
    yield "MONGODB_SESSIONS_PASSPORT_USER", ",".join(config.mongodb_sessions_passport_user)
    yield "MONGODB_SESSIONS_SIGN_OUT", config.mongodb_sessions_sign_out
    yield "MONGODB_SESSIONS_TIMESTAMPS", _flag(config.mongodb_sessions_timestamps)


def _flag(value: bool) -> str:  # noqa: FBT001 - a value to be written, no switch
    return str(value).lower()
