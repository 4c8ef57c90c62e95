"""The settings: the one reader of the environment. Each group is read by whoever needs it, and checked as a whole.

Any setting `X` may stand as `X_PARAMETER`, the name of the SSM parameter that holds its value; all the parameters
that the environment names are read together, once. A setting that is missing or makes no sense raises
`SettingsError`, which names it.
"""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import Literal, NamedTuple, NoReturn, TypeVar, get_args

Backend = Literal[
    "mongodb-session", "dynamodb-jwt", "dynamodb-session", "mongodb-jwt", "memory-session", "memory-jwt"
]
Algorithm = Literal["HS256", "HS384", "HS512"]
UserIdKind = Literal["objectid", "text", "number"]
ReadParameters = Callable[[Sequence[str]], Mapping[str, str]]

T = TypeVar("T")
_PARAMETER = "_PARAMETER"
_TRUE = {"true": True, "1": True, "false": False, "0": False}


class SettingsError(Exception):
    """The configuration is at fault; the message names the setting and says what to set, never a value."""


# No group holds a secret: those are asked for by name where they are used. Tuples are made in a tenth of the time
# that a dataclass takes, and these are loaded at every cold start.
class CookieSettings(NamedTuple):
    name: str
    domain: str | None
    secure: bool
    same_site: str | None
    path: str
    persistent: bool


class JwtSettings(NamedTuple):
    issuer: str
    audience: str
    access_lifetime: timedelta
    refresh_lifetime: timedelta
    algorithm: Algorithm


class MongoSettings(NamedTuple):
    database: str | None
    sessions: str
    users: str
    user_fields: Mapping[str, str]
    user_id: UserIdKind
    stringify: bool
    crypto: str
    crypto_options: Mapping[str, str]
    passport_user: Mapping[str, str]
    sign_out: str
    timestamps: bool
    touch_after: timedelta


class Settings:
    """Settings by name from an environment, with `parameters` to ask for what stands as `X_PARAMETER`."""

    def __init__(self, environ: Mapping[str, str], parameters: ReadParameters) -> None:
        self._values = {name: value for name, value in environ.items() if value}
        self._read_parameters = parameters

    @cached_property
    def _parameters(self) -> Mapping[str, str]:
        named = {name: value for name, value in self._values.items() if name.endswith(_PARAMETER)}
        found = self._read_parameters(sorted(set(named.values())))
        for name, parameter in named.items():
            if parameter not in found:
                raise SettingsError(f"{name}: there is no parameter {parameter}; make it or name another")
        return {name.removesuffix(_PARAMETER): found[parameter] for name, parameter in named.items()}

    def text(self, name: str, default: str | None = None) -> str:
        """The value; without a default it must be there. Raises `Unavailable` if a parameter can't be read now."""
        value = self._values.get(name)
        if value is None and f"{name}{_PARAMETER}" in self._values:
            value = self._parameters[name]
        if value is None:
            value = default
        if value is None:
            raise SettingsError(f"{name} is missing: set it, or {name}{_PARAMETER}")
        return value

    def optional(self, name: str) -> str | None:
        return self.text(name, "") or None

    def texts(self, name: str, default: str | None = None) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.text(name, default).split(",") if part.strip())

    def secrets(self, name: str) -> tuple[str, ...]:
        """One or more, comma-separated or as a JSON array of strings: the first signs, all verify."""
        text = self.text(name)
        found = self._array(name, text) if text.startswith("[") else self.texts(name)
        return found or self._wrong(name, "must hold a secret")

    def _array(self, name: str, text: str) -> tuple[str, ...]:
        """For secrets that hold a comma, or begin or end with a space."""
        try:
            values = json.loads(text)
        except ValueError:
            values = None
        if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
            self._wrong(name, 'begins with [ and so must be a JSON array of strings, as ["one, with a comma"]')
        return tuple(values)

    def pairs(self, name: str, example: str) -> dict[str, str]:
        """`name=value`, comma-separated."""
        pairs = [pair.partition("=") for pair in self.texts(name, "")]
        if not all(left.strip() and right.strip() for left, _, right in pairs):
            self._wrong(name, f"must be pairs like {example}, comma-separated")
        return {left.strip(): right.strip() for left, _, right in pairs}

    def flag(self, name: str, *, default: bool) -> bool:
        value = _TRUE.get(self.text(name, str(default)).lower())
        return self._wrong(name, "must be true or false") if value is None else value

    def integer(self, name: str, default: int, lowest: int, highest: int) -> int:
        text = self.text(name, str(default))
        value = int(text) if text.isascii() and text.isdecimal() else -1
        if not lowest <= value <= highest:
            self._wrong(name, f"must be a whole number from {lowest} to {highest}")
        return value

    def seconds(self, name: str, default: int, lowest: int = 1) -> timedelta:
        return timedelta(seconds=self.integer(name, default, lowest, 315_360_000))

    def choice(self, name: str, choices: Sequence[str], default: str | None = None) -> str:
        value = self.text(name, default)
        return value if value in choices else self._wrong(name, f"must be one of: {', '.join(filter(None, choices))}")

    @staticmethod
    def _wrong(name: str, why: str) -> NoReturn:
        raise SettingsError(f"{name} {why}")

    @property
    def backend(self) -> tuple[str, str]:
        """The store and the kind of token."""
        store, _, token = self.choice("BACKEND", get_args(Backend)).partition("-")
        return store, token

    @property
    def cookie(self) -> CookieSettings:
        same_site = self.choice("COOKIE_SAME_SITE", ("lax", "strict", "none", "off"), "lax")
        secure = self.flag("COOKIE_SECURE", default=True)
        if same_site == "none" and not secure:
            self._wrong("COOKIE_SAME_SITE", "none needs COOKIE_SECURE=true: browsers refuse such a cookie otherwise")
        return CookieSettings(
            self.text("COOKIE_NAME", "connect.sid"),
            self.optional("COOKIE_DOMAIN"),
            secure,
            None if same_site == "off" else same_site,
            self.text("COOKIE_PATH", "/"),
            self.flag("COOKIE_PERSISTENT", default=True),
        )

    @property
    def jwt(self) -> JwtSettings:
        algorithm: Algorithm = self.choice("JWT_ALGORITHM", get_args(Algorithm), "HS256")  # type: ignore[assignment]
        return JwtSettings(
            self.text("JWT_ISSUER"),
            self.text("JWT_AUDIENCE"),
            self.seconds("ACCESS_TOKEN_SECONDS", 900),
            self.seconds("REFRESH_TOKEN_SECONDS", 2_592_000),
            algorithm,
        )

    @property
    def session_lifetime(self) -> timedelta:
        return self.seconds("SESSION_TTL_SECONDS", 1_209_600)

    @property
    def rolling(self) -> bool:
        return self.flag("SESSION_ROLLING", default=False)

    @property
    def touch_after(self) -> timedelta:
        return self.seconds("SESSION_TOUCH_AFTER_SECONDS", 0, lowest=0)

    @property
    def mongodb_sign_out(self) -> str:
        return self.choice("MONGODB_SESSIONS_SIGN_OUT", ("destroy", "keep"), "destroy")

    @property
    def mongodb(self) -> MongoSettings:
        return MongoSettings(
            self.optional("MONGODB_DATABASE"),
            self.text("MONGODB_SESSIONS", "sessions"),
            self.text("MONGODB_USERS", "users"),
            self.pairs("MONGODB_USER_FIELDS", "passwordHash=auth.hash"),
            self.choice("MONGODB_USER_ID", get_args(UserIdKind), "objectid"),  # type: ignore[arg-type]
            self.flag("MONGODB_SESSIONS_STRINGIFY", default=True),
            self.choice("MONGODB_SESSIONS_CRYPTO", ("kruptein", "webcrypto", ""), ""),
            self.pairs("MONGODB_SESSIONS_CRYPTO_OPTIONS", "hashing=sha256"),
            self.pairs("MONGODB_SESSIONS_PASSPORT_USER", "id=_id,fullName=profile.name"),
            self.mongodb_sign_out,
            self.flag("MONGODB_SESSIONS_TIMESTAMPS", default=False),
            self.touch_after,
        )


def naming(setting: str, make: Callable[[], T]) -> T:
    """What `make` makes; the value that it can't take is the setting's."""
    try:
        return make()
    except ValueError as error:
        raise SettingsError(f"{setting}: {error}") from None


def from_environment() -> Settings:
    """The settings of this process."""
    return Settings(os.environ, _from_ssm)


def _from_ssm(names: Sequence[str]) -> Mapping[str, str]:
    from adapters.ssm import read_parameters  # noqa: PLC0415 - only where a parameter is named

    return read_parameters(names)
