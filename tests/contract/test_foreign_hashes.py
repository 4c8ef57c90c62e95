"""Hashes of other programs: read, by vectors and by the libraries that made them, and made anew at a sign-in."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher, Type
from passlib.hash import django_pbkdf2_sha1, django_pbkdf2_sha256, pbkdf2_sha1, pbkdf2_sha256, pbkdf2_sha512, scrypt

from adapters.bcrypt import BcryptPasswords, BcryptSha256Passwords
from adapters.foreign_hashes import _USUAL, KINDS, ForeignPasswords, Kind, kind_of

PASSWORD = "correct horse bättery"
HASHES = {
    "argon2id, by argon2-cffi": PasswordHasher(1, 1024, 1).hash(PASSWORD),
    "argon2i, by argon2-cffi": PasswordHasher(2, 2048, 2, type=Type.I).hash(PASSWORD),
    # require("argon2").hash(password) of argon2 0.45.1 for Node
    "argon2id, by Node": (
        "$argon2id$v=19$m=65536,p=4,t=3$5emSi5pZoSmWuwbHXbcSbg$NXCYqEm0Lfl1+vlpJUqzYknURjm+yqDUIPbxZR6bjiM"
    ),
    "Django, by passlib": django_pbkdf2_sha256.using(rounds=1000).hash(PASSWORD),
    "Django's older one, by passlib": django_pbkdf2_sha1.using(rounds=1000).hash(PASSWORD),
    # `encode` of each of Django 5.2.19's hashers, of 4 rounds or of N 1024.
    "bcrypt, by Django": "bcrypt$$2b$04$uITK30rpRrg/WTJRjh1Om.p9901lsD5FZIpvuwZUH/KqueW0gg3mS",
    "bcrypt over SHA-256, by Django": "bcrypt_sha256$$2b$04$Qj8OARsZSr2cafHX2CDS9ubnp1TguV3sgQQHbSEekNHLs96/da2qu",
    "scrypt, by Django": (
        "scrypt$1024$Iy236n23Z851yjpNvqmyFf$8$5$TwTvSl/p4w5SCCJCKhjRpX+9wDCIt7Q/HifhedxDdt5keMhqc9I7S/x3iCl86rv49BZRAj"
        "p5fUFRE4eRcgITQw=="
    ),
    "argon2id, by Django": (
        "argon2$argon2id$v=19$m=102400,t=2,p=8$VzJON1VJNTBBcGY3MGUxMzFSZG5COA$r1Mfggjn3GFryhz8/AZ1lTIWqcTnxG9D9HyT+XBUQ"
        "UQ"
    ),
    "PBKDF2, by passlib": pbkdf2_sha256.using(rounds=1000).hash(PASSWORD),
    "PBKDF2 with SHA-1, by passlib": pbkdf2_sha1.using(rounds=1000).hash(PASSWORD),
    "PBKDF2 with SHA-512, by passlib": pbkdf2_sha512.using(rounds=1000).hash(PASSWORD),
    # require("@phc/pbkdf2").hash(password, { iterations: 1000, saltSize: 16, digest: "sha512" }), version 1.1.14
    "PBKDF2, by Node's @phc/pbkdf2": (
        "$pbkdf2-sha512$i=1000$iBBfu20a6yJ2sZBVcBEUNA$ZMWhWLMesbSoCHwNB21+E0Mvhm7X6XAKhXiu4zD9XndQXg8wPS4OSNGY7OYWdUZo"
        "tnG764AqIy+0jrZBdy2nBA"
    ),
    # What `gatehouse import` makes of a hash by firebase-scrypt 2.2.0 for Node.
    "Firebase's scrypt": (
        "$firebase-scrypt$ln=14,r=8$xn3C0PBb7V1tGAc$lwblNpr/eaX1ygR3BFvE3mJiMxEinDHBxqkFHbJ0vkRgDWKr8fqDbVrJ42/y+ifJgFxVbmW7MQCdhW9KFutR8w"
    ),
    "scrypt, by passlib": scrypt.using(rounds=10).hash(PASSWORD),
    # crypto.scryptSync(password, salt, 64) of Node 20.20.2, the salt 16 random bytes in hex, taken as text.
    "scrypt, by Node": (
        "50fa79af2a955eddbde08449b01bdabd:cbea09eaaa29c1f6d78c03bb4ce8d596c44df8dfbc502e68f1f74ca40332e014"
        "700ca99c78c1e4be57a52797106745d1a9b2a970c2ed245383163334d5498c3c"
    ),
}

NO_BASE64 = ((13, 43), (85, 43), (22, 13), (22, 45), (10, 43), (22, 87))
ARGON2_COSTS = ("m=9999999,t=3,p=4", "m=1024,t=99,p=4", "m=1,t=1,p=4", "m=1024,m=1024,m=1024", "m=1m=2,t=1,p=1")


CHEAP: dict[Kind, str] = {
    "argon2": f"$argon2id$v=19$m=8,t=1,p=1${'A' * 22}${'A' * 43}",
    "django": f"pbkdf2_sha256$1$nobody${'A' * 43}=",
    "firebase": f"$firebase-scrypt$ln=1,r=1${'A' * 15}${'A' * 86}",
    "pbkdf2": f"$pbkdf2-sha256$i=1$nobody${'A' * 43}",
    "scrypt": f"$scrypt$ln=1,r=1,p=1${'A' * 22}${'A' * 43}",
}


@pytest.fixture
def passwords() -> ForeignPasswords:
    return ForeignPasswords(BcryptSha256Passwords(4), KINDS, replace=True, usual=CHEAP)


@pytest.mark.parametrize("made", HASHES.values(), ids=HASHES)
def test_the_password_that_made_a_hash_verifies_and_no_other(passwords: ForeignPasswords, made: str) -> None:
    assert passwords.verify(PASSWORD, made)
    assert not passwords.verify(PASSWORD.upper(), made)
    assert not passwords.verify("", made)


@pytest.mark.parametrize("made", HASHES.values(), ids=HASHES)
def test_it_is_made_anew_but_where_the_app_reads_it(passwords: ForeignPasswords, made: str) -> None:
    assert passwords.is_outdated(made)
    assert not ForeignPasswords(BcryptPasswords(4), KINDS, replace=False).is_outdated(made)


@pytest.mark.parametrize("made", HASHES.values(), ids=HASHES)
def test_a_kind_that_the_stage_does_not_read_is_no_hash(made: str) -> None:
    assert not ForeignPasswords(BcryptSha256Passwords(4), (), replace=True).verify(PASSWORD, made)


def test_our_own_are_read_and_written_as_ever(passwords: ForeignPasswords) -> None:
    own = passwords.hash(PASSWORD)
    assert passwords.verify(PASSWORD, own)
    assert not passwords.is_outdated(own)
    assert not passwords.verify(PASSWORD, None)


@pytest.mark.parametrize("usual", _USUAL.values(), ids=_USUAL)
def test_whoever_is_not_there_costs_the_work_and_gets_in_by_nothing(passwords: ForeignPasswords, usual: str) -> None:
    assert kind_of(usual)
    assert not passwords.verify(PASSWORD, usual)


def test_there_is_a_usual_one_of_each_kind() -> None:
    assert {kind: kind_of(usual) for kind, usual in _USUAL.items()} == {kind: kind for kind in KINDS}
    assert {kind: kind_of(usual) for kind, usual in CHEAP.items()} == {kind: kind for kind in KINDS}


@pytest.mark.parametrize(
    "odd",
    [
        *("pbkdf2_sha256$0$salt$" + "A" * 43 + "=", "pbkdf2_sha256$9999999$salt$" + "A" * 43 + "="),
        *("$scrypt$ln=40,r=8,p=1$" + "A" * 22 + "$" + "A" * 43, "$scrypt$ln=0,r=0,p=0$" + "A" * 22 + "$" + "A" * 43),
        *(f"$argon2id$v=19${cost}${'A' * 22}${'A' * 43}" for cost in ARGON2_COSTS),
        *(f"$argon2id$v=19$m=8,t=1,p=1${'A' * salt}${'A' * hash_}" for salt, hash_ in NO_BASE64),
        *(f"$scrypt$ln=4,r=8,p=1${'A' * salt}${'A' * hash_}" for salt, hash_ in NO_BASE64),
        *(f"pbkdf2_sha256$10$salt${'A' * length}=" for length in (28, 29, 33, 42)),
        *(f"$pbkdf2-sha256$i={cost}$nobody${'A' * 43}" for cost in ("9999999,l=32", "0,l=32", "10,l=31", "")),
        *("$pbkdf2-sha1$i=300000,l=1024$nobody$" + "A" * 1366, "$pbkdf2-md5$i=10,l=32$nobody$" + "A" * 43),
        *(f"$pbkdf2-sha256$10${salt}${'A' * 43}" for salt in ("A", "AB", "ABCDE", "+" * 8)),
        *(f"scrypt${n}$salt$8$1${'A' * 86}==" for n in (1000, 1, 99999999, 1 << 20)),
        *(f"bcrypt{form}$$2{kind}$04${'.' * 53}" for form, kind in (("", "x"), ("_sha512", "b"), ("_sha256", "z"))),
        *("bcrypt$$2b$17$" + "." * 53, "bcrypt_sha256$$2b$04$" + "." * 52),
        *(f"$firebase-scrypt$ln={ln},r={r}${'A' * 15}${'A' * 86}" for ln, r in ((0, 8), (14, 0), (40, 8), (17, 16))),
        *(f"$firebase-scrypt$ln=4,r=1${'A' * salt}${'A' * hash_}" for salt, hash_ in NO_BASE64),
        *("pbkdf2_sha256$1000$salt$short", "ab:cd", "pbkdf2_md5$1000$salt$" + "A" * 43 + "=", "x" * 5000, ""),
    ],
)
def test_what_only_looks_like_one_verifies_nothing(passwords: ForeignPasswords, odd: str) -> None:
    assert not passwords.verify(PASSWORD, odd)
