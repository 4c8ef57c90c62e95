"""Whatever a client sends and a database holds, the authorizer lets in or answers 401: it never fails."""

from typing import Any

import pytest

from tests.express_session.conftest import Open
from tests.express_session.random_cookies import RandomCookies
from tests.express_session.vectors import USERS, VECTORS
from tests.mongodb.random_documents import RandomDocuments

KNOWN = VECTORS["documents_cookie"]


def test_random_cookies_and_bearers_of_nobody(beside: Open) -> None:
    cookies = RandomCookies(7)
    doors = beside()
    for _ in range(1500):
        header = cookies.question().header
        assert doors.authorize(header) is None
        assert doors.authorize(authorization=f"Bearer {header}") is None
        assert doors.authorize(authorization=header) is None


@pytest.mark.parametrize("stringify", ["true", "false"])
def test_random_documents(database: Any, beside: Open, stringify: str) -> None:
    database["users"].insert_many([dict(user) for user in USERS])
    doors = beside(MONGODB_SESSIONS_STRINGIFY=stringify)
    documents = RandomDocuments(7, stringify=stringify == "true")
    seen = set()
    for _ in range(400):
        database["sessions"].delete_many({})
        database["sessions"].insert_one({**documents.document(), "_id": KNOWN["sid"]})
        seen.add(doors.user(KNOWN["cookie_header"]))
    assert seen == {None, KNOWN["user_if_200"]}
