"""The port `Mail` by Amazon SES, one call each."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.aws import AwsError
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from adapters.aws import Calls
    from domain.mail import Message


@dataclass(frozen=True, slots=True)
class SesMail:
    """`sender` is an address, or a name and one as `Example <accounts@example.com>`; it or its domain is verified."""

    client: Calls
    sender: str

    def send(self, message: Message) -> None:
        def content(text: str) -> dict[str, str]:
            return {"Data": text, "Charset": "UTF-8"}

        body = {"Text": content(message.text), "Html": content(message.html)}
        request = {
            "FromEmailAddress": self.sender,
            "Destination": {"ToAddresses": [message.to]},
            "Content": {"Simple": {"Subject": content(message.subject), "Body": body}},
        }
        try:
            self.client.call("SendEmail", request)
        except AwsError as error:
            raise Unavailable(f"SES refused a mail: {error.code}") from error
