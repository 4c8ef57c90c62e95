"""Which passwords are too common."""

import random
import string
from pathlib import Path

import pytest

from adapters.common_passwords import FILE, CommonPasswords, packed
from tests.common_passwords.make import listed


@pytest.fixture(scope="module")
def common() -> CommonPasswords:
    return CommonPasswords()


def test_the_file_is_made_of_the_list() -> None:
    assert Path(FILE).read_bytes() == packed(listed())


def test_every_password_of_the_list_is_found(common: CommonPasswords) -> None:
    assert [password for password in listed() if not common.holds(password)] == []


@pytest.mark.parametrize(
    "password",
    [
        "PASSWORD",
        "Password1!",
        "12345678",
        "iloveyou2",
        "qwertyuiop",
        "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44",
        "password123456789",
        "*trustno1*",
        "passwordbaseball",
        "Iloveyou2password!",
    ],
)
def test_what_comes_to_the_same_is_found(common: CommonPasswords, password: str) -> None:
    assert common.holds(password)


@pytest.mark.parametrize(
    "password", ["correct horse", "Ada's own words", "żółć jaźń", "passwordzxqwvkjh", "", "!!!!", "\ud800" * 9]
)
def test_others_are_not(common: CommonPasswords, password: str) -> None:
    assert not common.holds(password)


def test_random_passwords_are_not(common: CommonPasswords) -> None:
    chance = random.Random(7)
    made = ("".join(chance.choices(string.ascii_letters, k=12)) for _ in range(20_000))
    assert not any(common.holds(password) for password in made)
