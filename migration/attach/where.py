"""Where an app's database is, and with which secrets its sessions are signed and encrypted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from adapters.mongodb.database import hosts
from migration.attach.reading import Reading, Said
from migration.attach.sessions import Sessions, secret
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
    own, crypto = process.get(SECRET) or _as_setting(said), crypto_secret(said)
    encrypted_by = process.get(CRYPTO) or (crypto.text if crypto else None)
    address, options = users_address(said)
    kept = said.session.address.text if said.session else None
    uri = process.get(ADDRESS) or (address.text if address else None) or kept
    if not uri:
        return Where(None, None, None, own, encrypted_by)
    named = (options.member("dbName").text if options else None) or (said.database.text if said.database else None)
    database = named or database_of(uri)
    beside = _sessions_database(said.session, uri) if said.session else None
    if beside is None and kept and not process.get(ADDRESS):
        beside = database_of(kept)
    return Where(
        address=uri,
        database=named if named and named != database_of(uri) else None,
        sessions_database=beside if beside not in {None, database} else None,
        secret=own,
        crypto_secret=encrypted_by,
        is_one_server=not kept or bool(process.get(ADDRESS)) or _servers(uri) == _servers(kept),
    )


def _sessions_database(sessions: Sessions, uri: str) -> str | None:
    """The store's option; for a client that it is handed the address's own, whatever mongoose was told."""
    named = sessions.store_option("dbName", "databaseName").text
    is_handed = sessions.store_option("client", "clientPromise").is_given
    return named or (database_of(uri) if is_handed else None)


def users_address(said: Said) -> tuple[Value | None, Value | None]:
    """The first that is known, with the options beside it; else the first."""
    known = [each for each in said.addresses if (each[0].text or "").startswith("mongodb")]
    return next(iter((*known, *said.addresses)), (None, None))


def _as_setting(said: Said) -> str | None:
    found = secret(said.session.secret) if said.session else None
    return found.as_setting() if found else None


def database_of(uri: str) -> str:
    path = uri.partition("://")[2].partition("?")[0].partition("/")[2]
    return unquote(path.partition(".")[0]) or _UNNAMED


def _servers(uri: str) -> list[str]:
    return sorted(_servers_named(uri))


def _servers_named(uri: str) -> Iterator[str]:
    for host in hosts(uri).lower().split(","):
        name, _, port = host.partition(":")
        yield f"{'localhost' if name == '127.0.0.1' else name}:{port or '27017'}"
