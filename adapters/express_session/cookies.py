"""The session cookie in the Cookie and Set-Cookie headers."""

from dataclasses import dataclass
from datetime import UTC, datetime

_SPACES = " \t"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class SessionCookie:
    """A cookie by its name and attributes; the defaults are express-session's, but for `Secure` and the age.

    Without `persistent` the browser forgets it when it closes.
    """

    name: str = "connect.sid"
    domain: str | None = None
    secure: bool = True
    same_site: str | None = "lax"
    path: str = "/"
    persistent: bool = True

    @property
    def attributes(self) -> dict[str, object]:
        """As express-session keeps them in the session, and sends them again when it sets the cookie."""
        attributes = {"secure": self.secure or None, "httpOnly": True, "domain": self.domain, "path": self.path}
        attributes["sameSite"] = self.same_site
        return {name: value for name, value in attributes.items() if value is not None}

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
        return self._header(value, expires if self.persistent else None)

    def clear(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(0, UTC))

    def _header(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)


def _unquoted(value: str) -> str:
    return value[1:-1] if value.startswith('"') and value.endswith('"') else value


def _date(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = time.astimezone(UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"
