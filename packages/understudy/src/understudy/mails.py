"""Mails that functions sent: none leaves this machine."""

import html
import re
from base64 import b64decode
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from email.message import EmailMessage

KEPT = 200
LINK = re.compile(r"https?://[^\s\"'<>]+")
_HREF = re.compile(r"""href\s*=\s*["']?(https?://[^\s"'<>]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mail:
    """`links` are those of the text, and those of the HTML that aren't among them."""

    to: list[str]
    subject: str
    text: str
    html: str

    @property
    def links(self) -> list[str]:
        return list(dict.fromkeys([*LINK.findall(self.text), *map(html.unescape, _HREF.findall(self.html))]))

    def told(self) -> dict[str, Any]:
        words = {"subject": self.subject, "text": self.text, "html": self.html}
        return {"to": ", ".join(self.to), **words, "links": self.links}

    def line(self) -> str:
        return "  ".join([", ".join(self.to), self.subject, *self.links])


class Mailbox:
    """The latest ones, newest last."""

    def __init__(self) -> None:
        self._mails: deque[Mail] = deque(maxlen=KEPT)

    def put(self, mail: Mail) -> None:
        self._mails.append(mail)

    def __iter__(self) -> Iterator[Mail]:
        return iter(self._mails)


def from_ses(request: Mapping[str, Any]) -> Mail:
    """A request of SendEmail ("SendEmail", Amazon SES API v2 reference); raises KeyError for what is none."""
    content = request["Content"]
    destination = request.get("Destination") or {}
    to = [address for kind in ("To", "Cc", "Bcc") for address in destination.get(f"{kind}Addresses") or ()]
    if "Raw" in content:
        return _from_mime(b64decode(content["Raw"]["Data"]), to)
    if "Template" in content:
        template = content["Template"]
        return Mail(to, str(template.get("TemplateName")), str(template.get("TemplateData", "")), "")
    simple, body = content["Simple"], content["Simple"]["Body"]
    texts = (str((body.get(kind) or {}).get("Data", "")) for kind in ("Text", "Html"))
    return Mail(to, str(simple["Subject"]["Data"]), *texts)


def _from_mime(data: bytes, to: list[str]) -> Mail:
    message: EmailMessage = message_from_bytes(data, policy=default)
    parts = (message.get_body((kind,)) for kind in ("plain", "html"))
    texts = ("" if part is None else str(part.get_content()) for part in parts)
    return Mail(to or [str(message["To"])], str(message["Subject"]), *texts)
