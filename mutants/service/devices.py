"""The cookie of a device that somebody has signed in from."""

from datetime import timedelta
from typing import TYPE_CHECKING

from adapters.express_session.cookies import SessionCookie

if TYPE_CHECKING:
    from domain.ports import Clock, Devices

_A_YEAR = timedelta(days=365)


class DeviceCookie:
    """Remembers in a browser that somebody has signed in from there. It opens nothing."""

    def __init__(self, devices: "Devices", clock: "Clock") -> None:
        self._devices = devices
        self._clock = clock
        # By this prefix a browser takes it from this host alone, over TLS ("Cookie prefixes", RFC 6265bis, 4.1.3.2).
        self._cookie = SessionCookie(name="__Host-gatehouse-device")

    def find(self, header: str) -> str:
        """The device's token in a Cookie header, or ''."""
        return self._cookie.find(header) or ""

    def set(self, email: str) -> str:
        """A Set-Cookie header's value for whoever has just signed in."""
        return self._cookie.set(self._devices.issue(email), self._clock.now() + _A_YEAR)
