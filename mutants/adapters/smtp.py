"""The port `Mail` by SMTP, always over TLS: from the first byte (RFC 8314) or by STARTTLS (RFC 3207)."""

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage

from domain.errors import Unavailable
from domain.mail import Message

TLS_PORT = 465
"""Where TLS comes first (RFC 8314, 7.3); at any other port it is asked for."""
_SECONDS = 10


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Nobody signs in where there is no `user`."""

    host: str
    port: int = 587
    user: str = ""
    password: str = field(default="", repr=False)
    trust: ssl.SSLContext = field(default_factory=ssl.create_default_context, repr=False)


@dataclass(frozen=True, slots=True)
class SmtpMail:
    """A connection for each mail: they are few, and a function that sleeps loses what it keeps."""

    server: SmtpServer
    sender: str

    def send(self, message: Message) -> None:
        try:
            with self._connection() as connection:
                if self.server.user:
                    connection.login(self.server.user, self.server.password)
                connection.send_message(self._email(message))
        except (OSError, smtplib.SMTPException) as error:
            raise Unavailable(f"SMTP: the mail was not taken: {type(error).__name__}") from error

    def _connection(self) -> smtplib.SMTP:
        server = self.server
        if server.port == TLS_PORT:
            return smtplib.SMTP_SSL(server.host, server.port, timeout=_SECONDS, context=server.trust)
        connection = smtplib.SMTP(server.host, server.port, timeout=_SECONDS)
        try:
            connection.starttls(context=server.trust)
        except BaseException:
            connection.close()
            raise
        return connection

    def _email(self, message: Message) -> EmailMessage:
        email = EmailMessage()
        email["From"], email["To"], email["Subject"] = self.sender, message.to, message.subject
        email.set_content(message.text)
        email.add_alternative(message.html, subtype="html")
        return email
