"""An encrypted store: what isn't the app's own ciphertext is no session, and never an error."""

from random import Random
from typing import Any

import pytest

from adapters.mongodb import PASSPORT, Cipher, Encrypted
from adapters.mongodb.crypto import Kruptein, WebCrypto
from adapters.mongodb.crypto.texts import decode, encode
from tests.mongodb.conftest import Open
from tests.mongodb.test_users import OID, user

CONTENT: dict[str, Any] = {"cookie": {}, "passport": {"user": "é☃"}}
CIPHERS = {
    "kruptein": lambda secret: Kruptein(secret, {}, nested=True),
    "kruptein 3.1, cbc, hex": lambda secret: Kruptein(
        secret, {"version": "3.1", "algorithm": "aes-192-cbc", "encodeas": "hex"}, nested=False
    ),
    "webcrypto": lambda secret: WebCrypto(secret, {"iterations": "1000"}),
    "webcrypto, cbc": lambda secret: WebCrypto(secret, {"iterations": "1000", "algorithm": "AES-CBC"}),
}


@pytest.fixture(params=CIPHERS)
def make(request: pytest.FixtureRequest) -> Any:
    return CIPHERS[request.param]


def test_what_is_written_is_read(make: Any) -> None:
    contents = Encrypted(make("secret"))
    written = contents.write(CONTENT)
    assert contents.read(written) == CONTENT
    assert contents.write(CONTENT) != written
    assert "secret" not in repr(contents)


def test_another_secret_reads_nothing(make: Any) -> None:
    assert Encrypted(make("another")).read(Encrypted(make("secret")).write(CONTENT)) is None


def test_a_changed_ciphertext_is_never_taken_for_the_session(make: Any) -> None:
    contents = Encrypted(make("secret"))
    text = str(contents.write(CONTENT))
    encoding = "hex" if set(text) <= set("0123456789abcdef") else "base64"
    data = decode(text, encoding)
    for at in range(len(data)):
        # No form of text, which some of its parts are, has two characters that differ in this bit alone.
        changed = data[:at] + bytes([data[at] ^ 0x80]) + data[at + 1 :]
        assert contents.read(encode(changed, encoding)) != CONTENT


def test_a_spoilt_ciphertext_is_no_error(make: Any) -> None:
    random = Random(1)
    contents = Encrypted(make("secret"))
    text = str(contents.write(CONTENT))
    for _ in range(60):
        at = random.randrange(len(text))
        contents.read(text[:at] + random.choice("AZaz09+/=-_ é\0") + text[at + random.choice((0, 1, 5)) :])


@pytest.mark.parametrize(
    "stored", ["", "x", "{}", "null", "====", "MIIB", "MAA=", "00", "é", "A" * 5000, None, 5, {}, []]
)
def test_what_is_no_ciphertext_is_no_session(make: Any, stored: object) -> None:
    contents = Encrypted(make("secret"))
    assert contents.read(stored) is None
    assert contents.signed_out(stored, PASSPORT) is None


@pytest.mark.parametrize(
    ("cipher", "options", "said"),
    [
        (Kruptein, {"algorithm": "rot13"}, "algorithm must be one of"),
        (Kruptein, {"hashing": "md5"}, "hashing must be one of"),
        (Kruptein, {"encodeas": "utf8"}, "encodeas must be one of"),
        (Kruptein, {"version": "2"}, "version must be one of"),
        (Kruptein, {"iterations": "5"}, "iterations: no such option"),
        (WebCrypto, {"iterations": "0"}, "iterations must be a whole number"),
        (WebCrypto, {"algorithm": "AES-CTR"}, "algorithm must be one of"),
        (WebCrypto, {"ivLength": "x"}, "ivLength must be a whole number"),
    ],
)
def test_an_option_that_cannot_be_is_named(cipher: Any, options: dict[str, str], said: str) -> None:
    more: dict[str, Any] = {"nested": True} if cipher is Kruptein else {}
    with pytest.raises(ValueError, match=said):
        cipher("secret", options, **more)


@pytest.mark.parametrize("crypto", ["kruptein", "webcrypto"])
@pytest.mark.parametrize("ending", ["destroy", "keep"])
def test_a_stage_with_an_encrypted_store(database: Any, stage: Open, crypto: str, ending: str) -> None:
    database["users"].insert_one(user())
    settings = {"MONGODB_SESSIONS_CRYPTO": crypto, "MONGODB_SESSIONS_CRYPTO_SECRET": "secret"}
    doors = stage(**settings, MONGODB_SESSIONS_SIGN_OUT=ending)
    cookie = doors.sign_in()
    assert "passport" not in str(database["sessions"].find_one()["session"])
    assert doors.user(cookie) == str(OID)
    assert stage(**settings, MONGODB_SESSIONS_STRINGIFY="false").user(cookie) == str(OID)
    assert stage().user(cookie) is None
    assert doors.protected("signout", cookie)["statusCode"] == 204
    assert doors.user(cookie) is None


def test_a_cipher_is_what_both_are() -> None:
    ciphers: tuple[Cipher, ...] = (Kruptein("s", {}, nested=True), WebCrypto("s", {"iterations": "1"}))
    assert all(cipher.decrypt(cipher.encrypt("{}")) in {"{}", '"{}"'} for cipher in ciphers)
