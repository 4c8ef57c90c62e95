"""Options of an app that the program would refuse as they are, and what comes nearest."""

from collections.abc import Iterator

from service.settings import Settings

_DEFAULTS = Settings({}, lambda _: {})
_TTL, _LONGEST = (round(each.total_seconds()) for each in (_DEFAULTS.session_lifetime, _DEFAULTS.longest_session))
_SHORTEST, _DAY = 60, 86_400


def fit(settings: dict[str, str]) -> Iterator[str]:
    """Changes the settings; says what was changed, and why."""
    asked = int(settings.get("SESSION_TTL_SECONDS", _TTL))
    taken = max(_SHORTEST, min(asked, _LONGEST))
    if taken != asked:
        settings["SESSION_TTL_SECONDS"] = str(taken)
        least_or_most = f"{_SHORTEST} s at least" if asked < taken else f"{_LONGEST // _DAY} days at most"
        yield f"the app's sessions last {asked} s, and one that is opened here {least_or_most} (sessionMaxSeconds)"
    if int(settings.get("SESSION_TOUCH_AFTER_SECONDS", "0")) >= taken:
        settings["SESSION_TOUCH_AFTER_SECONDS"] = str(taken // 2)
        yield f"touchAfter isn't shorter than a session's life, so the app renews none: here it is {taken // 2} s"
    if settings.get("COOKIE_SAME_SITE") == "none" and settings.get("COOKIE_SECURE") == "false":
        del settings["COOKIE_SECURE"]
        yield "the app's cookie is SameSite=None and not Secure, which browsers refuse: ours is Secure"
