"""POST /password, behind the authorizer; POST /password/forgot and /password/reset, where there is mail."""

from collections.abc import Mapping

from domain.forms import ForgotForm
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response
from handlers.origin import origin
from handlers.request import Request
from handlers.routes import Routes
from service import mail
from service.account import AccountUseCases
from service.settings import Settings

ASKED = {"success": True, "data": {}}
"""The same whether there is an account or not."""


def make_handle(settings: Settings) -> Handle:
    use_cases = AccountUseCases(settings)
    change_password = use_cases.change_password()

    def change(request: Request) -> Response:
        change_password(*caller(request), request.json())
        return Response(204)

    by_mail = {} if mail.sender(settings) == "off" else _by_mail(use_cases)
    return Routes({**by_mail, "/password": change})


def _by_mail(use_cases: AccountUseCases) -> Mapping[str, Handle]:
    forgot, reset_password = use_cases.forgot(), use_cases.reset_password()

    def ask(request: Request) -> Response:
        forgot(ForgotForm.parse(request.json()), origin(request), request.languages)
        return Response(202, ASKED)

    def reset(request: Request) -> Response:
        reset_password(request.json(), origin(request))
        return Response(204)

    return {"/password/forgot": ask, "/password/reset": reset}


handler = Endpoint(make_handle)
