"""Who takes errands, and what sends mails, as the settings have it."""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from typing import TYPE_CHECKING, Literal

from service.settings import Settings

if TYPE_CHECKING:
    from adapters.letters import TextFiles
    from domain.mail import Errand
    from domain.ports import Errands, Mail

Sender = Literal["ses", "smtp", "outbox", "off"]
SENDERS: tuple[Sender, ...] = ("ses", "smtp", "outbox", "off")


class NoErrands:
    """Where there is no mail nothing is told by it."""

    def leave(self, errand: "Errand") -> None: ...


def sender(settings: Settings) -> Sender:
    return settings.choice("MAIL", SENDERS, "off")


def errands(settings: Settings) -> "Errands":
    if sender(settings) == "off":
        return NoErrands()
    from adapters.aws.rest import Lambda
    from adapters.invoked_errands import InvokedErrands
    from service.aws import aws_client

    return InvokedErrands(aws_client(settings, Lambda()), settings.text("MAIL_FUNCTION"))


def letters(settings: Settings) -> "TextFiles":
    from adapters.letters import TextFiles

    return TextFiles(settings.text("MAIL_LINKS"), settings.text("MAIL_LANGUAGE", "en"))


def mail(settings: Settings) -> "Mail":
    match sender(settings):
        case "ses":
            from adapters.aws.rest import Ses
            from adapters.ses import SesMail
            from service.aws import aws_client

            return SesMail(aws_client(settings, Ses()), settings.text("MAIL_FROM"))
        case "smtp":
            return _smtp(settings)
        case _:
            from adapters.outbox import LoggedMail

            return LoggedMail()


def _smtp(settings: Settings) -> "Mail":
    from adapters.smtp import SmtpMail, SmtpServer

    port = settings.integer("SMTP_PORT", 587, 1, 65_535)
    user, password = settings.text("SMTP_USER", ""), settings.text("SMTP_PASSWORD", "")
    return SmtpMail(SmtpServer(settings.text("SMTP_HOST"), port, user, password), settings.text("MAIL_FROM"))
