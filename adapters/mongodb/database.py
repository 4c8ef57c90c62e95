"""The connection, and the one place that knows the driver's errors."""

import re
from typing import Any

from bson.codec_options import CodecOptions, DatetimeConversion
from bson.errors import BSONError
from pymongo import MongoClient
from pymongo.database import Database
from pymongo.errors import ConfigurationError, ConnectionFailure, PyMongoError

from domain.errors import Unavailable

Document = dict[str, Any]

_DEFAULT_DATABASE = "test"
"""MongoDB's own, which connect-mongo and mongoose use where the address names none."""

# Where the driver's errors of a connection name what they are of: each server, or the one whose connection broke.
_SERVER = re.compile(r"ServerDescription \('([^']+)', (\d+)\)|\A([\w.-]+):(\d+): ")

# A document that another program wrote must never be unreadable as a whole: dates that Python doesn't have are
# clamped, and text that isn't UTF-8 is patched.
_CODEC: CodecOptions[Document] = CodecOptions(
    tz_aware=True,
    datetime_conversion=DatetimeConversion.DATETIME_CLAMP,
    unicode_decode_error_handler="replace",
)


ANSWER_SECONDS = 5
"""A request waits for it."""


def connect(
    uri: str, name: str | None = None, *, ca_file: str | None = None, answer_within: int = ANSWER_SECONDS
) -> Database[Document]:
    """A database of the server at `uri`: `name`, or else the one in the address. Nothing is sent to it yet.

    By the certificates in `ca_file` the server's own is checked, over TLS. `answer_within` is in seconds.

    Raises ValueError for an address or a file that is none, `Unavailable` where DNS, which is asked for the servers
    of a `mongodb+srv` address, doesn't name them.
    """
    checked: dict[str, Any] = {"tls": True, "tlsCAFile": ca_file} if ca_file else {}
    try:
        client: MongoClient[Document] = MongoClient(
            uri,
            appname="gatehouse",
            maxPoolSize=4,
            serverSelectionTimeoutMS=2000,
            connectTimeoutMS=2000,
            socketTimeoutMS=answer_within * 1000,
            **checked,
        )
        chosen = name or client.get_default_database(_DEFAULT_DATABASE).name
        return client.get_database(chosen, codec_options=_CODEC)
    except ConfigurationError as error:
        # The driver says so of options too; of DNS, what the resolver said is the cause.
        if error.__cause__ is None:
            raise ValueError(f"it is no MongoDB address ({type(error).__name__})") from None
        reason = type(error.__cause__).__name__
        raise Unavailable(f"DNS did not name the servers of MongoDB at {hosts(uri)}: {reason}") from error
    except OSError as error:
        raise ValueError(f"its file of certificates {ca_file} can't be read ({type(error).__name__})") from None
    except PyMongoError as error:  # its words may repeat the address, and the password in it
        raise ValueError(f"it is no MongoDB address ({type(error).__name__})") from None


def hosts(uri: str) -> str:
    """As the address has them, without the name and password before them."""
    return uri.partition("?")[0].partition("://")[2].rpartition("@")[2].partition("/")[0]


class errors:  # noqa: N801 - it is used as a context manager's function is
    """Turns the driver's errors into `Unavailable`."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, PyMongoError | BSONError):
            raise Unavailable(f"MongoDB{_at(error)} did not answer: {type(error).__name__}") from error


def _at(error: Exception) -> str:
    """Which servers couldn't be reached. Other errors may hold what was asked for, and are not looked at."""
    found = _SERVER.findall(str(error)) if isinstance(error, ConnectionFailure) else []
    servers = sorted({":".join(filter(None, names)) for names in found})
    return f" at {', '.join(servers)}" if servers else ""
