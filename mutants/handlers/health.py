"""GET /health: which stage, which backend, which version answers."""

from handlers import VERSION
from handlers.http import Endpoint, Handle, Response
from service.settings import Settings


def make_handle(settings: Settings) -> Handle:
    body = {
        "status": "ok",
        "stage": settings.text("STAGE"),
        "backend": settings.text("BACKEND"),
        "version": VERSION,
    }
    return lambda _: Response(200, body)


handler = Endpoint(make_handle)
