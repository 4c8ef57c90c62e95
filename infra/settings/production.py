"""What a production stage may not be."""

import json
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qsl

from pydantic import SecretStr

from infra.settings.config import Config

# NIST SP 800-63B-4, 2.1.3: at AAL1, which a password alone is, people sign in anew after 30 days at most.
THIRTY_DAYS = 30 * 86_400
UNCHECKED, KEPT = 3600, 300
# OWASP's Password Storage Cheat Sheet has 10 as the least; a quarter of a second of a CPU is 12.
BCRYPT_ROUNDS = 12
# RFC 7518, 3.2: a key of HMAC with SHA-256 has 32 bytes or more. In random text most characters are different ones.
SECRET_BYTES, SECRET_VARIETY = 32, 8
TLS_OFF = {
    "tls": "false",
    "ssl": "false",
    "tlsinsecure": "true",
    "tlsallowinvalidcertificates": "true",
    "tlsallowinvalidhostnames": "true",
}
"""In a connection string ("Connection Strings", MongoDB manual), by names in small letters."""


def production(config: Config) -> Iterator[str]:
    """One sentence for each thing that makes the stage unsafe."""
    if not config.production:
        return
    for refused in (_origins, _cookies, _lifetimes, _unchecked, _secrets, _mongodb):
        yield from refused(config)
    if config.bcrypt_rounds < BCRYPT_ROUNDS:
        yield f"bcryptRounds may not be {config.bcrypt_rounds} in production: {BCRYPT_ROUNDS} at least"


def _origins(config: Config) -> Iterator[str]:
    if "*" in config.cors_origins:
        yield "corsOrigins may not be * in production: name each origin"
    for origin in config.cors_origins:
        if origin.startswith("http:"):
            yield f"corsOrigins may not hold {origin} in production: whoever is in between speaks for such a page"


def _cookies(config: Config) -> Iterator[str]:
    if not config.cookie_secure:
        yield "cookieSecure may not be false in production: set it to true"
    if "session" in config.parts and config.cookie_same_site == "none" and not config.cors_origins:
        yield "corsOrigins is missing, and cookieSameSite none needs it: name other sites' pages, or set lax"
    if config.domain_name and config.cookie_domain and not _is_within(config.domain_name, config.cookie_domain):
        yield (
            f"cookieDomain {config.cookie_domain} isn't domainName {config.domain_name} or above it: browsers refuse "
            "such a cookie"
        )


def _is_within(host: str, domain: str) -> bool:
    """RFC 6265, 5.1.3; a leading dot means nothing (5.2.3)."""
    return f".{host}".endswith(f".{domain.removeprefix('.').lower()}")


def _lifetimes(config: Config) -> Iterator[str]:
    if config.session_max_seconds > THIRTY_DAYS:
        yield f"sessionMaxSeconds may be {THIRTY_DAYS} at most in production: 30 days (NIST SP 800-63B-4, 2.1.3)"


def _unchecked(config: Config) -> Iterator[str]:
    """How long a token that nobody looks up, and a verdict that is kept beyond its end, may be believed."""
    if config.kind != "jwt" or config.check_session:
        return
    if config.access_token_seconds > UNCHECKED:
        yield f"accessTokenSeconds may be {UNCHECKED} at most in production without checkSession: nothing ends it"
    if config.authorizer_cache_seconds > KEPT:
        yield f"authorizerCacheSeconds may be {KEPT} at most in production: a verdict outlives its token by as much"


def _secrets(config: Config) -> Iterator[str]:
    """That of an Express app may be old: `cautions` says so."""
    if config.session_secret and "mongodb" not in config.parts and is_weak(config.session_secret):
        yield (
            f"sessionSecret is weak: in production {SECRET_BYTES} random bytes at least (openssl rand -hex 32), or "
            "drop it, and one is generated"
        )


def is_weak(secret: SecretStr) -> bool:
    """Whether one of several could be guessed."""
    return any(
        len(one.encode()) < SECRET_BYTES or len(set(one)) < SECRET_VARIETY for one in _each(secret.get_secret_value())
    )


def _each(text: str) -> Sequence[str]:
    """As the functions read it: comma-separated, or a JSON array."""
    try:
        return [str(one) for one in json.loads(text)] if text.startswith("[") else _parts(text)
    except ValueError:
        return [text]


def _parts(text: str) -> Sequence[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _mongodb(config: Config) -> Iterator[str]:
    for name, value in options(config.mongodb_uri).items():
        if value == TLS_OFF.get(name):
            yield f"mongodbUri may not have {name}={value} in production: drop it, so that TLS is on and checked"


def options(uri: SecretStr | None) -> Mapping[str, str]:
    """Those of a connection string, in small letters."""
    query = uri.get_secret_value().partition("?")[2] if uri else ""
    return {name.lower(): value.lower() for name, value in parse_qsl(query)}
