"""What sends mails: called by the other functions, asynchronously. Lambda runs it again where it fails."""

from domain.mail import Errand
from handlers.once import once
from handlers.request import Event
from service.account import AccountUseCases
from service.settings import Settings, from_environment


class Mailer:
    """A Lambda handler; its event is an errand."""

    def __init__(self, settings: Settings | None = None) -> None:
        given = settings or from_environment()
        self._run = once(lambda: AccountUseCases(given).run_errand())

    def __call__(self, event: Event, context: object) -> None:  # noqa: ARG002 - Lambda's signature
        self._run()(Errand(**event))


handler = Mailer()
