"""POST /email and /email/verification, behind the authorizer, and POST /email/verify: where there is mail."""

from domain.forms import ChangeEmailForm, VerifyEmailForm
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response, success
from handlers.origin import origin
from handlers.request import Request
from handlers.routes import Routes
from service import mail
from service.account import AccountUseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = AccountUseCases(settings)
    if mail.sender(settings) == "off":
        return Routes({})
    ask, change_email, verify_email = (
        use_cases.ask_for_verification(),
        use_cases.change_email(),
        use_cases.verify_email(),
    )

    def change(request: Request) -> Response:
        form = ChangeEmailForm.parse(request.json())
        change_email(caller(request)[0], form, origin(request), request.languages)
        return success({}, 202)

    def send_anew(request: Request) -> Response:
        ask(caller(request)[0], origin(request), request.languages)
        return success({}, 202)

    def verify(request: Request) -> Response:
        verify_email(VerifyEmailForm.parse(request.json()), origin(request))
        return Response(204)

    return Routes({"POST /email/verification": send_anew, "POST /email/verify": verify, "POST /email": change})


handler = Endpoint(make_handle)
