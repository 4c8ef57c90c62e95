"""docs/verify.md's own snippets, each with the library that it names, against a running stage's tokens.

The issuer's documents come over TLS, as API Gateway serves them.
"""

from __future__ import annotations

import http.server
import json
import os
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

from tests.e2e.client import Client
from tests.engines.built import built
from tests.support import tls
from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Running

pytestmark = pytest.mark.engines

BLOCK = re.compile(r"`([\w.-]+\.(?:mjs|py|java))`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SNIPPETS = dict(BLOCK.findall((ROOT / "docs/verify.md").read_text()))
NODE = """
import { verified } from "./NAME"
for (const token of JSON.parse(process.argv[1]))
  console.log(await verified(token).then(claims => claims.sub, () => "refused"))
"""
PYTHON = """
import json, sys
from verified import verified
for token in json.loads(sys.argv[1]):
    try:
        print(verified(token)["sub"])
    except Exception:
        print("refused")
"""
FASTAPI = """
import json, sys
from fastapi.testclient import TestClient
from service import app
client = TestClient(app)
for token in json.loads(sys.argv[1]):
    answer = client.get("/me", headers={"Authorization": f"Bearer {token}"})
    print(answer.json()["id"] if answer.status_code == 200 else "refused")
    assert answer.status_code in {200, 401}
assert client.get("/me").status_code == 401
"""
JAVA = """
class Main {
    public static void main(String[] tokens) throws Exception {
        for (String token : tokens)
            try { System.out.println(SUBJECT); } catch (Exception refused) { System.out.println("refused"); }
    }
}
"""
SUBJECTS = {
    "Verified.java": "Verified.subject(token)",
    "Decoder.java": 'Decoder.of(System.getenv("ISSUER"), System.getenv("AUDIENCE")).decode(token).getSubject()',
}
EXPRESS = """
import { authenticated } from "./express.mjs"
for (const token of JSON.parse(process.argv[1])) {
  const request = { headers: { authorization: `Bearer ${token}` } }
  const response = { status: code => ({ set: (...header) => ({ end: () => console.log("refused") }) }) }
  await authenticated(request, response, () => console.log(request.caller.sub))
}
"""


@dataclass(frozen=True, slots=True)
class Issued:
    """A person's id and tokens: the one that counts first, then those that don't."""

    person: str
    tokens: list[str]
    environ: dict[str, str]


@contextmanager
def documents(certificate: Path) -> Iterator[tuple[str, list[str]]]:
    """An address with TLS; what is put into the list is where it has its answers from."""
    behind: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with urlopen(behind[0] + self.path) as answer:
                body = answer.read()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = tls.serving(certificate).wrap_socket(server.socket, server_side=True)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}", behind
    server.shutdown()
    server.server_close()


def has_keys(running: Running, url: str) -> bool:
    return running.get("/.well-known/jwks.json", url=url).status == 200


@pytest.fixture(scope="module", params=["RS256", "ES256"])
def issued(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Issued]:
    certificate = tls.certificate(tmp_path_factory.mktemp("tls"), "127.0.0.1")
    with documents(certificate) as (issuer, behind):
        settings = (f"tokenAlgorithm={request.param}", f"issuerUrl={issuer}")
        with serving(*(part for one in settings for part in ("--config", one))) as running:
            behind.append(next(filter(partial(has_keys, running), running.urls)))
            client = Client(running)
            pair = client.sign_up()
            access = pair["access_token"]
            bearer = {"Authorization": f"Bearer {access}"}
            person = running.get("/account", headers=bearer).json()["data"]["account"]["id"]
            exchanged = client.post("/token", **bearer).json()["data"]["access_token"]
            header, payload, signature = access.split(".")
            forged = f"{header}.{payload}.{signature[::-1]}"
            environ = {
                "ISSUER": issuer,
                "AUDIENCE": "gatehouse-dev",
                "NODE_EXTRA_CA_CERTS": str(certificate),
                "SSL_CERT_FILE": str(certificate),
                "PATH": os.environ["PATH"],
            }
            yield Issued(person, [access, exchanged, pair["refresh_token"], forged, "e30.e30.e30"], environ)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SNIPPETS.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "node_modules").symlink_to(built("verifiers/node_modules"))
    return tmp_path


def ran(command: list[str], issued: Issued, folder: Path, **changed: str) -> list[str]:
    done = subprocess.run(
        [*command, json.dumps(issued.tokens)],
        cwd=folder, env=issued.environ | changed, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout.split()


PROGRAMS = {
    **{name: ["node", "--input-type=module", "--eval", NODE.replace("NAME", name)]
       for name in SNIPPETS if name.endswith(".mjs") and name != "express.mjs"},
    "express.mjs": ["node", "--input-type=module", "--eval", EXPRESS],
    "verified.py": [sys.executable, "-c", PYTHON],
    "service.py": [sys.executable, "-c", FASTAPI],
}  # fmt: skip


def test_there_are_snippets() -> None:
    known = PROGRAMS.keys() | SUBJECTS.keys()
    assert SNIPPETS.keys() == known >= {"jose.mjs", "aws-jwt-verify.mjs", "oauth4webapi.mjs"}


@pytest.mark.parametrize("name", SUBJECTS)
def test_a_snippet_in_java_takes_our_tokens_and_no_others(issued: Issued, tmp_path: Path, name: str) -> None:
    trusted, certificate = tmp_path / "trusted.p12", tmp_path / "certificate.pem"
    _, begin, rest = Path(issued.environ["SSL_CERT_FILE"]).read_text().partition("-----BEGIN CERTIFICATE-----")
    certificate.write_text(begin + rest.partition("-----BEGIN")[0])
    store = ("-keystore", str(trusted), "-storepass", "changeit", "-noprompt", "-alias", "issuer")
    quietly(["keytool", "-importcert", "-file", str(certificate), *store], tmp_path)
    (tmp_path / name).write_text(SNIPPETS[name])
    (tmp_path / "Main.java").write_text(JAVA.replace("SUBJECT", SUBJECTS[name]))
    classes = f"{built('verifiers-java/lib')}/*"
    quietly(["javac", "-cp", classes, name, "Main.java"], tmp_path)
    command = [
        "java",
        *(f"-Djavax.net.ssl.trustStore{one}" for one in (f"={trusted}", "Password=changeit")),
        "-cp",
        f".:{classes}",
        "Main",
        *issued.tokens,
    ]

    def said(**changed: str) -> list[str]:
        return quietly(command, tmp_path, issued.environ | changed).splitlines()

    assert said() == [issued.person, issued.person, "refused", "refused", "refused"]
    assert said(AUDIENCE="another") == ["refused"] * 5


def quietly(command: list[str], folder: Path, environ: dict[str, str] | None = None) -> str:
    """Standard output; Spring and Nimbus tell the rest on the other."""
    return subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, text=True, check=True, timeout=120
    ).stdout


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_snippet_takes_our_tokens_and_no_others(issued: Issued, folder: Path, name: str) -> None:
    assert ran(PROGRAMS[name], issued, folder) == [issued.person, issued.person, "refused", "refused", "refused"]
    assert ran(PROGRAMS[name], issued, folder, AUDIENCE="another") == ["refused"] * 5


def test_openid_client_finds_the_issuer(issued: Issued, folder: Path) -> None:
    script = """
        import { discovery } from "openid-client"
        const found = await discovery(new URL(process.env.ISSUER), "a-service")
        console.log(found.serverMetadata().jwks_uri)
    """
    found = ran(["node", "--input-type=module", "--eval", script], issued, folder)
    assert found == [f"{issued.environ['ISSUER']}/.well-known/jwks.json"]
