"""The session cookie in the Cookie and Set-Cookie headers."""

from dataclasses import dataclass
from datetime import UTC, datetime

_SPACES = " \t"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSessionCookieǁfind__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionCookieǁset__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionCookieǁclear__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSessionCookieǁ_header__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁSessionCookieǁfind__mutmut)
    def find(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_orig(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_1(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(None):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_2(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split("XX;XX"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_3(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = None
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_4(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition(None)
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_5(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.rpartition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_6(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("XX=XX")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_7(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals or name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_8(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(None) == self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_9(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) != self.name:
                return _unquoted(value.strip(_SPACES))
        return None

    def xǁSessionCookieǁfind__mutmut_10(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(None)
        return None

    def xǁSessionCookieǁfind__mutmut_11(self, header: str) -> str | None:
        """The cookie's value as the npm package `cookie` finds it, still percent-encoded; None if it isn't there.

        The first of equal names wins, even if it is empty; one pair of double quotes goes.
        """
        for segment in header.split(";"):
            name, equals, value = segment.partition("=")
            if equals and name.strip(_SPACES) == self.name:
                return _unquoted(value.strip(None))
        return None

    @_mutmut_mutated(mutants_xǁSessionCookieǁset__mutmut)
    def set(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, expires if self.persistent else None)

    def xǁSessionCookieǁset__mutmut_orig(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, expires if self.persistent else None)

    def xǁSessionCookieǁset__mutmut_1(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(None, expires if self.persistent else None)

    def xǁSessionCookieǁset__mutmut_2(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, None)

    def xǁSessionCookieǁset__mutmut_3(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(expires if self.persistent else None)

    def xǁSessionCookieǁset__mutmut_4(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, )

    def xǁSessionCookieǁset__mutmut_5(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, expires if (self.persistent) and False else None)

    def xǁSessionCookieǁset__mutmut_6(self, value: str, expires: datetime) -> str:
        """A Set-Cookie header's value, in the order in which express-session writes the attributes."""
        return self._header(value, expires if (self.persistent) or True else None)

    @_mutmut_mutated(mutants_xǁSessionCookieǁclear__mutmut)
    def clear(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(0, UTC))

    def xǁSessionCookieǁclear__mutmut_orig(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(0, UTC))

    def xǁSessionCookieǁclear__mutmut_1(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header(None, datetime.fromtimestamp(0, UTC))

    def xǁSessionCookieǁclear__mutmut_2(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", None)

    def xǁSessionCookieǁclear__mutmut_3(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header(datetime.fromtimestamp(0, UTC))

    def xǁSessionCookieǁclear__mutmut_4(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", )

    def xǁSessionCookieǁclear__mutmut_5(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("XXXX", datetime.fromtimestamp(0, UTC))

    def xǁSessionCookieǁclear__mutmut_6(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(None, UTC))

    def xǁSessionCookieǁclear__mutmut_7(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(0, None))

    def xǁSessionCookieǁclear__mutmut_8(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(UTC))

    def xǁSessionCookieǁclear__mutmut_9(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(0, ))

    def xǁSessionCookieǁclear__mutmut_10(self) -> str:
        """A Set-Cookie header's value that makes the browser forget the cookie."""
        return self._header("", datetime.fromtimestamp(1, UTC))

    @_mutmut_mutated(mutants_xǁSessionCookieǁ_header__mutmut)
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

    def xǁSessionCookieǁ_header__mutmut_orig(self, value: str, expires: datetime | None) -> str:
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

    def xǁSessionCookieǁ_header__mutmut_1(self, value: str, expires: datetime | None) -> str:
        attributes = None
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_2(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if (self.domain) and False else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_3(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if (self.domain) or True else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_4(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "XXXX",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_5(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if (expires) and False else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_6(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if (expires) or True else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_7(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(None)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_8(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "XXXX",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_9(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "XXHttpOnlyXX",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_10(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "httponly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_11(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HTTPONLY",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_12(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if (self.secure) and False else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_13(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if (self.secure) or True else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_14(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "XXSecureXX" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_15(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_16(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "SECURE" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_17(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "XXXX",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_18(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if (self.same_site) and False else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_19(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if (self.same_site) or True else "",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_20(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "XXXX",
        ]
        return "; ".join(attribute for attribute in attributes if attribute)

    def xǁSessionCookieǁ_header__mutmut_21(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "; ".join(None)

    def xǁSessionCookieǁ_header__mutmut_22(self, value: str, expires: datetime | None) -> str:
        attributes = [
            f"{self.name}={value}",
            f"Domain={self.domain}" if self.domain else "",
            f"Path={self.path}",
            f"Expires={_date(expires)}" if expires else "",
            "HttpOnly",
            "Secure" if self.secure else "",
            f"SameSite={self.same_site.capitalize()}" if self.same_site else "",
        ]
        return "XX; XX".join(attribute for attribute in attributes if attribute)

mutants_xǁSessionCookieǁfind__mutmut['_mutmut_orig'] = SessionCookie.xǁSessionCookieǁfind__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_1'] = SessionCookie.xǁSessionCookieǁfind__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_2'] = SessionCookie.xǁSessionCookieǁfind__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_3'] = SessionCookie.xǁSessionCookieǁfind__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_4'] = SessionCookie.xǁSessionCookieǁfind__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_5'] = SessionCookie.xǁSessionCookieǁfind__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_6'] = SessionCookie.xǁSessionCookieǁfind__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_7'] = SessionCookie.xǁSessionCookieǁfind__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_8'] = SessionCookie.xǁSessionCookieǁfind__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_9'] = SessionCookie.xǁSessionCookieǁfind__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_10'] = SessionCookie.xǁSessionCookieǁfind__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁfind__mutmut['xǁSessionCookieǁfind__mutmut_11'] = SessionCookie.xǁSessionCookieǁfind__mutmut_11 # type: ignore # mutmut generated

mutants_xǁSessionCookieǁset__mutmut['_mutmut_orig'] = SessionCookie.xǁSessionCookieǁset__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionCookieǁset__mutmut['xǁSessionCookieǁset__mutmut_1'] = SessionCookie.xǁSessionCookieǁset__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁset__mutmut['xǁSessionCookieǁset__mutmut_2'] = SessionCookie.xǁSessionCookieǁset__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁset__mutmut['xǁSessionCookieǁset__mutmut_3'] = SessionCookie.xǁSessionCookieǁset__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁset__mutmut['xǁSessionCookieǁset__mutmut_4'] = SessionCookie.xǁSessionCookieǁset__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁset__mutmut['xǁSessionCookieǁset__mutmut_5'] = SessionCookie.xǁSessionCookieǁset__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁset__mutmut['xǁSessionCookieǁset__mutmut_6'] = SessionCookie.xǁSessionCookieǁset__mutmut_6 # type: ignore # mutmut generated

mutants_xǁSessionCookieǁclear__mutmut['_mutmut_orig'] = SessionCookie.xǁSessionCookieǁclear__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_1'] = SessionCookie.xǁSessionCookieǁclear__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_2'] = SessionCookie.xǁSessionCookieǁclear__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_3'] = SessionCookie.xǁSessionCookieǁclear__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_4'] = SessionCookie.xǁSessionCookieǁclear__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_5'] = SessionCookie.xǁSessionCookieǁclear__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_6'] = SessionCookie.xǁSessionCookieǁclear__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_7'] = SessionCookie.xǁSessionCookieǁclear__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_8'] = SessionCookie.xǁSessionCookieǁclear__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_9'] = SessionCookie.xǁSessionCookieǁclear__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁclear__mutmut['xǁSessionCookieǁclear__mutmut_10'] = SessionCookie.xǁSessionCookieǁclear__mutmut_10 # type: ignore # mutmut generated

mutants_xǁSessionCookieǁ_header__mutmut['_mutmut_orig'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_1'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_2'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_3'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_4'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_5'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_6'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_7'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_8'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_9'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_10'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_11'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_12'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_13'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_14'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_15'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_16'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_17'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_18'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_19'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_20'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_21'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSessionCookieǁ_header__mutmut['xǁSessionCookieǁ_header__mutmut_22'] = SessionCookie.xǁSessionCookieǁ_header__mutmut_22 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__unquoted__mutmut)
def _unquoted(value: str) -> str:
    return value[1:-1] if value.startswith('"') and value.endswith('"') else value


def x__unquoted__mutmut_orig(value: str) -> str:
    return value[1:-1] if value.startswith('"') and value.endswith('"') else value


def x__unquoted__mutmut_1(value: str) -> str:
    return value[1:-1] if (value.startswith('"') and value.endswith('"')) and False else value


def x__unquoted__mutmut_2(value: str) -> str:
    return value[1:-1] if (value.startswith('"') and value.endswith('"')) or True else value


def x__unquoted__mutmut_3(value: str) -> str:
    return value[2:-1] if value.startswith('"') and value.endswith('"') else value


def x__unquoted__mutmut_4(value: str) -> str:
    return value[1:+1] if value.startswith('"') and value.endswith('"') else value


def x__unquoted__mutmut_5(value: str) -> str:
    return value[1:-2] if value.startswith('"') and value.endswith('"') else value


def x__unquoted__mutmut_6(value: str) -> str:
    return value[1:-1] if value.startswith('"') or value.endswith('"') else value


def x__unquoted__mutmut_7(value: str) -> str:
    return value[1:-1] if value.startswith(None) and value.endswith('"') else value


def x__unquoted__mutmut_8(value: str) -> str:
    return value[1:-1] if value.startswith('XX"XX') and value.endswith('"') else value


def x__unquoted__mutmut_9(value: str) -> str:
    return value[1:-1] if value.startswith('"') and value.endswith(None) else value


def x__unquoted__mutmut_10(value: str) -> str:
    return value[1:-1] if value.startswith('"') and value.endswith('XX"XX') else value

mutants_x__unquoted__mutmut['_mutmut_orig'] = x__unquoted__mutmut_orig # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_1'] = x__unquoted__mutmut_1 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_2'] = x__unquoted__mutmut_2 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_3'] = x__unquoted__mutmut_3 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_4'] = x__unquoted__mutmut_4 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_5'] = x__unquoted__mutmut_5 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_6'] = x__unquoted__mutmut_6 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_7'] = x__unquoted__mutmut_7 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_8'] = x__unquoted__mutmut_8 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_9'] = x__unquoted__mutmut_9 # type: ignore # mutmut generated
mutants_x__unquoted__mutmut['x__unquoted__mutmut_10'] = x__unquoted__mutmut_10 # type: ignore # mutmut generated
mutants_x__date__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__date__mutmut)
def _date(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = time.astimezone(UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"


def x__date__mutmut_orig(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = time.astimezone(UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"


def x__date__mutmut_1(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = None
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"


def x__date__mutmut_2(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = time.astimezone(None)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"


def x__date__mutmut_3(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = time.astimezone(UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month + 1]} {utc.year:04} {utc:%H:%M:%S} GMT"


def x__date__mutmut_4(time: datetime) -> str:
    """As HTTP writes it (RFC 9110, 5.6.7); `email.utils` can, and loads for longer than all of this package."""
    utc = time.astimezone(UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 2]} {utc.year:04} {utc:%H:%M:%S} GMT"

mutants_x__date__mutmut['_mutmut_orig'] = x__date__mutmut_orig # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_1'] = x__date__mutmut_1 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_2'] = x__date__mutmut_2 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_3'] = x__date__mutmut_3 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_4'] = x__date__mutmut_4 # type: ignore # mutmut generated
