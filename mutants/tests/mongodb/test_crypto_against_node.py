"""Ciphertexts go both ways between kruptein itself, in each of its layouts, and ours."""

import json
from typing import Any

import pytest

from adapters.mongodb import Encrypted
from adapters.mongodb.crypto import Kruptein
from tests.legacy.programs import ask

pytestmark = pytest.mark.engines

SECRET = "Sekret-01!xY☃"
CONTENT: dict[str, Any] = {
    "cookie": {"originalMaxAge": None},
    "passport": {"user": "é☃😀"},
    "cart": ['"', "\\", "\n"],
}
TEXT = json.dumps(CONTENT, ensure_ascii=False)
VERSIONS = ("3.0.6", "3.0.8", "3.1.1", "3.1.7", "3.3.0", "3.4.0")
OPTIONS: tuple[dict[str, str], ...] = (
    {},
    {"hashing": "sha256"},
    {"hashing": "sha1"},
    {"hashing": "sha384", "encodeas": "hex"},
    {"algorithm": "aes-256-cbc"},
    {"algorithm": "aes-192-gcm"},
    {"algorithm": "aes-256-ctr", "encodeas": "base64url"},
    {"use_scrypt": "true"},
)
LAYOUTS = {"3.0.6": "3.0", "3.0.8": "3.0", "3.1.1": "3.1.1", "3.1.7": "3.1", "3.3.0": "3.1"}


Options = dict[str, str]


def kruptein(call: str, version: str, asked: list[tuple[Options, object]]) -> list[Any]:
    """What that version answers to each text under these options."""

    def question(options: Options, text: object) -> str:
        theirs = {name: value == "true" if name == "use_scrypt" else value for name, value in options.items()}
        return json.dumps({"version": version, "call": call, "secret": SECRET, "options": theirs, "text": text})

    return ask("kruptein/crypt.js", [question(options, text) for options, text in asked])


@pytest.mark.parametrize("nested", [True, False], ids=["stringify", "stringify:false"])
@pytest.mark.parametrize("version", VERSIONS)
def test_what_kruptein_writes_is_read(version: str, *, nested: bool) -> None:
    # connect-mongo's own key_size makes kruptein 3.4 refuse another size
    possible = [options for options in OPTIONS if version != "3.4.0" or "192" not in options.get("algorithm", "")]
    written = kruptein("set", version, [(options, TEXT if nested else CONTENT) for options in possible])
    ours = [Encrypted(Kruptein(SECRET, options, nested=nested)) for options in possible]
    assert [one.read(text["value"]) for one, text in zip(ours, written, strict=True)] == [CONTENT] * len(possible)


@pytest.mark.parametrize("nested", [True, False], ids=["stringify", "stringify:false"])
@pytest.mark.parametrize("version", LAYOUTS)
def test_what_we_write_kruptein_reads(version: str, *, nested: bool) -> None:
    ours = [
        Encrypted(Kruptein(SECRET, {**options, "version": LAYOUTS[version]}, nested=nested)) for options in OPTIONS
    ]
    written = [(options, one.write(CONTENT)) for options, one in zip(OPTIONS, ours, strict=True)]
    for answer in kruptein("get", version, written):
        content = json.loads(answer["value"])
        assert (json.loads(content) if nested else content) == CONTENT


def test_kruptein_refuses_what_another_secret_wrote() -> None:
    written = Encrypted(Kruptein("another", {}, nested=True)).write(CONTENT)
    assert "tampered" in kruptein("get", "3.0.8", [({}, written)])[0]["error"]
