"""The session cookie, with the attributes that the settings give it."""

from adapters.express_session.cookies import SessionCookie
from service.settings import Settings, SettingsError


def session_cookie(settings: Settings) -> SessionCookie:
    same_site = settings.choice("COOKIE_SAME_SITE", ("lax", "strict", "none", "off"), "lax")
    secure = settings.flag("COOKIE_SECURE", default=True)
    if same_site == "none" and not secure:
        raise SettingsError("COOKIE_SAME_SITE none needs COOKIE_SECURE=true: browsers refuse such a cookie otherwise")
    name, domain = settings.text("COOKIE_NAME", "connect.sid"), settings.optional("COOKIE_DOMAIN")
    path = settings.text("COOKIE_PATH", "/")
    if name.startswith("__Host-") and (domain or path != "/" or not secure):
        raise SettingsError("COOKIE_NAME __Host-… needs COOKIE_SECURE=true, COOKIE_PATH=/ and no COOKIE_DOMAIN")
    return SessionCookie(
        name=name,
        domain=domain,
        secure=secure,
        same_site=None if same_site == "off" else same_site,
        path=path,
        persistent=settings.flag("COOKIE_PERSISTENT", default=True),
    )
