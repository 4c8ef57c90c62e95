"""The pages, made on this side: without JavaScript, but for the viewer of the API's description."""

from functools import cache
from importlib import resources
from typing import Any

import jinja2

from understudy.gateway.refusals import Response

OURS, VIEWERS = "understudy.page.files", "swagger_ui.static"
TYPES = {"css": "text/css", "js": "text/javascript", "html": "text/html; charset=utf-8", "json": "application/json"}
FILES = {
    "/_stage/page.css": (OURS, "page.css"),
    "/_stage/api/viewer.js": (OURS, "viewer.js"),
    "/_stage/api/swagger-ui-bundle.js": (VIEWERS, "swagger-ui-bundle.js"),
    "/_stage/api/swagger-ui.css": (VIEWERS, "swagger-ui.css"),
}
NOTHING_ELSE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
POLICY = f"default-src 'none'; style-src 'self'; img-src data:; {NOTHING_ELSE}"
VIEWERS_POLICY = f"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; {NOTHING_ELSE}"


def page(template: str, policy: str = POLICY, **values: Any) -> Response:  # noqa: ANN401
    """`values` are what its template shows, escaped."""
    return sent(_templates().get_template(template).render(values).encode(), "html", policy)


def file(address: str) -> Response:
    folder, name = FILES[address]
    return sent((resources.files(folder) / name).read_bytes(), name.rpartition(".")[2])


def sent(body: bytes, kind: str, policy: str = POLICY) -> Response:
    headers = {
        "Content-Type": TYPES[kind],
        "Cache-Control": "no-store",
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(200, list(headers.items()), body)


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.PackageLoader(OURS, "."), autoescape=True)
