"""The same cookies to the real modules and to us: one answer, and never an exception."""

import json
from dataclasses import asdict

import pytest

from adapters.express_session.cookies import SessionCookie
from adapters.express_session.tokens import SignedSessionIds
from domain.errors import Unauthenticated
from tests.express_session.random_cookies import Question, RandomCookies
from tests.legacy.programs import ask

pytestmark = pytest.mark.engines

EACH = 4_000
SEEDS = (1, 2, 3, 20_261_121)


def ours(question: Question) -> str | None:
    value = SessionCookie(question.name).find(question.header)
    try:
        return SignedSessionIds(question.secrets).session_of(value) if value is not None else None
    except Unauthenticated:
        return None


def theirs(generation: str, questions: list[Question]) -> list[str | None]:
    return ask(f"{generation}/cookies.js", [json.dumps(asdict(question)) for question in questions])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("generation", ["cm5", "cm6"])
def test_of_16000_cookies_each_has_the_answer_of_express_session(seed: int, generation: str) -> None:
    cookies = RandomCookies(seed)
    questions = [cookies.question() for _ in range(EACH)]
    said = theirs(generation, questions)
    assert sum(answer is not None for answer in said) > EACH / 10
    assert [(q, answer) for q, answer in zip(questions, said, strict=True) if ours(q) != answer] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_the_cookie_package_of_2019_takes_more_in_two_known_ways(seed: int) -> None:
    """It cuts what follows an opening quote whatever it is, and takes no-break spaces for white space."""
    cookies = RandomCookies(seed)
    questions = [cookies.question() for _ in range(EACH)]
    said = theirs("cm4", questions)
    differing = [q for q, answer in zip(questions, said, strict=True) if ours(q) != answer]
    assert [q for q in differing if "\xa0" not in q.header and '"' not in q.header] == []
    assert len(differing) < EACH / 20
