"""What mails need: the settings of who asks for one, and the settings, secrets and rights of what sends it."""

from collections.abc import Iterator, Mapping

import pulumi

from infra import policies
from infra.needs import Needs, Secret, Uses
from infra.settings.config import Config

MAIL = "mail"
"""The function that sends mails; no route leads to it."""
_USES: Uses = frozenset({"Users.credentials", "Users.credentials_of", "OneTimeTokens.put", "Mail.send"})
ASKING = frozenset({"adapters.invoked_errands", "adapters.aws.rest"})
SENDING = {
    "ses": frozenset({"adapters.ses", "adapters.aws.rest"}),
    "smtp": frozenset({"adapters.smtp"}),
    "outbox": frozenset({"adapters.outbox"}),
}
LETTERS = "adapters.letters"
ADAPTERS = ASKING.union({LETTERS}, *SENDING.values())


def uses(config: Config) -> Uses:
    """Of the function: a sign-up that is quiet comes to its end there."""
    return _USES | {"Users.register"} if config.sign_up == "quiet" else _USES


def secrets(config: Config) -> Mapping[str, Secret]:
    if config.mail != "smtp" or config.smtp_user is None:
        return {}
    return {"SMTP_USER": config.smtp_user, "SMTP_PASSWORD": config.smtp_password}


def asking(config: Config) -> Needs:
    """Of a function that leaves errands."""
    if config.mail == "off":
        return Needs()
    required = config.told("require_verified_email") if config.require_verified_email == "sign-in" else {}
    invited = config.told("invite_at_sign_in") if config.invite_at_sign_in else {}
    told = {**config.told("mail"), **required, **invited}
    return Needs({**told, "MAIL_FUNCTION": config.named(MAIL)}, adapters=ASKING)


def sending(config: Config) -> Needs:
    told = config.told("mail", "mail_from", "mail_links", "mail_language")
    server = config.told("smtp_host", "smtp_port") if config.mail == "smtp" else {}
    return Needs({**told, **server}, tuple(secrets(config)), adapters=SENDING[config.mail] | {LETTERS})


def rights(
    function: str, needs: Needs, config: Config, mailer: pulumi.Input[str] | None
) -> Iterator[policies.Statement]:
    """`mailer` is the ARN of the function that sends mails."""
    if mailer is not None and "MAIL_FUNCTION" in needs.settings:
        yield policies.allow(("lambda:InvokeFunction",), mailer)
    if function == MAIL and config.mail == "ses":
        yield policies.allow(("ses:SendEmail",), _identities(config))


def _identities(config: Config) -> list[pulumi.Output[str]]:
    """The address and its domain: either may be what SES has verified."""
    address = str(config.mail_from).rpartition("<")[2].rstrip(">")
    return [policies.arn("ses", f"identity/{name}") for name in (address, address.partition("@")[2])]
