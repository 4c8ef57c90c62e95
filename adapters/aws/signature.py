"""AWS's signature of a request, version 4.

Source: "Create a signed AWS API request", AWS Identity and Access Management user guide.
"""

from __future__ import annotations

import hashlib
import hmac

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.aws.calls import Asked
    from adapters.aws.credentials import Credentials

_ALGORITHM = "AWS4-HMAC-SHA256"


class Signer:
    """Signs requests to one service in one region."""

    def __init__(self, service: str, region: str) -> None:
        self.service = service
        self.region = region

    def signed(self, post: Asked, credentials: Credentials, time: str) -> dict[str, str]:
        """The request's headers, with the signature among them; `time` is UTC as `20260131T235959Z`.

        The path is the whole one. Every header is signed: names are in lower case, and `host` is among them.
        """
        token = {"x-amz-security-token": credentials.token} if credentials.token else {}
        headers = {**post.headers, "x-amz-date": time, **token}
        names = sorted(headers)
        lines = [f"{name}:{headers[name]}\n" for name in names]
        request = "\n".join(("POST", post.path, "", "".join(lines), ";".join(names), _digest(post.body)))
        scope = f"{time[:8]}/{self.region}/{self.service}/aws4_request"
        text = "\n".join((_ALGORITHM, time, scope, _digest(request.encode())))
        signature = _mac(_key(credentials.secret_key, scope), text).hex()
        credential = f"Credential={credentials.access_key}/{scope}"
        headers["authorization"] = (
            f"{_ALGORITHM} {credential}, SignedHeaders={';'.join(names)}, Signature={signature}"
        )
        return headers


def _key(secret: str, scope: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = _mac(key, part)
    return key


def _mac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
