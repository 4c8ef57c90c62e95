"""A client of a running stage, in the words of the API."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from understudy.testing import Answer, Running

from tests.support.stage import serving

PERSON = {"email": "ada@example.com", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Client:
    stage: Running

    def post(self, path: str, body: object = None, **headers: str) -> Answer:
        """POST a JSON body, or none; header names with `_` for `-`."""
        sent = (JSON if body is not None else {}) | {name.replace("_", "-"): value for name, value in headers.items()}
        return self.stage.request("POST", path, body=body, headers=sent)

    def private(self, **headers: str) -> Answer:
        return self.stage.get("/private", headers=headers)

    def sign_up(self, **changes: object) -> dict[str, Any]:
        return tokens(self.post("/signup", PERSON | changes), 201)

    def sign_in(self, **changes: object) -> dict[str, Any]:
        credentials = {"email": PERSON["email"], "password": PERSON["password"]} | changes
        return tokens(self.post("/signin", credentials), 200)

    def refresh(self, token: str) -> Answer:
        return self.post("/refresh-token", {"refreshToken": token})


def tokens(answer: Answer, status: int) -> dict[str, Any]:
    assert answer.status == status, answer.body
    data: dict[str, Any] = answer.json()["data"]
    return data


def bearer(data: dict[str, Any]) -> str:
    return f"Bearer {data['access_token']}"


@contextmanager
def stage(backend: str, **environ: str) -> Iterator[Client]:
    """`make dev`'s own server with this backend."""
    with serving(env={"BACKEND": backend} | environ) as running:
        yield Client(running)
