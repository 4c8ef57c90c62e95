"""What password hashing promises, in both forms."""

from collections.abc import Callable

import bcrypt
import pytest
from passlib.hash import bcrypt_sha256

from adapters.bcrypt import BcryptPasswords, BcryptSha256Passwords
from domain.ports import Passwords

LEGACY = {
    "2a": "$2a$04$",
    "2b": "$2b$04$",
    "2y": "$2y$04$",
}
NO_HASHES = [
    *("", "x", "correct horse", "$2b$", "$2b$04$", "$2b$04$short", "$2b$xx$" + "a" * 53, "$2b$04$" + "!" * 53),
    *("$2b$99$" + "." * 53, "$2b$31$" + "." * 53, "$2b$17$" + "." * 53, "$2b$03$" + "." * 53, "$2b$04$" + "a" * 53),
    *("$2x$04$" + "." * 53, "$2b$٠٤$" + "." * 53, "$2b$04$" + "." * 53 + "\n", "\x00", "ü" * 60, "$1$salt$abcdef"),
    *("$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA", "$bcrypt-sha256$v=2,t=2b,r=4$short$short"),
    *("$bcrypt-sha256$v=1,t=2b,r=4$" + "." * 22 + "$" + "." * 31, "$bcrypt-sha256$v=2,t=2b,r=4$" + "." * 53),
    *(
        "$bcrypt-sha256$v=2,t=2b,r=31$" + "." * 22 + "$" + "." * 31,
        "$bcrypt-sha256$2b,4$" + "." * 22 + "$" + "." * 31,
    ),
]

Form = type[BcryptPasswords | BcryptSha256Passwords]


@pytest.fixture(params=[BcryptPasswords, BcryptSha256Passwords])
def form(request: pytest.FixtureRequest) -> Form:
    made: Form = request.param
    return made


@pytest.fixture
def passwords(form: Form) -> Passwords:
    return form(rounds=4)


def plain(password: str, cost: int) -> str:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(cost)).decode()


def keyed(password: str, cost: int) -> str:
    return BcryptSha256Passwords(rounds=cost).hash(password)


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
    assert BcryptSha256Passwords(rounds=5).hash("correct horse").startswith("$bcrypt-sha256$v=2,t=2b,r=5$")


def test_without_a_hash_the_answer_is_no(passwords: Passwords) -> None:
    assert not passwords.verify("correct horse", None)
    assert not passwords.verify("", None)


@pytest.mark.parametrize("broken", NO_HASHES)
def test_what_is_no_hash_verifies_nothing(passwords: Passwords, broken: str) -> None:
    assert not passwords.verify("correct horse", broken)


@pytest.mark.parametrize("spelling", LEGACY)
def test_the_spellings_of_other_libraries_verify(passwords: Passwords, spelling: str) -> None:
    assert passwords.verify("correct horse", f"${spelling}${plain('correct horse', 4)[4:]}")


def test_a_password_over_72_bytes_is_refused_where_an_express_app_reads_the_hash() -> None:
    assert BcryptPasswords(rounds=4).problem("ü" * 36) is None
    assert BcryptPasswords(rounds=4).problem("ü" * 37) == "must have at most 72 bytes in UTF-8"


def test_a_legacy_password_over_72_bytes_verifies_by_its_first_72() -> None:
    assert BcryptPasswords(rounds=4).verify("x" * 80, plain("x" * 72, 4))


@pytest.mark.parametrize("longest", ["x" * 1024, "пароль " * 40, "👩🏽‍💻" * 64])
def test_elsewhere_it_counts_to_its_last_character(longest: str) -> None:
    passwords = BcryptSha256Passwords(rounds=4)
    made = passwords.hash(longest)
    assert passwords.problem(longest) is None
    assert passwords.verify(longest, made)
    assert not passwords.verify(longest[:-1], made)
    assert not passwords.verify(longest[:-1] + "!", made)


def test_elsewhere_a_plain_hash_is_of_72_bytes_at_most() -> None:
    assert BcryptSha256Passwords(rounds=4).verify("x" * 72, plain("x" * 72, 4))
    assert not BcryptSha256Passwords(rounds=4).verify("x" * 73, plain("x" * 72, 4))


def test_an_accent_is_the_same_however_it_is_typed() -> None:
    passwords = BcryptSha256Passwords(rounds=4)
    assert passwords.verify("cafe\u0301 correct", passwords.hash("caf\u00e9 correct"))
    assert not passwords.verify("cafe correct", passwords.hash("caf\u00e9 correct"))


@pytest.mark.parametrize(
    ("password", "made"),
    [
        # The example of passlib's documentation, and others that its successor libpass 1.9.4 made.
        ("password", "$bcrypt-sha256$v=2,t=2b,r=12$n79VH.0Q2TMWmt3Oqt9uku$Kq4Noyk3094Y2QlB8NdRT8SvGiI4ft2"),
        ("", "$bcrypt-sha256$v=2,t=2b,r=4$7vg4AOFOFs2G73mjkNMTye$9IgTKmMk48HpbeMeMG1h0DJLGo1iGFa"),
        ("x" * 72, "$bcrypt-sha256$v=2,t=2b,r=4$FqoXtCsTNw9zPG8ykBdzcu$wQAAbhb8JMxx1erDsNqqofHQl85SoSm"),
        ("x" * 73, "$bcrypt-sha256$v=2,t=2b,r=4$ZfRoC2OchhQoUxQoY4Uoou$gw4ii5vH4UvcdaKE1RD0AXdDBzOSkgG"),
        ("пароль " * 20, "$bcrypt-sha256$v=2,t=2b,r=4$cs/N1aCncCQ.oz6pJQ/jI.$4F90YkP1GadWg42AMQ5CE3dbH0ZZkzi"),
        ("p\u00e4ssw\u00f6rd", "$bcrypt-sha256$v=2,t=2b,r=4$IjEqB1bCAlQ52OYlBnROou$DEIhC5oEYtEqJNCdtO2r51gpNq7SUr2"),
    ],
)
def test_hashes_that_passlib_made_verify(passwords: Passwords, password: str, made: str) -> None:
    assert passwords.verify(password, made)
    assert not passwords.verify(f"{password}!", made)


@pytest.mark.parametrize("password", ["", "correct horse", "x" * 1024, "пароль " * 40])
def test_passlib_verifies_what_is_made_here(password: str) -> None:
    made = BcryptSha256Passwords(rounds=4).hash(password)
    assert bcrypt_sha256.verify(password, made)
    assert not bcrypt_sha256.verify(f"{password}!", made)


def test_a_hash_of_a_lower_cost_is_outdated(form: Form) -> None:
    made = form(rounds=5).hash("correct horse")
    assert [form(rounds=rounds).is_outdated(made) for rounds in (4, 5, 6)] == [False, False, True]


def test_so_is_one_of_the_form_that_cuts() -> None:
    assert BcryptSha256Passwords(rounds=4).is_outdated(plain("correct horse", 5))
    assert not BcryptPasswords(rounds=4).is_outdated(plain("correct horse", 5))


@pytest.mark.parametrize("cost", [4, 5, 6, 7])
@pytest.mark.parametrize("make", [plain, keyed])
@pytest.mark.parametrize("password", ["correct horse", "wrong", "", "x" * 1000])
def test_every_hash_costs_the_same_work(
    form: Form, make: Callable[[str, int], str], cost: int, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = make("correct horse", cost)
    assert work(form(rounds=7), password, known, monkeypatch) == 2**7


@pytest.mark.parametrize("known", [None, *NO_HASHES])
@pytest.mark.parametrize("password", ["correct horse", "x" * 1000])
def test_and_so_does_what_is_none(
    form: Form, known: str | None, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert work(form(rounds=7), password, known, monkeypatch) == 2**7


def test_but_for_a_hash_of_a_higher_cost_than_the_settings(
    passwords: Passwords, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert work(passwords, "wrong", plain("correct horse", 6), monkeypatch) == 2**6


def work(passwords: Passwords, password: str, known: str | None, patch: pytest.MonkeyPatch) -> int:
    """How often bcrypt's key schedule was gone through; an error of its own comes before that."""
    done = 0
    real = bcrypt.checkpw

    def counting(secret: bytes, password_hash: bytes) -> bool:
        nonlocal done
        matches = real(secret, password_hash)
        done += 2 ** int(password_hash.split(b"$")[2])
        return matches

    patch.setattr(bcrypt, "checkpw", counting)
    passwords.verify(password, known)
    return done
