"""The process of the embedded AWS: moto's server on a free port of this machine, one request at a time.

One at a time, because moto's conditional writes aren't atomic between threads.
"""

import gc
import io
import logging
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

from understudy.aws import key_pairs
from understudy.aws.embedded import PROVISION
from understudy.aws.provisioning import provision

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


KEPT: tuple[Literal["dynamodb", "ssm"], ...] = ("dynamodb", "ssm")
"""The services of what the local stage makes: loaded before it asks for them."""


class OneAtATime:
    def __init__(self) -> None:
        self._moto: Any = DomainDispatcherApplication(create_backend_app)
        self._lock = threading.Lock()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        with self._lock:
            return list(self._moto(environ, start_response))


class EmbeddedAws(OneAtATime):
    """Takes programs too, whose calls come back to it."""

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ.get("HTTP_X_AMZ_TARGET") in key_pairs.TARGETS:
            return self._asked_of_a_key(environ, start_response)
        if environ["PATH_INFO"] != PROVISION:
            return super().__call__(environ, start_response)
        refused = provision(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        start_response("400 Bad Request" if refused else "200 OK", [])
        return [refused.encode()]

    def _asked_of_a_key(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Moto knows those that a provider has made."""
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        answered = key_pairs.KEPT.answer(environ["HTTP_X_AMZ_TARGET"], body)
        if answered is None:
            return super().__call__({**environ, "wsgi.input": io.BytesIO(body)}, start_response)
        status, answer = answered
        length = ("Content-Length", str(len(answer)))
        start_response(status, [("Content-Type", "application/x-amz-json-1.1"), length])
        return [answer]


class Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: the functions' own logs tell enough."""


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for service in KEPT:
        create_backend_app(service)
    gc.freeze()
    gc.enable()
    server = make_server("127.0.0.1", 0, EmbeddedAws(), threaded=True, request_handler=Quiet)
    print(f"ready http://127.0.0.1:{server.port}", flush=True)  # noqa: T201 - what the parent waits for
    server.serve_forever()


if __name__ == "__main__":
    main()
