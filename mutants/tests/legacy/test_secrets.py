"""A secret is replaced without signing anybody out."""

import pytest

from tests.legacy.conftest import ADA, Start
from tests.legacy.options import Setup
from tests.legacy.programs import GENERATIONS

pytestmark = pytest.mark.engines

each_generation = pytest.mark.parametrize("generation", GENERATIONS)


def signing_with(*secrets: str) -> Setup:
    return Setup("secrets", {"session": {"secret": list(secrets)}}, {"SESSION_SECRET": ",".join(secrets)})


@each_generation
def test_both_sides_rotate_in_step(generation: str, start: Start) -> None:
    before = start(generation, signing_with("old"))
    cookies = [before.app.sign_in(), before.ours.sign_in()]
    both = start(generation, signing_with("new", "old"))
    assert [both.users(cookie) for cookie in cookies] == [(ADA, ADA)] * 2
    newer = [both.app.sign_in(), both.ours.sign_in()]
    after = start(generation, signing_with("new"))
    assert [after.users(cookie) for cookie in newer] == [(ADA, ADA)] * 2
    assert [after.users(cookie) for cookie in cookies] == [(None, None)] * 2


@each_generation
def test_another_secret_lets_nobody_in(generation: str, start: Start) -> None:
    both = start(generation, signing_with("ours"))
    other = start(generation, signing_with("theirs"))
    assert other.users(both.app.sign_in()) == (None, None)
    assert other.users(both.ours.sign_in()) == (None, None)
