"""A parameter store and a DynamoDB table in one process's memory, without TLS: the least that a round trip can cost.

`python -m benchmarks.stub_aws` prints its address. It knows what the measured programs call and no more; every call
is counted, and `GET /calls` gives the counts. Real stores are for the tests.
"""

import json
import os
import socket
import sys
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]


class Stub:
    """The state, and an answer for each operation."""

    def __init__(self) -> None:
        self.parameters: dict[str, str] = {}
        self.items: dict[str, Json] = {}
        self.calls: Counter[str] = Counter()
        self._operations: dict[str, Callable[[Json], Json]] = {
            "PutParameter": self._put_parameter,
            "GetParameter": lambda request: {"Parameter": self._parameter(request["Name"])},
            "GetParameters": lambda request: {"Parameters": [self._parameter(name) for name in request["Names"]]},
            "GetItem": self._get,
            "BatchGetItem": self._get_all,
            "PutItem": lambda request: self._put(request["Item"]),
            "UpdateItem": self._update,
            "TransactWriteItems": self._put_all,
        }

    def answer(self, operation: str, request: Json) -> Json:
        self.calls[operation] += 1
        return self._operations[operation](request)

    def _put_parameter(self, request: Json) -> Json:
        self.parameters[request["Name"]] = request["Value"]
        return {"Version": 1}

    def _parameter(self, name: str) -> Json:
        return {"Name": name, "Type": "SecureString", "Value": self.parameters[name], "Version": 1}

    def _get(self, request: Json) -> Json:
        item = self.items.get(_key(request["Key"]))
        return {"Item": item} if item else {}

    def _get_all(self, request: Json) -> Json:
        [(table, asked)] = request["RequestItems"].items()
        found = [self.items.get(_key(key)) for key in asked["Keys"]]
        return {"Responses": {table: [item for item in found if item]}, "UnprocessedKeys": {}}

    def _put(self, item: Json) -> Json:
        self.items[_key(item)] = item
        return {}

    def _put_all(self, request: Json) -> Json:
        for each in request["TransactItems"]:
            self._put(each["Put"]["Item"])
        return {}

    def _update(self, request: Json) -> Json:
        """The new expiry and use; the conditions are taken to hold."""
        item, values = self.items[_key(request["Key"])], request["ExpressionAttributeValues"]
        item |= {"expiresAt": values[":expires"], "usedAt": values[":used"], "ttl": values[":ttl"]}
        return {}


def _key(item: Json) -> str:
    return f"{item['pk']['S']} {item['sk']['S']}"


def serve(connection: socket.socket, stub: Stub) -> None:
    """One connection, kept open."""
    data = b""
    while True:
        while b"\r\n\r\n" not in data:
            received = connection.recv(65_536)
            if not received:
                return
            data += received
        head, _, data = data.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        length = int(headers.get("content-length", 0))
        while len(data) < length:
            data += connection.recv(65_536)
        body, data = data[:length], data[length:]
        if "x-amz-target" in headers:
            answer: Any = stub.answer(headers["x-amz-target"].rpartition(".")[2], json.loads(body))
        else:
            answer = stub.calls
        text = json.dumps(answer).encode()
        connection.sendall(
            f"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: {len(text)}\r\n"
            f"x-amzn-RequestId: 1\r\n\r\n".encode()
            + text
        )


def main() -> None:
    stub = Stub()
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    sys.stdout.write(f"http://127.0.0.1:{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    parent = os.getppid()
    while os.getppid() == parent:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=serve, args=(connection, stub), daemon=True).start()


if __name__ == "__main__":
    main()
