from typing import Annotated

from pydantic import Field

from infra.settings.fields import Before, Flag, Group, choice, matching, whole
from infra.settings.stage import NAMESPACE, store_in

TEN_YEARS = 315_360_000
EXPRESS, OF_THIS_HOST = "connect.sid", "__Host-gatehouse-session"


def _of_the_stage(before: Before) -> str:
    return f"{NAMESPACE}-{before['stage']}"


def _of_this_host(before: Before) -> str:
    """A browser takes a cookie of such a name from this host alone ("Cookie prefixes", RFC 6265bis, 4.1.3.2)."""
    shared = store_in(before["legacy_backend"] or before["backend"]) == "mongodb"
    for_one_host = before["cookie_secure"] and before["cookie_path"] == "/" and not before["cookie_domain"]
    return EXPRESS if shared or not for_one_host else OF_THIS_HOST


def _unless_checked(before: Before) -> int:
    return 0 if before["check_session"] else 300


class Cookie(Group):
    """The session cookie: express-session's own options."""

    cookie_domain: Annotated[str | None, matching(r"\.?[A-Za-z0-9.-]+", "must be a domain")] = Field(
        None, description="Its domain; otherwise the API's own host.", examples=["example.com"]
    )
    cookie_path: Annotated[str, matching(r"/[^;\s]*", "must begin with /")] = Field(
        "/", description="Its path.", examples=["/app"]
    )
    cookie_persistent: Flag = Field(
        default=True,
        description="It outlives the browser; `false` where the Express app sets no `maxAge`.",
        examples=["false"],
    )
    cookie_secure: Flag = Field(default=True, description="It travels over HTTPS only.", examples=["false"])
    cookie_same_site: Annotated[str, choice("lax", "strict", "none", "off")] = Field(
        "lax", description="Its SameSite; `off` leaves that out.", examples=["strict"]
    )
    cookie_name: Annotated[str, matching(r"[!#$%&'*+.^`|~\w-]+", "must be a cookie's name")] = Field(
        default_factory=_of_this_host,
        description="The session cookie's name (docs/cookies.md).",
        examples=["sid"],
        json_schema_extra={"default": f"`{EXPRESS}` with MongoDB, as Express has it; otherwise `{OF_THIS_HOST}`"},
    )


class Sessions(Group):
    """Sessions."""

    session_ttl_seconds: Annotated[int, whole(60, TEN_YEARS)] = Field(
        1_209_600, description="A session's life from its last renewal.", examples=["86400"]
    )
    session_max_seconds: Annotated[int, whole(60, TEN_YEARS)] = Field(
        2_592_000,
        description="A session's life at most, however often it is renewed (NIST SP 800-63B-4, 2.1.3).",
        examples=["7776000"],
    )
    session_touch_after_seconds: Annotated[int, whole(0, TEN_YEARS)] = Field(
        0, description="A session is renewed at most this often.", examples=["3600"]
    )
    session_rolling: Flag = Field(
        default=False, description="The cookie is set anew with each answer.", examples=["true"]
    )


class Jwt(Group):
    """JSON Web Tokens."""

    jwt_issuer: Annotated[str, matching()] = Field(
        default_factory=_of_the_stage,
        description="The claim `iss`.",
        examples=["https://auth.example.com"],
        json_schema_extra={"default": "`gatehouse-{stage}`"},
    )
    jwt_audience: Annotated[str, matching()] = Field(
        default_factory=_of_the_stage,
        description="The claim `aud`.",
        examples=["https://api.example.com"],
        json_schema_extra={"default": "`gatehouse-{stage}`"},
    )
    jwt_algorithm: Annotated[str, choice("HS256", "HS384", "HS512")] = Field(
        "HS256", description="What signs tokens, and the only one taken.", examples=["HS512"]
    )
    access_token_seconds: Annotated[int, whole(60, 86_400)] = Field(
        900, description="An access token's life.", examples=["600"]
    )
    refresh_token_seconds: Annotated[int, whole(60, TEN_YEARS)] = Field(
        2_592_000, description="A refresh token's, and the session's.", examples=["604800"]
    )
    check_session: Flag = Field(
        default=True,
        description="The authorizer looks session and user up at each request: a sign-out or a disabled account "
        "holds at once.",
        examples=["false"],
    )
    authorizer_cache_seconds: Annotated[int, whole(0, 3600)] = Field(
        default_factory=_unless_checked,
        description="Without `checkSession`: how long API Gateway keeps the authorizer's verdict on a JWT, and how "
        "much longer than the token it may count. A session's is never kept.",
        examples=["60"],
        json_schema_extra={"default": "`300` without `checkSession`"},
    )
