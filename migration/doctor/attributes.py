"""The session cookie's attributes and its age, as the sessions hold them."""

from collections import Counter
from datetime import datetime, timedelta

from adapters.mongodb.database import Document
from migration.doctor.report import Report
from migration.doctor.sessions import ABOUT, Sample
from service.settings import Settings

_DAY = 86_400
_DEFAULTS = Settings({}, lambda _: {})
_TTL = round(_DEFAULTS.session_lifetime.total_seconds())
_SETTINGS = ("COOKIE_SECURE", "COOKIE_SAME_SITE", "COOKIE_DOMAIN", "COOKIE_PATH", "COOKIE_PERSISTENT",
             "SESSION_TTL_SECONDS")  # fmt: skip
_SHORTEST = 60
"""Seconds: the least that `sessionTtlSeconds` may be."""


def inspect(sample: Sample, report: Report, now: datetime) -> None:
    cookies = [content["cookie"] for content in sample.opened() if isinstance(content.get("cookie"), dict)]
    if not cookies:
        return
    report.shown |= {*_SETTINGS}
    attributes = {name: _commonest(cookies, name) for name in ("secure", "sameSite", "domain", "path", "httpOnly")}
    _attributes(attributes, report)
    _age(sample, cookies, report, now)
    if "MONGODB_SESSIONS_STRINGIFY" in report.settings and "MONGODB_SESSIONS_CRYPTO" not in report.settings:
        newer = any("partitioned" in cookie for cookie in cookies)
        report.ok(ABOUT, f"written by express-session {'1.18 or newer' if newer else '1.17 or older'}")


def _attributes(attributes: dict[str, object], report: Report) -> None:
    if (same_site := _same_site(attributes["sameSite"])) != "lax":
        report.settings["COOKIE_SAME_SITE"] = same_site
    if attributes["secure"] is not True:
        _insecure(same_site, report)
    if attributes["domain"]:
        report.settings["COOKIE_DOMAIN"] = str(attributes["domain"])
    else:
        report.note(ABOUT, "the app's cookie has no domain: only the app's own host gets it (docs/express.md)")
    if attributes["path"] not in {None, "/"}:
        report.settings["COOKIE_PATH"] = str(attributes["path"])
    if attributes["httpOnly"] is False:
        report.note(ABOUT, "the app's cookie can be read by scripts; that which is set here can't")


def _insecure(same_site: str, report: Report) -> None:
    if same_site == "none":
        report.note(ABOUT, "the app's cookie is SameSite=None and not Secure, which browsers refuse: ours is Secure")
        return
    report.settings["COOKIE_SECURE"] = "false"
    report.note(ABOUT, "the app's cookie isn't Secure: it travels over plain HTTP too", "COOKIE_SECURE")


def _same_site(value: object) -> str:
    if value is True:
        return "strict"
    return str(value).lower() if value else "off"


def _age(sample: Sample, cookies: list[Document], report: Report, now: datetime) -> None:
    age = _commonest(cookies, "originalMaxAge")
    if isinstance(age, int | float) and age >= 1000:  # noqa: PLR2004 - milliseconds
        report.ok(ABOUT, f"maxAge: {age / 1000:.0f} s")
        seconds = round(age / 1000)
    else:
        report.ok(ABOUT, "no maxAge: the browser forgets the cookie when it closes")
        report.settings["COOKIE_PERSISTENT"] = "false"
        seconds = _ttl(sample.documents, now)
        report.note(
            ABOUT,
            f"the store's ttl seems to be {seconds} s, by the session that has longest to live",
            "SESSION_TTL_SECONDS",
        )
    _lifetime(seconds, report)


def _lifetime(seconds: int, report: Report) -> None:
    """As near to the app's as settings may be: a session ends, and is renewed before it does."""
    longest = round(_DEFAULTS.longest_session.total_seconds())
    if seconds > longest:
        report.note(
            ABOUT,
            f"one that is opened here ends after {longest // _DAY} days at most (sessionMaxSeconds)",
            "SESSION_TTL_SECONDS",
        )
    if seconds < _SHORTEST:
        report.note(ABOUT, f"one that is opened here lasts {_SHORTEST} s at least", "SESSION_TTL_SECONDS")
    taken = max(_SHORTEST, min(seconds, longest))
    if taken != _TTL:
        report.settings["SESSION_TTL_SECONDS"] = str(taken)
    if int(report.settings.get("SESSION_TOUCH_AFTER_SECONDS", "0")) >= taken:
        report.settings["SESSION_TOUCH_AFTER_SECONDS"] = str(taken // 2)


def _ttl(documents: list[Document], now: datetime) -> int:
    """The store's `ttl`: what the freshest session has left, up to the minute, hour or day that it nearly has."""
    ends = [document["expires"] for document in documents if isinstance(document.get("expires"), datetime)]
    left = max((end - now for end in ends), default=timedelta(seconds=_TTL)).total_seconds()
    for unit in (_DAY, 3600, 60):
        rounded = -(-left // unit) * unit
        if left > unit and rounded - left < unit / 2:
            return int(rounded)
    return max(60, int(left))


def _commonest(cookies: list[Document], name: str) -> object:
    values = Counter(repr(cookie.get(name)) for cookie in cookies)
    chosen = values.most_common(1)[0][0]
    return next(cookie.get(name) for cookie in cookies if repr(cookie.get(name)) == chosen)
