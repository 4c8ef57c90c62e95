"""Which pages may use the session cookie: a browser sends it along with whatever any page asks for.

As OWASP's Cross-Site Request Forgery Prevention Cheat Sheet has it since 2025: by "Fetch Metadata headers", with the
fallback that it requires for browsers without them, "Using Standard Headers to Verify Origin". No script can set
these headers. Where a request with the cookie has neither, the sheet recommends blocking, and so it is refused.
"""

from collections.abc import Callable

from domain.errors import OriginNotAllowed
from handlers.request import Request
from service.backend import Backend
from service.settings import Settings

# Of the API's own pages, and what the user asked for without a page (W3C, Fetch Metadata Request Headers, 2.3).
# Not same-site: a neighbour under the same domain need not be a friend.
_OWN_SITES = (["same-origin"], ["none"])


class Pages:
    """Pages of `origins`, and of the API's own."""

    def __init__(self, origins: tuple[str, ...]) -> None:
        self._origins = origins

    def require_ours(self, request: Request) -> None:
        """For what the cookie decides. Raises `OriginNotAllowed`."""
        sent, site = request.header("origin"), request.header("sec-fetch-site")
        if len(sent) == 1 and sent[0] in self._origins:
            return
        ours = site in _OWN_SITES if site else sent == [_own_origin(request)]
        if not ours:
            raise OriginNotAllowed


def sign_in_check(settings: Settings, backend: Backend) -> Callable[[Request], None]:
    """For what sets the cookie: a stranger's page could sign its visitor in as somebody else.

    A request that no browser made, without the cookie, says nothing of a page. Raises `OriginNotAllowed`.
    """
    pages, cookie = Pages(settings.texts("CORS_ORIGINS", "")), backend.cookie()

    def check(request: Request) -> None:
        if request.header("origin") or request.header("sec-fetch-site") or cookie.find(request.cookie_header):
            pages.require_ours(request)

    return check if backend.token_in_cookie else lambda _: None


def _own_origin(request: Request) -> str:
    # As API Gateway has it, and not the client: the domain that was asked, and TLS but on a developer's machine.
    scheme = next(iter(request.header("x-forwarded-proto")), "https")
    return f"{scheme}://{request.context.get('domainName')}"
