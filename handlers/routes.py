"""One function that serves several routes."""

from collections.abc import Mapping

from domain.errors import NotFound
from handlers.http import Handle, Response
from handlers.request import Request


class Routes:
    """A handler of each, by the route's path and, before it, its method where a path has several."""

    def __init__(self, handles: Mapping[str, Handle]) -> None:
        self._handles = handles

    def __call__(self, request: Request) -> Response:
        """Raises `NotFound`."""
        for path, handle in self._handles.items():
            if request.route.endswith(path):
                return handle(request)
        raise NotFound
