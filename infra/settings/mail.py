from typing import Annotated

from pydantic import Field, SecretStr

from infra.settings.fields import Flag, Group, choice, matching, secret, whole

ADDRESS = r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+"


class Mail(Group):
    """Mail."""

    mail: Annotated[str, choice("ses", "smtp", "outbox", "off")] = Field(
        "off",
        description=(
            "What sends mails: `ses`, `smtp`, or the log (`outbox`, for trying things); with `off` nobody can ask "
            "for a new password or prove an address."
        ),
        examples=["ses"],
    )
    mail_from: Annotated[
        str | None,
        matching(
            rf"{ADDRESS}|[^<>\r\n]+ <{ADDRESS}>", "must be an address, or a name and one like Shop <no@reply.com>"
        ),
    ] = Field(
        None,
        description="Who mails come from; with `ses` it or its domain is a verified identity.",
        examples=["Example <accounts@example.com>"],
    )
    mail_links: Annotated[
        str | None, matching(r"https?://[^\s#\"'<>]+", "must be a page's address without a fragment")
    ] = Field(
        None,
        description="The page that links in mails open, with `#token=…&purpose=password` or `email` behind it.",
        examples=["https://app.example.com/account"],
    )
    mail_language: Annotated[str, matching(r"[a-z]{2,3}", "must be a language like en")] = Field(
        "en", description="For those whose browser names none that there is: `en`, `de`, `fr`.", examples=["de"]
    )
    invite_at_sign_in: Flag = Field(
        default=False,
        description="Whether who has an account without a password, as people of another service may, is mailed a "
        "link to set one when they try to sign in (docs/people.md).",
        examples=["true"],
    )
    smtp_host: Annotated[str | None, matching(r"[A-Za-z0-9.-]+", "must be a host's name")] = Field(
        None, description="The server of `smtp`.", examples=["smtp.example.com"]
    )
    smtp_port: Annotated[int, whole(1, 65_535)] = Field(
        587, description="Its port: at 465 TLS comes first, at any other by STARTTLS.", examples=["465"]
    )
    smtp_user: Annotated[SecretStr | None, secret(r".+", "must not be empty")] = Field(
        None, description="Who signs in there (secret).", examples=["mailer"]
    )
    smtp_password: Annotated[SecretStr | None, secret(r".+", "must not be empty")] = Field(
        None, description="And by which password (secret).", examples=["squirrel"]
    )
    require_verified_email: Annotated[str, choice("off", "sign-in", "claim")] = Field(
        "off",
        description=(
            "Whether nobody signs in by an address that isn't proved (`sign-in`). `email_verified` is told either "
            "way: `claim` says that services go by it."
        ),
        examples=["sign-in"],
    )
