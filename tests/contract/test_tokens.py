"""What tokens promise, of each kind: signed session ids, and JSON Web Tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from adapters.express_session.tokens import SignedSessionIds
from adapters.jwt.issuing import REFRESH_TYPE, JwtTokens, SigningKeys
from adapters.jwt.keys import KeyRing
from adapters.jwt.reading import ACCESS_TYPE, Expected, JwtAccessTokens
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.users import User
from tests.support.clock import START, FakeClock
from tests.support.samples import session
from tests.support.stores import memory_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from adapters.jwt.keys import Algorithm
    from domain.sessions import Session

OLD, NEW = "an old secret " * 5, "a new secret " * 5
LIFETIMES = timedelta(minutes=15), timedelta(days=30)
USER = User(
    id="u-1",
    email="ada@example.org",
    first_name="Ada",
    last_name="Lovelace",
    customer_account_id="c-1",
    roles=("admin", "user"),
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of token: `make(secret, …)` gives its ports with these secrets for both tokens."""

    make: Callable[..., Any]
    clock: FakeClock
    names_session: bool = False

    def refreshed(self, proof: Any) -> str:
        """Which session a refresh token was proven to be of."""
        return str(proof if self.names_session else proof.session_id)


def jwt(clock: FakeClock, algorithm: Algorithm) -> Callable[..., JwtTokens]:
    ours = Expected("issuer", "audience", clock)

    def make(*secrets: str, expected: Expected = ours) -> JwtTokens:
        access = SigningKeys(secrets, ACCESS_TYPE, algorithm)
        refresh = SigningKeys([f"refresh {secret}" for secret in secrets], REFRESH_TYPE, algorithm)
        return JwtTokens(expected, access, refresh, *LIFETIMES)

    return make


ALGORITHMS: dict[str, Algorithm] = {"jwt HS256": "HS256", "jwt HS384": "HS384", "jwt HS512": "HS512"}


@pytest.fixture(params=["signed session id", *ALGORITHMS])
def kind(request: pytest.FixtureRequest, clock: FakeClock) -> Kind:
    if request.param in ALGORITHMS:
        return Kind(jwt(clock, ALGORITHMS[request.param]), clock)
    return Kind(lambda *secrets: SignedSessionIds(secrets), clock, names_session=True)


@pytest.fixture
def opened() -> Session:
    return session(memory_store(), USER.id, lifetime=LIFETIMES[1])


def test_an_access_token_proves_its_session(kind: Kind, opened: Session) -> None:
    tokens = kind.make(OLD)
    assert tokens.session_of(tokens.issue(USER, opened).access_token) == opened.id


def test_a_refresh_token_proves_its_session(kind: Kind, opened: Session) -> None:
    tokens = kind.make(OLD)
    assert kind.refreshed(tokens.read_refresh(tokens.issue(USER, opened).refresh_token)) == opened.id


def test_the_same_session_gives_the_same_tokens(kind: Kind, opened: Session) -> None:
    tokens = kind.make(OLD)
    pair = tokens.issue(USER, opened)
    kind.clock.advance(minutes=5)
    assert tokens.issue(USER, opened) == pair


def test_another_session_gives_other_tokens(kind: Kind, opened: Session) -> None:
    tokens = kind.make(OLD)
    other = session(memory_store(), USER.id)
    assert tokens.issue(USER, opened) != tokens.issue(USER, other)


def test_another_secret_proves_nothing(kind: Kind, opened: Session) -> None:
    pair = kind.make(OLD).issue(USER, opened)
    with pytest.raises(Unauthenticated):
        kind.make(NEW).session_of(pair.access_token)
    with pytest.raises(InvalidRefreshToken):
        kind.make(NEW).read_refresh(pair.refresh_token)


def test_a_new_secret_in_front_keeps_old_tokens(kind: Kind, opened: Session) -> None:
    pair = kind.make(OLD).issue(USER, opened)
    both = kind.make(NEW, OLD)
    assert both.session_of(pair.access_token) == opened.id
    assert kind.refreshed(both.read_refresh(pair.refresh_token)) == opened.id


def test_the_secret_in_front_signs(kind: Kind, opened: Session) -> None:
    assert kind.make(NEW, OLD).issue(USER, opened) == kind.make(NEW).issue(USER, opened)


@pytest.mark.parametrize("where", [0, 1, 5, 20, -20, -5, -2, -1])
def test_a_changed_character_proves_nothing(kind: Kind, opened: Session, where: int) -> None:
    tokens = kind.make(OLD)
    pair = tokens.issue(USER, opened)

    def changed(token: str) -> str:
        characters = list(token)
        characters[where] = "x" if characters[where] != "x" else "y"
        return "".join(characters)

    with pytest.raises(Unauthenticated):
        tokens.session_of(changed(pair.access_token))
    with pytest.raises(InvalidRefreshToken):
        tokens.read_refresh(changed(pair.refresh_token))


@pytest.mark.parametrize(
    "token",
    ["", " ", ".", "..", "a.b.c", "s:", "s:.", "s:a.b", "s%3A", "%", "%zz", "ü", "☃" * 100, "\ud800", "\x00",
     "x" * 100_000, "." * 10_000, "null", "{}", "e30.e30.", "eyJhbGciOiJub25lIn0.e30."],
)  # fmt: skip
def test_what_is_no_token_proves_nothing(kind: Kind, token: str) -> None:
    tokens = kind.make(OLD)
    with pytest.raises(Unauthenticated):
        tokens.session_of(token)
    with pytest.raises(InvalidRefreshToken):
        tokens.read_refresh(token)


@pytest.mark.parametrize("change", [str.upper, str.lower, lambda t: t + "=", lambda t: t[:-1], lambda t: t + "A"])
def test_a_token_is_exact(kind: Kind, opened: Session, change: Callable[[str], str]) -> None:
    tokens = kind.make(OLD)
    with pytest.raises(Unauthenticated):
        tokens.session_of(change(tokens.issue(USER, opened).access_token))


def test_tokens_and_secrets_are_never_shown(kind: Kind, opened: Session) -> None:
    tokens = kind.make(OLD)
    pair = tokens.issue(USER, opened)
    assert pair.access_token not in repr(pair)
    assert pair.refresh_token not in repr(pair)
    assert OLD not in repr(tokens)


class TestJwt:
    """What a JWT promises beyond that."""

    @pytest.fixture
    def tokens(self, clock: FakeClock) -> JwtTokens:
        return jwt(clock, "HS256")(OLD)

    def test_the_token_says_who(self, tokens: JwtTokens, opened: Session) -> None:
        principal = tokens.read_access(tokens.issue(USER, opened).access_token)
        assert (principal.user, principal.session) == (USER, opened.handle)
        assert opened.id not in repr(principal)

    def test_an_access_token_is_no_refresh_token(self, tokens: JwtTokens, opened: Session) -> None:
        pair = tokens.issue(USER, opened)
        with pytest.raises(InvalidRefreshToken):
            tokens.read_refresh(pair.access_token)
        with pytest.raises(Unauthenticated):
            tokens.read_access(pair.refresh_token)

    def test_even_one_secret_for_both_keeps_them_apart(self, clock: FakeClock, opened: Session) -> None:
        access, refresh = SigningKeys([OLD], ACCESS_TYPE), SigningKeys([OLD], REFRESH_TYPE)
        tokens = JwtTokens(Expected("issuer", "audience", clock), access, refresh, *LIFETIMES)
        pair = tokens.issue(USER, opened)
        with pytest.raises(InvalidRefreshToken):
            tokens.read_refresh(pair.access_token)
        with pytest.raises(Unauthenticated):
            tokens.read_access(pair.refresh_token)

    def test_a_refresh_token_carries_its_generation(self, tokens: JwtTokens, opened: Session) -> None:
        pair = tokens.issue(USER, replace(opened, generation=7))
        proof = tokens.read_refresh(pair.refresh_token)
        assert (proof.session_id, proof.generation) == (opened.id, 7)

    def test_whoever_only_reads_proves_the_same(self, tokens: JwtTokens, clock: FakeClock, opened: Session) -> None:
        reader = JwtAccessTokens(Expected("issuer", "audience", clock), KeyRing([OLD], ACCESS_TYPE))
        pair = tokens.issue(USER, opened)
        assert reader.read_access(pair.access_token) == tokens.read_access(pair.access_token)
        with pytest.raises(Unauthenticated):
            reader.read_access(pair.refresh_token)

    @pytest.mark.parametrize("lifetime", LIFETIMES)
    def test_a_token_lives_until_its_last_second(
        self, tokens: JwtTokens, clock: FakeClock, opened: Session, lifetime: timedelta
    ) -> None:
        pair = tokens.issue(USER, opened)
        refresh = lifetime > timedelta(days=1)
        read = (
            (lambda: tokens.read_refresh(pair.refresh_token))
            if refresh
            else (lambda: tokens.read_access(pair.access_token))
        )
        clock.time = (START + lifetime).replace(microsecond=0) - timedelta(milliseconds=1)
        read()
        clock.time += timedelta(milliseconds=1)
        with pytest.raises((Unauthenticated, InvalidRefreshToken)):
            read()

    @pytest.mark.parametrize("other", [("other", "audience"), ("issuer", "other")], ids=" ".join)
    def test_a_token_for_others_proves_nothing(
        self, clock: FakeClock, opened: Session, other: tuple[str, str]
    ) -> None:
        make = jwt(clock, "HS256")
        theirs = make(OLD, expected=Expected(*other, clock))
        pair = theirs.issue(USER, opened)
        with pytest.raises(Unauthenticated):
            make(OLD).read_access(pair.access_token)
        with pytest.raises(InvalidRefreshToken):
            make(OLD).read_refresh(pair.refresh_token)

    @pytest.mark.parametrize("algorithm", ["HS384", "HS512"])
    def test_another_algorithm_proves_nothing(self, clock: FakeClock, opened: Session, algorithm: Algorithm) -> None:
        pair = jwt(clock, algorithm)(OLD).issue(USER, opened)
        with pytest.raises(Unauthenticated):
            jwt(clock, "HS256")(OLD).read_access(pair.access_token)

    @pytest.mark.parametrize("secrets", [[], [""], ["short"], [OLD, "short"], ["x" * 31]], ids=str)
    def test_a_weak_secret_is_refused(self, secrets: list[str]) -> None:
        with pytest.raises(ValueError, match="32 bytes"):
            KeyRing(secrets, ACCESS_TYPE)

    def test_a_public_key_is_no_secret(self) -> None:
        pem = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----"
        with pytest.raises(ValueError, match="PEM"):
            KeyRing([pem], ACCESS_TYPE)
