"""Who may call the API from a page of another origin: the answers that API Gateway gives by itself.

Handlers add the headers to their own answers. Preflights are answered here, by MOCK integrations, and so are
refusals of API Gateway's, by gateway responses; neither costs an invocation.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ORIGIN = "Access-Control-Allow-Origin"
CREDENTIALS = "Access-Control-Allow-Credentials"
CREDENTIALED = {CREDENTIALS: "true", "Vary": "Origin"}
MAX_AGE_SECONDS = 600
REQUEST_HEADERS = ("Authorization", "Content-Type")
ORIGIN_OF_A_PAGE = re.compile(r"https?://[a-z0-9._-]+(:[0-9]+)?|https?://\[[0-9a-f:]+\](:[0-9]+)?")
"""As a browser serialises it: "Origin" in the Fetch standard."""


@dataclass(frozen=True)
class Cors:
    """Which pages of other origins may call. The functions' own answers name them too: `runtime.cors_headers`."""

    origins: Sequence[str]
    """None of them, `*` alone (any, without credentials), or each as browsers send it: `https://app.example.com`."""
    session_cookie: bool | None = None
    """Pages send the session cookie, so that what they may read needs an origin by its name."""
    request_headers: Sequence[str] | None = None
    """What pages may send; Authorization and Content-Type where nothing is said."""

    def __post_init__(self) -> None:
        if isinstance(self.origins, str):
            raise TypeError(f"origins must be a list: [{self.origins!r}]")
        for origin in self.origins:
            if not ORIGIN_OF_A_PAGE.fullmatch(origin) and list(self.origins) != ["*"]:
                raise ValueError(f"origin {origin!r} must be like https://app.example.com, or * alone")

    @property
    def fixed_origin(self) -> str | None:
        """The one origin to name in every answer; None where it depends on who asks."""
        return self.origins[0] if len(self.origins) == 1 else None

    def preflight(self, methods: Sequence[str]) -> Mapping[str, str]:
        """The headers that are the same in each answer to a preflight."""
        allowed = {
            "Access-Control-Allow-Headers": ",".join(self.request_headers or REQUEST_HEADERS),
            "Access-Control-Allow-Methods": ",".join([*methods, "OPTIONS"]),
            "Access-Control-Max-Age": str(MAX_AGE_SECONDS),
        }
        return {**allowed, **self._named()}

    def refusal(self) -> Mapping[str, str]:
        """Headers of a gateway response, as its parameters are written.

        These are fixed values or what the request held; nothing is compared ("Gateway responses for REST APIs in API
        Gateway", developer guide: its templates aren't VTL). So of several origins none but the first can be named,
        which where the session cookie is sent may read it. Without cookies all may: nobody is named, and a refusal
        says nothing that a request from anywhere else would not be told.
        """
        if not self.origins:
            return {}
        shown = self.origins[0] if self.fixed_origin or self.session_cookie else "*"
        return {name: literal(value) for name, value in _naming(shown).items()}

    def _named(self) -> Mapping[str, str]:
        return _naming(self.fixed_origin) if self.fixed_origin else CREDENTIALED

    def template(self) -> str:
        """VTL for the answer to a preflight: names the caller's origin where it is one of several."""
        if self.fixed_origin:
            return ""
        known = " || ".join(f'$origin == "{origin}"' for origin in self.origins)
        return (
            '#set($origin = $input.params("Origin"))'
            '#if($origin == "")#set($origin = $input.params("origin"))#end'
            f"#if({known})#set($context.responseOverride.header.{ORIGIN} = $origin)#end"
        )


def _naming(origin: str) -> Mapping[str, str]:
    return {ORIGIN: origin} if origin == "*" else {ORIGIN: origin, **CREDENTIALED}


def literal(value: str) -> str:
    """A fixed value, as API Gateway's parameter mappings write it."""
    return f"'{value}'"
