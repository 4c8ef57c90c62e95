"""The routes under /admin/users, for the callers whose roles have the one that ADMIN_ROLE names."""

import json
from collections.abc import Mapping
from typing import Any

from domain.administration import Administration, Administrators
from domain.directory import PAGE_MAX
from domain.errors import NotFound
from domain.users import FIELDS, User
from handlers.caller import caller
from handlers.http import Endpoint, Handle, Response
from handlers.request import Request
from handlers.routes import Routes
from service.administration import AdministrationUseCases
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    administrators = AdministrationUseCases(settings).administrators()

    def users(request: Request) -> Response:
        admin = _admitted(administrators, request)
        if request.method == "POST":
            return _told(201, {"user": _user(admin.create(request.json()))})
        return _told(200, _listed(admin, request.event.get("queryStringParameters") or {}))

    def user(request: Request) -> Response:
        admin = _admitted(administrators, request)
        (calling, _), user_id = caller(request), _id(request)
        if request.method == "DELETE":
            administrators.delete(calling, user_id)
            return Response(204)
        if request.method == "PATCH":
            return _told(200, {"user": _user(administrators.change(calling, user_id, request.json()))})
        return _told(200, {"user": _user(admin.get(user_id))})

    def sessions(request: Request) -> Response:
        _admitted(administrators, request).sign_out(_id(request))
        return Response(204)

    return Routes({"/admin/users/{id}/sessions": sessions, "/admin/users/{id}": user, "/admin/users": users})


def _admitted(administrators: Administrators, request: Request) -> Administration:
    user_id, _ = caller(request)
    return administrators.admit(user_id, json.loads(request.context["authorizer"].get("roles") or "[]"))


def _id(request: Request) -> str:
    return str((request.event.get("pathParameters") or {}).get("id"))


def _listed(admin: Administration, asked: Mapping[str, str]) -> Mapping[str, Any]:
    """A page, or whoever has the address that is asked for."""
    if "email" not in asked:
        page = admin.page(PAGE_MAX, asked.get("cursor", ""))
        return {"users": [_user(user) for user in page.users], "cursor": page.cursor}
    try:
        return {"users": [_user(admin.find(asked["email"]))], "cursor": None}
    except NotFound:
        return {"users": [], "cursor": None}


def _user(user: User) -> Mapping[str, Any]:
    return {name: value for field, name in FIELDS.items() if (value := getattr(user, field)) is not None}


def _told(status: int, data: Mapping[str, Any]) -> Response:
    return Response(status, {"success": True, "data": data})


handler = Endpoint(make_handle)
