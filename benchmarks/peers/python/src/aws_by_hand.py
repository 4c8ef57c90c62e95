"""A signed call of an AWS JSON service in the fewest lines, for the floors: one socket, no retries, no TLS here."""

import hashlib
import hmac
import json
import os
import socket
import time

HOST = os.environ["AWS_ENDPOINT_URL"].partition("//")[2]
CONNECTION = socket.create_connection(HOST.split(":"), timeout=2)
CONNECTION.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def call(service, target, request):
    body, now = json.dumps(request).encode(), time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    headers = {"content-type": "application/x-amz-json-1.1", "host": HOST, "x-amz-date": now, "x-amz-target": target}
    names, lines = ";".join(headers), "".join(f"{name}:{value}\n" for name, value in headers.items())
    canonical = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
    scope = f"{now[:8]}/{os.environ['AWS_REGION']}/{service}/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = f"AWS4{os.environ['AWS_SECRET_ACCESS_KEY']}".encode()
    for part in (*scope.split("/"), text):
        key = hmac.digest(key, part.encode(), "sha256")
    credential = f"Credential={os.environ['AWS_ACCESS_KEY_ID']}/{scope}, SignedHeaders={names}, Signature={key.hex()}"
    headers |= {"authorization": f"AWS4-HMAC-SHA256 {credential}", "content-length": len(body)}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    CONNECTION.sendall(f"POST / HTTP/1.1\r\n{lines}\r\n".encode() + body)
    return json.loads(answer())


def answer():
    data = b""
    while b"\r\n\r\n" not in data:
        data += CONNECTION.recv(65_536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
    while len(body) < length:
        body += CONNECTION.recv(65_536)
    return body
