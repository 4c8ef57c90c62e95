"""The same documents to the real modules and to us: whoever the app takes for signed in is so here, nobody else."""

import json
from typing import Any

import pytest
from bson import json_util

from adapters.mongodb import JsonText, SessionDocuments, SubDocument, UserId, UserIds
from domain.sessions import Session
from tests.legacy.programs import GENERATIONS, ask
from tests.mongodb.random_documents import NOW, RandomDocuments
from tests.support.stores import LIFETIME

pytestmark = pytest.mark.engines

EACH = 600
IDS = UserId(UserIds())
CANONICAL = json_util.JSONOptions(json_mode=json_util.JSONMode.CANONICAL)


def ours(document: dict[str, Any], *, stringify: bool) -> Session | None:
    contents = JsonText() if stringify else SubDocument()
    session = SessionDocuments(IDS, LIFETIME, contents).read("sid", document)
    return session if session and session.is_live(NOW) else None


def theirs(generation: str, documents: list[dict[str, Any]], *, stringify: bool) -> list[Any]:
    """The id in what the app's deserializeUser is asked for; None for nobody."""
    store = {"stringify": stringify}
    questions = [
        json_util.dumps({"document": document, "store": store}, json_options=CANONICAL) for document in documents
    ]
    answers = ask(f"{generation}/documents.js", questions)
    return [answer.get("user") for answer in answers]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("stringify", [True, False])
@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_document_has_the_meaning_that_the_app_gives_it(generation: str, *, stringify: bool) -> None:
    source = RandomDocuments(20_261_121, stringify=stringify)
    documents = [source.document() for _ in range(EACH)]
    said = theirs(generation, documents, stringify=stringify)
    differing = [
        (json.dumps(document, default=str), answer, session and session.user_id)
        for document, answer in zip(documents, said, strict=True)
        if (session := ours(document, stringify=stringify)) is not answer and (session and session.user_id) != answer
    ]
    assert differing == []
    assert sum(answer is not None for answer in said) > EACH / 10
