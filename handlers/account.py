"""GET, PATCH and DELETE /account, GET /account/export and /account/events: the caller's own account."""

from domain.forms import NamesForm, PasswordForm
from handlers import shown
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response, success
from handlers.origin import origin
from handlers.request import Request
from handlers.routes import Routes
from service.composition import UseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    use_cases = UseCases(settings)
    mine, my_events = use_cases.my_account(), use_cases.my_events()
    clearing = {"Set-Cookie": use_cases.cookie().clear()}

    def show(request: Request) -> Response:
        return success({"account": shown.account(mine.get(caller(request)[0]))})

    def change(request: Request) -> Response:
        user = mine.rename(caller(request)[0], NamesForm.parse(request.json()))
        return success({"account": shown.account(user)})

    def delete(request: Request) -> Response:
        mine.delete(caller(request)[0], PasswordForm.parse(request.json()), origin(request))
        return Response(204, headers=clearing)

    def export(request: Request) -> Response:
        return success(shown.kept(mine.export(*caller(request))))

    def events(request: Request) -> Response:
        return success({"events": [shown.event(each) for each in my_events.of(caller(request)[0])]})

    return Routes(
        {
            "GET /account": show,
            "PATCH /account": change,
            "DELETE /account": delete,
            "GET /account/export": export,
            "GET /account/events": events,
        }
    )


handler = Endpoint(make_handle)
