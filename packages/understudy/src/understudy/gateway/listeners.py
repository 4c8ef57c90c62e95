"""The ports that stages answer at."""

import errno
import socket
from typing import Self

from understudy.errors import StageError

TAKEN = {errno.EADDRINUSE: "in use", errno.EACCES: "for privileged programs only"}
HOST, HOST_6 = "127.0.0.1", "::1"
HIGHEST_PORT = 65_535


class PortInUse(StageError):
    def __init__(self, port: int, why: str) -> None:
        super().__init__(f"port {port} is {why}: choose another with PORT=... or --port")


class Listeners:
    """A port of this machine alone, taken but not yet answering, at each address that `localhost` may stand for."""

    def __init__(self, port: int) -> None:
        """0 takes a free one. Raises PortInUse."""
        self.sockets = [_bound(socket.AF_INET, HOST, port)]
        self.port: int = self.sockets[0].getsockname()[1]
        try:
            self.sockets.append(_bound(socket.AF_INET6, HOST_6, self.port))
        except PortInUse:
            self.close()
            raise
        except OSError:
            """This machine has no IPv6."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for listener in self.sockets:
            listener.close()


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    """Raises PortInUse; OSError where the machine has no such address."""
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        if error.errno in TAKEN:
            raise PortInUse(port, TAKEN[error.errno]) from error
        raise
    return listener
