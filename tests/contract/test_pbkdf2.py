"""The two texts of passport-local-mongoose: by hashes that it made, as one text and back, and locked."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.bcrypt import BcryptPasswords
from adapters.foreign_hashes import ForeignPasswords
from adapters.pbkdf2 import AppsPasswords, TwoTexts, two_texts
from domain.credentials import locked

MADE: list[dict[str, Any]] = json.loads(Path(__file__).with_name("passport_local_mongoose.json").read_text())
"""By `setPassword` of each version on Node 20."""
SMALL = TwoTexts(iterations=1, keylen=32, saltlen=16)


def options(made: dict[str, Any]) -> TwoTexts:
    return two_texts({name: str(value) for name, value in made["options"].items()})


def passwords(form: TwoTexts) -> AppsPasswords:
    return AppsPasswords(
        form, ForeignPasswords(BcryptPasswords(4), ("pbkdf2",), replace=False, usual={"pbkdf2": form.unmatched})
    )


@pytest.mark.parametrize("made", MADE, ids=lambda made: f"{made['version']} {made['options']}")
def test_what_the_library_made_opens_by_its_password_alone_and_stays_what_it_is(made: dict[str, Any]) -> None:
    form = options(made)
    one = form.joined(made["hash"], made["salt"])
    assert passwords(form).verify(made["password"], one)
    assert not passwords(form).verify(made["password"] + "x", one)
    assert not passwords(form).is_outdated(one)
    assert form.parted(one) == (made["hash"], made["salt"])
    last = {"0": "1"}.get(made["hash"][-1], "0")
    assert not passwords(form).verify(made["password"], form.joined(made["hash"][:-1] + last, made["salt"]))


@pytest.mark.parametrize("encoding", ["hex", "base64"])
@pytest.mark.parametrize("digest", ["sha1", "sha256", "sha512"])
def test_what_is_made_here_is_what_the_library_computes(encoding: str, digest: str) -> None:
    form = TwoTexts(10, 64, digest, encoding, 16)
    hashed, salt = form.parted(form.hash("pässwörd"))
    made = hashlib.pbkdf2_hmac(digest, "pässwörd".encode(), salt.encode(), 10, 64)
    assert form.joined(hashed, salt) == form.joined(form._encoded(made), salt)
    assert passwords(form).verify("pässwörd", form.joined(hashed, salt))
    assert form.parted(form.hash("pässwörd"))[1] != salt


TEXTS = st.one_of(
    st.text(max_size=20),
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.binary(min_size=16, max_size=16).map(lambda salt: "!" + salt.hex()),
    st.just("$2b$04$" + "." * 53),
)


@given(hashed=TEXTS, salt=TEXTS)
def test_whatever_a_document_holds_is_found_again_by_what_was_read(hashed: str, salt: str) -> None:
    back, own = SMALL.parted(SMALL.joined(hashed, salt))
    assert back == hashed
    assert own in {salt, ""}


def test_what_is_locked_opens_nothing_on_either_side() -> None:
    one = SMALL.hash("correct horse")
    assert not passwords(SMALL).verify("correct horse", locked(one))
    hashed, salt = SMALL.parted(locked(one))
    assert (hashed, salt) == (SMALL.parted(one)[0], "!" + SMALL.parted(one)[1])
    assert hashlib.pbkdf2_hmac("sha256", b"correct horse", salt.encode(), 1, 32).hex() != hashed
    assert SMALL.joined(hashed, salt) == locked(one)


@pytest.mark.parametrize(
    "other", ["$2b$04$" + "." * 53, "", "!", TwoTexts(2, 32).unmatched, TwoTexts(1, 64).unmatched]
)
def test_a_hash_of_another_form_has_no_salt(other: str) -> None:
    assert SMALL.parted(other) == (other, "")
    assert SMALL.parted(locked(other)) == (locked(other), "")


@pytest.mark.parametrize(
    "odd",
    [
        {"iterations": "0"},
        {"iterations": "many"},
        {"iterations": "1000000"},
        {"keylen": "8"},
        {"keylen": "9999"},
        {"saltlen": "4"},
        {"digestAlgorithm": "md5"},
        {"encoding": "latin1"},
        {"limitAttempts": "true"},
    ],
    ids=str,
)
def test_options_that_nothing_could_be_checked_by_are_refused(odd: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(odd))):
        two_texts(odd)
