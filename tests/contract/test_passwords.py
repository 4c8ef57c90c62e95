"""What password hashing promises."""

import bcrypt
import pytest

from adapters.bcrypt import BcryptPasswords
from domain.ports import Passwords

LEGACY = {
    "2a": "$2a$04$",
    "2b": "$2b$04$",
    "2y": "$2y$04$",
}


@pytest.fixture
def passwords() -> Passwords:
    return BcryptPasswords(rounds=4)


@pytest.mark.parametrize("password", ["correct horse", " spaces ", "pässwörd ☃", "x" * 72, "ü" * 36, "a", "👩🏽‍💻"])
def test_the_password_that_made_a_hash_verifies(passwords: Passwords, password: str) -> None:
    assert passwords.verify(password, passwords.hash(password))


@pytest.mark.parametrize("wrong", ["", "correct hors", "correct horse ", "Correct horse", "correct horse\x00x"])
def test_any_other_does_not(passwords: Passwords, wrong: str) -> None:
    assert not passwords.verify(wrong, passwords.hash("correct horse"))


def test_the_same_password_gives_another_hash_each_time(passwords: Passwords) -> None:
    assert passwords.hash("correct horse") != passwords.hash("correct horse")


def test_a_hash_has_the_cost_of_the_settings() -> None:
    assert BcryptPasswords(rounds=5).hash("correct horse").startswith("$2b$05$")


def test_without_a_hash_the_answer_is_no(passwords: Passwords) -> None:
    assert not passwords.verify("correct horse", None)
    assert not passwords.verify("", None)


@pytest.mark.parametrize(
    "broken",
    ["", "x", "correct horse", "$2b$", "$2b$04$", "$2b$04$short", "$2b$xx$" + "a" * 53, "$2b$04$" + "!" * 53,
     "$2b$99$" + "a" * 53, "$1$salt$abcdef", "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA", "\x00", "ü" * 60],
)  # fmt: skip
def test_what_is_no_hash_verifies_nothing(passwords: Passwords, broken: str) -> None:
    assert not passwords.verify("correct horse", broken)


@pytest.mark.parametrize("spelling", LEGACY)
def test_the_spellings_of_other_libraries_verify(passwords: Passwords, spelling: str) -> None:
    made = passwords.hash("correct horse")
    assert passwords.verify("correct horse", f"${spelling}${made[4:]}")


def test_a_password_over_72_bytes_is_wrong_here() -> None:
    longest = "x" * 72
    passwords = BcryptPasswords(rounds=4)
    assert not passwords.verify(longest + "y", passwords.hash(longest))


def test_a_legacy_password_over_72_bytes_verifies_by_its_first_72() -> None:
    passwords = BcryptPasswords(rounds=4, cut_long=True)
    assert passwords.verify("x" * 80, passwords.hash("x" * 72))


@pytest.mark.parametrize("known_cost", [None, 4, 5, 6, 7])
def test_every_answer_costs_the_same_work(known_cost: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    made = bcrypt.hashpw(b"correct horse", bcrypt.gensalt(known_cost)).decode() if known_cost else None
    work = 0

    def counting(_: bytes, password_hash: bytes) -> bool:
        nonlocal work
        work += 2 ** int(password_hash.split(b"$")[2])
        return False

    monkeypatch.setattr(bcrypt, "checkpw", counting)
    BcryptPasswords(rounds=7).verify("correct horse", made)
    assert work == 2**7
