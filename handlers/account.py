"""GET, PATCH and DELETE /account, and GET /account/export: the caller's own account."""

from domain.errors import NotFound
from domain.forms import NamesForm, PasswordForm
from handlers import shown
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from handlers.routes import Routes
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    mine = use_cases.my_account()
    clearing = {"Set-Cookie": use_cases.cookie().clear()}

    def show(request: Request) -> Response:
        return _answer({"account": shown.account(mine.get(caller(request)[0]))})

    def change(request: Request) -> Response:
        user = mine.rename(caller(request)[0], NamesForm.parse(request.json()))
        return _answer({"account": shown.account(user)})

    def delete(request: Request) -> Response:
        mine.delete(caller(request)[0], PasswordForm.parse(request.json()))
        return Response(204, headers=clearing)

    def export(request: Request) -> Response:
        return _answer(shown.kept(mine.export(caller(request)[0])))

    methods = {"GET": show, "PATCH": change, "DELETE": delete}

    def by_method(request: Request) -> Response:
        if request.method not in methods:
            raise NotFound
        return methods[request.method](request)

    return Routes({"/account/export": export, "/account": by_method})


def _answer(data: shown.Shown) -> Response:
    return Response(200, {"success": True, "data": data})


handler = Endpoint(make_handle)
