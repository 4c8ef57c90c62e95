"""Ten thousand people, copied by a process that is killed again and again, while both sides are busy.

Afterwards nobody is lost, doubled, altered or signed out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.moving import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.moving.scale import World

# One process seeds and copies for all of them.
pytestmark = [pytest.mark.engines, pytest.mark.timeout(900), pytest.mark.xdist_group("scale")]

SIZE = scale.Size(people=10_000)


@pytest.fixture(scope="module")
def copied() -> Iterator[World]:
    with scale.world(SIZE) as world:
        copying = scale.copied(world)
        assert copying.kills == SIZE.kills
        assert copying.acts["app"] > SIZE.kills < copying.acts["stage"]
        yield world


def test_nothing_differs(copied: World) -> None:
    assert not scale.differing(copied)


def test_nobody_is_lost_or_doubled(copied: World) -> None:
    assert scale.lost_or_doubled(copied) == []


def test_each_cookie_opens_what_it_did_and_no_more(copied: World) -> None:
    assert len(copied.known.ended) > 0
    assert scale.cookies_that_open_wrongly(copied) == []


def test_who_signed_in_at_the_stage_is_signed_in_and_who_left_isnt(copied: World) -> None:
    assert copied.known.tokens
    assert copied.known.void
    assert scale.tokens_that_open_wrongly(copied) == []
