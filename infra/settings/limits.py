import re
from typing import Annotated

from pydantic import Field

from infra.settings.fields import Group, satisfying

FORM = "must be like 10/30/900: free attempts, and the first and the longest wait in seconds"


def _is_limit(text: str) -> bool:
    """As functions read it; the first wait isn't longer than the longest."""
    match = re.fullmatch(r"[1-9]\d{0,5}/(\d{1,5})/(\d{1,5})", text)
    return match is not None and int(match[1]) <= int(match[2])


Limit = Annotated[str, satisfying(_is_limit, FORM)]


class Limits(Group):
    """Limits on guessing, as `free/first/longest`: so many attempts, then waits that double, in seconds."""

    limit_sign_in_account: Limit = Field(
        "10/30/900",
        description="Sign-ins to an account, from devices that nobody has signed in to it from; and from each that "
        "somebody has.",
        examples=["5/60/3600"],
    )
    limit_sign_in_address: Limit = Field(
        "50/30/900", description="Sign-ins from a client's address, the failed ones.", examples=["20/60/3600"]
    )
    limit_refresh: Limit = Field(
        "60/1/60",
        description="Refreshes of a session that come less than ten seconds after one another.",
        examples=["20/5/300"],
    )
    limit_refresh_address: Limit = Field(
        "300/10/900",
        description="What comes as a refresh token from a client's address, and is none; who has one isn't held up.",
        examples=["50/30/900"],
    )
    limit_mail: Limit = Field(
        "5/60/3600", description="Mails that anybody asks for, to an address.", examples=["3/600/86400"]
    )
    limit_mail_address: Limit = Field(
        "50/30/900",
        description="Mails, and tokens from them, that a client's address asks for.",
        examples=["20/60/3600"],
    )
    limit_sign_up: Limit = Field(
        "200/10/900", description="Sign-ups from a client's address.", examples=["20/60/3600"]
    )
