"""Where an app's database is, and with which secrets its sessions are signed and encrypted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from adapters.mongodb.database import hosts
from migration.attach.reading import Reading, Said
from migration.attach.sessions import secret
from migration.attach.stated import crypto_secret
from migration.attach.values import Value

_UNNAMED = "test"
"""What connect-mongo and mongoose take where an address names no database."""
ADDRESS, SECRET, CRYPTO = "MONGODB_URI", "SESSION_SECRET", "MONGODB_SESSIONS_CRYPTO_SECRET"


@dataclass(frozen=True, slots=True)
class Where:
    """`address`, `secret` and `crypto_secret` are secrets; None where they aren't known."""

    address: str | None = field(repr=False)
    database: str | None
    """Where the address names another, or none."""
    sessions_database: str | None
    """Where that is another than the users'."""
    secret: str | None = field(repr=False)
    """As the setting has it."""
    crypto_secret: str | None = field(repr=False)
    is_one_server: bool = True


def where(reading: Reading, process: Mapping[str, str]) -> Where:
    """What this process's environment says goes before the app."""
    said = reading.here
    address, options = users_address(said)
    kept = next((each.address for each in said.sessions[:1]), None)
    users_uri = process.get(ADDRESS) or (address.text if address else None) or (kept.text if kept else None) or None
    kept_uri = (kept.text if kept else None) or users_uri
    name = (options.member("dbName").text if options else None) or (said.database.text if said.database else None)
    own = process.get(SECRET) or _as_setting(said)
    crypto = crypto_secret(said)
    if users_uri is None or kept_uri is None:
        return Where(None, None, None, own, process.get(CRYPTO) or (crypto.text if crypto else None))
    database = name or database_of(users_uri)
    kept_name = next((each.store_option("dbName", "databaseName").text for each in said.sessions[:1]), None)
    beside = kept_name or (database_of(kept_uri) if kept and kept.text and not process.get(ADDRESS) else database)
    return Where(
        address=users_uri,
        database=name if name and name != database_of(users_uri) else None,
        sessions_database=beside if beside != database else None,
        secret=own,
        crypto_secret=process.get(CRYPTO) or (crypto.text if crypto else None),
        is_one_server=bool(process.get(ADDRESS)) or _servers(users_uri) == _servers(kept_uri),
    )


def users_address(said: Said) -> tuple[Value | None, Value | None]:
    """The first that is known, with the options beside it; else the first."""
    known = [each for each in said.addresses if (each[0].text or "").startswith("mongodb")]
    return next(iter((*known, *said.addresses)), (None, None))


def _as_setting(said: Said) -> str | None:
    for sessions in said.sessions[:1]:
        if found := secret(sessions.secret):
            return found.as_setting()
    return None


def database_of(uri: str) -> str:
    path = uri.partition("://")[2].partition("?")[0].partition("/")[2]
    return unquote(path.partition(".")[0]) or _UNNAMED


def _servers(uri: str) -> list[str]:
    return sorted(_servers_named(uri))


def _servers_named(uri: str) -> Iterator[str]:
    for host in hosts(uri).lower().split(","):
        name, _, port = host.partition(":")
        yield f"{'localhost' if name == '127.0.0.1' else name}:{port or '27017'}"
