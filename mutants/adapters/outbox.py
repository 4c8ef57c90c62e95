"""The port `Mail` by the log, where there is no mail service. Its lines hold links that open accounts."""

import json

from domain.mail import Message


class LoggedMail:
    def send(self, message: Message) -> None:
        line = {
            "level": "INFO",
            "message": "mail",
            "to": message.to,
            "subject": message.subject,
            "text": message.text,
        }
        print(json.dumps(line), flush=True)  # noqa: T201 - Lambda's log is stdout
