"""The port `Mail` by Amazon SES, one call each."""

from dataclasses import dataclass

from adapters.aws import AwsError, Calls
from domain.errors import Unavailable
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
