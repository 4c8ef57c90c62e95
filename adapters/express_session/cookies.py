"""The session cookie in the Cookie and Set-Cookie headers."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

_SPACES = " \t"


@dataclass(frozen=True, slots=True)
class SessionCookie:
    """A cookie by its name and attributes; the defaults are express-session's, but for `Secure`."""

    name: str = "connect.sid"
    domain: str | None = None
    secure: bool = True
    same_site: str | None = "lax"

    def find(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def set(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, expires)

    def clear(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(0, UTC))

    def _header(self, value: str, expires: datetime) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            "Path=/",
            f"Expires={format_datetime(expires, usegmt=True)}",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)


def _unquoted(value: str) -> str:
    return value[1:-1] if value.startswith('"') and value.endswith('"') else value
