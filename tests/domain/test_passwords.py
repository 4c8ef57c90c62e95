"""Which passwords are accepted where one is set."""

import pytest

from domain.passwords import PasswordPolicy

SHORT = "must have at least 15 characters"
COMMON = "is one that many people have, and so the first to be guessed: choose another"
REPEATED = "must be more than a few characters again and again"
OWN = "must be more than your name, your address or the name of this service"
ADA = ("Ada.Byron@example.org", "Ada", "King-Noel Lovelace")


class Hashing:
    def problem(self, password: str) -> str | None:
        return "can't be hashed" if password.startswith("unhashable") else None

    def hash(self, password: str) -> str:
        raise NotImplementedError

    def verify(self, password: str, password_hash: str | None) -> bool:
        raise NotImplementedError

    def is_outdated(self, password_hash: str) -> bool:
        raise NotImplementedError


class Common:
    def holds(self, password: str) -> bool:
        return password in {"everybody's first choice", "everybodys"}


def policy(min_length: int = 15) -> PasswordPolicy:
    return PasswordPolicy(Hashing(), Common(), min_length, "Example Shop")


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", SHORT),
        ("x", SHORT),
        ("fourteen of it", SHORT),
        ("fifteen of them", None),
        ("correct horse battery staple", None),
        ("unhashable, whatever else", "can't be hashed"),
        ("everybody's first choice", COMMON),
        ("everybodyseverybodys", COMMON),
        ("everybodyseverybo", COMMON),
        ("aaaaaaaaaaaaaaaa", REPEATED),
        ("abcabcabcabcabcab", REPEATED),
        ("AbCdEfGaBcDeFgAbCd", REPEATED),
        ("abcdefghijklmnopabc", None),
        ("                ", REPEATED),
        ("adabyron1815!!", SHORT),
        ("adabyron1815!!!", OWN),
        ("ADA.BYRON@EXAMPLE.ORG", OWN),
        ("\uff2c\uff2f\uff36\uff25\uff2c\uff21\uff23\uff25 1815 ada", OWN),
        ("king-noel 12345", OWN),
        ("1843-example-shop", OWN),
        ("ada dreams of looms and cards", None),
        ("a shop that sells all examples", None),
        ("пароль из пяти слов", None),
        ("一二三四五六七八九十甲乙丙丁戊", None),
        ("👩🏽‍💻 and more than that", None),
    ],
)
def test_what_is_wrong_with_a_password(password: str, problem: str | None) -> None:
    assert policy().problem(password, *ADA) == problem


def test_the_length_is_a_setting() -> None:
    assert policy(8).problem("eight ch", *ADA) is None
    assert policy(8).problem("seven c", *ADA) == "must have at least 8 characters"


def test_nothing_need_be_known_of_its_owner() -> None:
    assert policy().problem("adabyron1815!!!") is None
    assert policy().problem("adabyron1815!!!", "", " ") is None


def test_the_longest_of_the_own_words_is_looked_for_first() -> None:
    assert policy().problem("annabelannabel 123456", "Annabel Bel") == OWN


@pytest.mark.parametrize(("more", "problem"), [("1", OWN), ("1234567", OWN), ("12345678", OWN), ("123456789", None)])
def test_half_of_it_may_not_be_ones_own(more: str, problem: str | None) -> None:
    assert policy(8).problem(f"lovelace{more}", *ADA) == problem
