"""What hands mails over: SES by one signed call, SMTP over TLS alone, the log."""

import json
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from adapters.aws.client import Client
from adapters.aws.rest import Lambda, Ses
from adapters.invoked_errands import InvokedErrands
from adapters.outbox import LoggedMail
from adapters.ses import SesMail
from adapters.smtp import SmtpMail, SmtpServer
from domain.errors import Unavailable
from domain.mail import Errand, Message
from tests.aws.scripted import CLOSE, Scripted, scripted
from tests.support.stores import aws
from tests.support.tls import certificate, serving

SENDER = "Example <accounts@example.com>"
MESSAGE = Message("ada@example.org", "Grüße", "Hello Ada ☃\n", "<p>Hello Ada ☃</p>")


def ses(script: Scripted) -> SesMail:
    return SesMail(Client(Ses(), aws(script.address), lambda _: None), SENDER)


def test_ses_is_asked_once_for_text_and_html() -> None:
    with scripted((200, {"MessageId": "m"})) as script:
        ses(script).send(MESSAGE)
    [body] = script.bodies
    assert body["FromEmailAddress"] == SENDER
    assert body["Destination"] == {"ToAddresses": ["ada@example.org"]}
    simple = body["Content"]["Simple"]
    assert simple["Subject"] == {"Data": "Grüße", "Charset": "UTF-8"}
    assert {kind: each["Data"] for kind, each in simple["Body"].items()} == {
        "Text": MESSAGE.text,
        "Html": MESSAGE.html,
    }
    [headers] = script.headers
    assert "/eu-central-1/ses/aws4_request" in headers["authorization"]
    assert headers["content-type"] == "application/json"


@pytest.mark.parametrize("answer", [(400, {"message": "not verified"}), (429, {}), (500, {}), CLOSE], ids=str)
def test_a_mail_that_ses_does_not_take_is_unavailable(answer: Any) -> None:
    with (
        scripted(answer) as script,
        pytest.raises(Unavailable, match=r"^(SES refused|sesv2 did not answer)") as error,
    ):
        ses(script).send(MESSAGE)
    assert "ada" not in str(error.value)


def test_an_errand_is_an_asynchronous_call() -> None:
    errand = Errand("forgot", address="ada@example.org", languages="de")
    with scripted((202, b"")) as script:
        InvokedErrands(Client(Lambda(), aws(script.address)), "gatehouse-dev-mail").leave(errand)
    [body] = script.bodies
    assert Errand(**body) == errand
    [headers] = script.headers
    assert headers["x-amz-invocation-type"] == "Event"
    assert "/eu-central-1/lambda/aws4_request" in headers["authorization"]


def test_an_errand_that_lambda_does_not_take_is_unavailable() -> None:
    with scripted((404, {"Message": "Function not found"})) as script, pytest.raises(Unavailable, match="Lambda"):
        InvokedErrands(Client(Lambda(), aws(script.address)), "gatehouse-dev-mail").leave(Errand("forgot"))


def test_the_log_has_a_mail_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    LoggedMail().send(MESSAGE)
    [line] = capsys.readouterr().out.splitlines()
    assert json.loads(line).items() >= {"to": "ada@example.org", "subject": "Grüße", "text": MESSAGE.text}.items()


class Receiver:
    def __init__(self) -> None:
        self.taken: list[tuple[list[str], Any]] = []
        self.logins: list[tuple[bytes, bytes]] = []

    async def handle_DATA(self, *told: Any) -> str:  # noqa: N802 - aiosmtpd's name
        envelope = told[-1]
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        self.taken.append((envelope.rcpt_tos, message_from_bytes(content, policy=default)))
        return "250 taken"

    def login(self, *told: Any) -> AuthResult:
        data = told[-1]
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == b"right", handled=True)


@contextmanager
def smtp(folder: Path, *, tls_first: bool = False) -> Iterator[tuple[Receiver, int, ssl.SSLContext]]:
    path = certificate(folder, "127.0.0.1")
    server_side, trust = serving(path), ssl.create_default_context(cafile=str(path))
    receiver = Receiver()
    options: dict[str, Any] = {"ssl_context": server_side} if tls_first else {
        "tls_context": server_side, "require_starttls": True, "authenticator": receiver.login,
    }  # fmt: skip
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    controller = Controller(receiver, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield receiver, port, trust
    finally:
        controller.stop()


def test_smtp_sends_text_and_html_after_starttls(tmp_path: Path) -> None:
    with smtp(tmp_path) as (receiver, port, trust):
        SmtpMail(SmtpServer("127.0.0.1", port, "mailer", "right", trust), SENDER).send(MESSAGE)
    [(to, email)] = receiver.taken
    assert (to, email["From"], email["Subject"]) == (["ada@example.org"], SENDER, "Grüße")
    parts = {part.get_content_type(): part.get_content() for part in email.iter_parts()}
    assert parts["text/plain"].replace("\r\n", "\n") == MESSAGE.text
    assert parts["text/html"].strip() == MESSAGE.html
    assert receiver.logins == [(b"mailer", b"right")]


def test_smtp_begins_with_tls_at_its_port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with smtp(tmp_path, tls_first=True) as (receiver, port, trust):
        monkeypatch.setattr("adapters.smtp.TLS_PORT", port)
        SmtpMail(SmtpServer("127.0.0.1", port, trust=trust), SENDER).send(MESSAGE)
    assert len(receiver.taken) == 1


def test_smtp_sends_nothing_to_a_server_that_it_cannot_trust(tmp_path: Path) -> None:
    with smtp(tmp_path) as (receiver, port, _), pytest.raises(Unavailable, match="SSLCertVerificationError"):
        SmtpMail(SmtpServer("127.0.0.1", port, "mailer", "right"), SENDER).send(MESSAGE)
    assert (receiver.taken, receiver.logins) == ([], [])


def test_smtp_that_refuses_or_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with (
        smtp(tmp_path) as (receiver, port, trust),
        pytest.raises(Unavailable, match="the mail was not taken: SMTP") as no,
    ):
        SmtpMail(SmtpServer("127.0.0.1", port, "mailer", "wrong", trust), SENDER).send(MESSAGE)
    assert receiver.taken == []
    assert "wrong" not in str(no.value)
    with pytest.raises(Unavailable, match="ConnectionRefusedError"):
        SmtpMail(SmtpServer("127.0.0.1", port), SENDER).send(MESSAGE)
