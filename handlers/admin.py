"""The routes under /admin/users, for the callers whose roles have the one that ADMIN_ROLE names."""

import json
from collections.abc import Mapping
from typing import Any

from domain.administration import Administration, Administrator
from domain.directory import PAGE_MAX
from domain.errors import NotFound
from domain.users import User
from handlers import shown
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response, success
from handlers.origin import origin
from handlers.request import Request
from handlers.routes import Routes
from service.administration import AdministrationUseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    administrators = AdministrationUseCases(settings).administrators()

    def admitted(request: Request) -> Administrator:
        return administrators.admit(caller(request)[0], _roles(request), origin(request))

    def changing(request: Request) -> Administrator:
        return administrators.admit_to_change(*caller(request), _roles(request), origin(request))

    def users(request: Request) -> Response:
        return success(_listed(admitted(request).administration, request.event.get("queryStringParameters") or {}))

    def create(request: Request) -> Response:
        return success(_one(changing(request).administration.create(request.json())), 201)

    def user(request: Request) -> Response:
        return success(_one(admitted(request).administration.get(request.path_parameter("id"))))

    def change(request: Request) -> Response:
        administrator = changing(request)
        return success(_one(administrator.change(request.path_parameter("id"), request.json())))

    def delete(request: Request) -> Response:
        changing(request).delete(request.path_parameter("id"))
        return Response(204)

    def sign_out(request: Request) -> Response:
        changing(request).administration.sign_out(request.path_parameter("id"))
        return Response(204)

    return Routes(
        {
            "GET /admin/users": users,
            "POST /admin/users": create,
            "GET /admin/users/{id}": user,
            "PATCH /admin/users/{id}": change,
            "DELETE /admin/users/{id}": delete,
            "DELETE /admin/users/{id}/sessions": sign_out,
        }
    )


def _roles(request: Request) -> list[str]:
    found: list[str] = json.loads(request.context["authorizer"].get("roles") or "[]")
    return found


def _listed(admin: Administration, asked: Mapping[str, str]) -> Mapping[str, Any]:
    """A page, or whoever has the address that is asked for."""
    if "email" not in asked:
        page = admin.page(PAGE_MAX, asked.get("cursor", ""))
        return {"users": [shown.account(user) for user in page.users], "cursor": page.cursor}
    try:
        return {"users": [shown.account(admin.find(asked["email"]))], "cursor": None}
    except NotFound:
        return {"users": [], "cursor": None}


def _one(user: User) -> Mapping[str, Any]:
    return {"user": shown.account(user)}


handler = Endpoint(make_handle)
