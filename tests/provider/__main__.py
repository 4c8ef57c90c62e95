"""A provider plugin: `python -m tests.provider NAME ENGINE`, started by the Pulumi engine.

It prints its port and serves until the engine interrupts it, or is gone.
"""

from __future__ import annotations

import argparse
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

import grpc
from pulumi.runtime.proto import provider_pb2_grpc

from tests.provider.parent import end_with_parent
from tests.provider.plugins import NAMES
from tests.provider.servicer import Servicer

# What the engine itself allows: rpcutil.GrpcChannelOptions in its sources; a zip's names alone can be megabytes.
OPTIONS = [("grpc.max_receive_message_length", 400 * 1024 * 1024)]
CALLS_AT_ONCE = 16


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("engine")
    arguments, _ = parser.parse_known_args()
    server = grpc.server(ThreadPoolExecutor(CALLS_AT_ONCE), options=OPTIONS)
    servicer = Servicer(arguments.name, version(f"pulumi-{arguments.name}"))
    provider_pb2_grpc.add_ResourceProviderServicer_to_server(servicer, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(port, flush=True)  # noqa: T201
    serve_until_told(server)


def serve_until_told(server: grpc.Server) -> None:
    told = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told.set())
    end_with_parent()
    told.wait()
    server.stop(grace=1).wait()


if __name__ == "__main__":
    main()
