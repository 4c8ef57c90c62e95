"""What is refused although our own secret signed it, and what no `repr` shows."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.jwt.compact import LONGEST, Malformed
from adapters.jwt.issuing import SigningKeys
from adapters.jwt.reading import integer
from domain.forms import RefreshForm, SignInForm
from domain.sessions import Origin, Session
from domain.tokens import RefreshProof, TokenPair

KEYS = SigningKeys(["a secret of at least 32 bytes, and some"], "at+jwt")


def signed(filler: int) -> str:
    return KEYS.sign({"x": "a" * filler})


def test_a_token_may_be_so_long_and_no_longer() -> None:
    filler = next(size for size in range(5_000, 7_000) if len(signed(size)) > LONGEST)
    assert KEYS.verify(signed(filler - 1)) == {"x": "a" * (filler - 1)}
    assert len(signed(filler)) <= LONGEST + 2
    with pytest.raises(Malformed):
        KEYS.verify(signed(filler))


@pytest.mark.parametrize(("bytes_", "enough"), [(31, False), (32, True)])
def test_a_secret_is_as_long_as_its_hash(bytes_: int, *, enough: bool) -> None:
    if enough:
        assert SigningKeys(["x" * bytes_], "at+jwt")
    else:
        with pytest.raises(ValueError, match="32"):
            SigningKeys(["x" * bytes_], "at+jwt")


@pytest.mark.parametrize("value", ["1", 1.0, True, None, [1], {"x": 1}])
def test_no_claim_but_a_whole_number_is_one(value: object) -> None:
    with pytest.raises(Malformed):
        integer({"exp": value}, "exp")


def test_what_holds_a_secret_hides_it() -> None:
    now = datetime.now(UTC)
    pair = TokenPair("a secret", "a secret too", expires_in=timedelta(1), session_ends=now)
    proof = RefreshProof(session_id="a secret", generation=0)
    session = Session.opened("a secret", "u", now, timedelta(1), Origin())
    for value in (pair, proof, session, RefreshForm("a secret"), SignInForm("ada@example.org", "a secret")):
        assert "secret" not in repr(value)
