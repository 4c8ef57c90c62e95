"""POST /password, behind the authorizer; POST /password/forgot and /password/reset, where there is mail."""

from collections.abc import Mapping

from domain.forms import ForgotForm
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
    change_password = use_cases.change_password()

    def change(request: Request) -> Response:
        change_password(*caller(request), request.json(), origin(request))
        return Response(204)

    by_mail = {} if mail.sender(settings) == "off" else _by_mail(use_cases)
    return Routes({**by_mail, "POST /password": change})


def _by_mail(use_cases: AccountUseCases) -> Mapping[str, Handle]:
    forgot, reset_password = use_cases.forgot(), use_cases.reset_password()

    def ask(request: Request) -> Response:
        """The same answer whether there is an account or not."""
        forgot(ForgotForm.parse(request.json()), origin(request), request.languages)
        return success({}, 202)

    def reset(request: Request) -> Response:
        reset_password(request.json(), origin(request))
        return Response(204)

    return {"POST /password/forgot": ask, "POST /password/reset": reset}


handler = Endpoint(make_handle)
