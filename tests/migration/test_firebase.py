"""What Firebase exports of passwords, by its own example and by another's implementation."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.bcrypt import BcryptSha256Passwords
from adapters.foreign_hashes import ForeignPasswords
from migration.people.firebase import hash_config

CONSOLE = """hash_config {{
  algorithm: SCRYPT,
  base64_signer_key: {signerKey},
  base64_salt_separator: {saltSeparator},
  rounds: {rounds},
  mem_cost: {memCost},
}}
"""
# The first is that of the README of github.com/firebase/scrypt, the others are by firebase-scrypt 2.2.0 for Node.
MADE: list[dict[str, Any]] = [
    {
        "signerKey": "jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==",
        "saltSeparator": "Bw==",
        "rounds": 8,
        "memCost": 14,
        "salt": "42xEC+ixf3L2lw==",
        "password": "user1password",
        "hash": "lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==",
    },
    {
        "signerKey": "wfnIdLbX4ZAqo6jleejeCrOB9plw3NS4hANFefFwAWgVphe1pDOPwo7X/sxfkQXZWCcoPE3Y5JVSTEAQCtrXAg==",
        "saltSeparator": "Bw==",
        "rounds": 8,
        "memCost": 14,
        "salt": "xn3C0PBb7V1tGA==",
        "password": "correct horse bättery",
        "hash": "Vv8tQiwomDXfaaySfbMa1NHjxYhSQOV5QqpAZEMEvyx1q3UeVckMr9QeHaOtayIQ2Ht9Uihj1ZXPyS9aHDGG8Q==",
    },
    {
        "signerKey": "i1P38cbiUaT146jhVok6gybn46A1xz/6k7rm5+OOiELVeIOrSeTbHvxflr5CNYzxU/m1jKY8JVa3O6RJHPtc/g==",
        "saltSeparator": "AAEC",
        "rounds": 4,
        "memCost": 11,
        "salt": "AAECAwQFBgcICQ==",
        "password": "😀 short",
        "hash": "DszzSOyV2ryn5M7lmpH1gZ3AgeXMjhO7+Fd09FThh6Ilk20kstTgp2nQ2u6ymP/3AemjcWcgdz/lc3dGLA0shw==",
    },
]
PASSWORDS = ForeignPasswords(BcryptSha256Passwords(4), ("firebase",), replace=True)


@pytest.mark.parametrize("made", MADE, ids=lambda made: made["password"])
def test_the_password_opens_what_is_kept_of_its_hash_and_no_other_does(made: dict[str, Any]) -> None:
    kept = hash_config(CONSOLE.format(**made)).hash(made["hash"], made["salt"])
    assert PASSWORDS.verify(made["password"], kept)
    assert not PASSWORDS.verify(made["password"] + "x", kept)
    assert PASSWORDS.is_outdated(kept)
    other = hash_config(CONSOLE.format(**{**made, "signerKey": MADE[made is MADE[0]]["signerKey"]}))
    assert not PASSWORDS.verify(made["password"], other.hash(made["hash"], made["salt"]))
    urls = {name: made[name].replace("+", "-").replace("/", "_") for name in ("hash", "salt")}
    assert hash_config(CONSOLE.format(**made)).hash(urls["hash"], urls["salt"]) == kept


def test_the_rest_apis_names_say_the_same() -> None:
    of = MADE[0]
    names = {"algorithm": "SCRYPT", "memoryCost": 14, **{n: of[n] for n in ("signerKey", "saltSeparator", "rounds")}}
    assert hash_config(json.dumps({"hashConfig": names}, indent=2)) == hash_config(CONSOLE.format(**of))


@pytest.mark.parametrize(("exported", "salt"), [("", ""), ("UkVEQUNURUQ=", "UkVEQUNURUQ="), ("no base64!", "x" * 4)])
def test_who_has_none_or_whose_is_hidden_has_none(exported: str, salt: str) -> None:
    assert hash_config(CONSOLE.format(**MADE[0])).hash(exported, salt) == ""


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"signerKey": ""}, "it says no base64_signer_key"),
        ({"rounds": 9}, "its rounds must be from 1 to 8"),
        ({"memCost": 0}, "its rounds must be from 1 to 8, its mem_cost from 1 to 14"),
        ({"memCost": "many"}, "its rounds must be from 1 to 8, its mem_cost from 1 to 14"),
        ({"signerKey": "secret!"}, "its base64_signer_key or base64_salt_separator is no base64"),
    ],
)
def test_parameters_that_are_none_are_refused_without_showing_them(changes: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why) as refused:
        hash_config(CONSOLE.format(**{**MADE[0], **changes}))
    assert "secret!" not in str(refused.value)
    assert MADE[0]["signerKey"] not in str(refused.value)
    assert MADE[0]["signerKey"] not in repr(hash_config(CONSOLE.format(**MADE[0])))


def test_another_algorithm_is_refused() -> None:
    with pytest.raises(ValueError, match="its algorithm isn't SCRYPT"):
        hash_config(CONSOLE.format(**MADE[0]).replace("SCRYPT", "BCRYPT"))
