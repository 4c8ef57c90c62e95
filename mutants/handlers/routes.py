"""One function that serves several routes."""

from collections.abc import Mapping

from domain.errors import NotFound
from handlers.http import Handle, Response
from handlers.request import Request


class Routes:
    """A handler of each, by its method and path, as `GET /account`: the path as openapi.yaml has it."""

    def __init__(self, handles: Mapping[str, Handle]) -> None:
        self._handles = handles

    def __call__(self, request: Request) -> Response:
        """Raises `NotFound`."""
        for route, handle in self._handles.items():
            method, path = route.split(" ")
            if request.method == method and request.route.endswith(path):
                return handle(request)
        raise NotFound
