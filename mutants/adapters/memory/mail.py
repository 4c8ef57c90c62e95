"""Mails and errands in lists."""

from domain.mail import Errand, Message


class MemoryMail:
    def __init__(self) -> None:
        self.sent: list[Message] = []

    def send(self, message: Message) -> None:
        self.sent.append(message)


class MemoryErrands:
    def __init__(self) -> None:
        self.left: list[Errand] = []

    def leave(self, errand: Errand) -> None:
        self.left.append(errand)
