"""What the app deletes goes here too, when it is said so; and never what the stage has made or changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from adapters.dynamodb import DynamoSessions
from domain.credentials import Credentials
from domain.sessions import Origin, Session
from domain.users import User
from tests.migration.conftest import HASH
from tests.migration.test_copying_sessions import ANN, both_copied, signed_in

if TYPE_CHECKING:
    from tests.migration.conftest import Ends

__all__ = ["signed_in"]
GONE = "deleted in MongoDB"


def test_a_user_whom_the_app_deletes_is_told_of_and_goes_when_it_is_said_so(ends: Ends) -> None:
    ends.there.register(Credentials(User("someone", "new@example.org"), HASH), None)
    both_copied(ends)
    assert ends.swept(write=True) == {}
    ends.database["users"].delete_one({"_id": ANN})
    ends.database["sessions"].drop()
    assert ends.swept(write=False) == {GONE: 2}
    assert ends.there.get(str(ANN)) is not None
    assert ends.swept(write=True) == {GONE: 2}
    assert ends.there.get(str(ANN)) is None
    assert ends.there.get("someone") is not None
    assert ends.swept(write=True) == {}


def test_a_session_that_the_app_ended_goes(ends: Ends) -> None:
    both_copied(ends)
    ends.database["sessions"].drop()
    assert ends.swept(write=True) == {GONE: 1}
    assert ends.there.logins(str(ANN)) == []


def test_who_was_changed_at_the_stage_stays(ends: Ends) -> None:
    both_copied(ends)
    ends.there.set_password(str(ANN), HASH[:-1] + "z", replacing=HASH)
    ends.database["users"].drop()
    assert ends.swept(write=True) == {"deleted in MongoDB, and newer in DynamoDB": 1}
    assert ends.there.get(str(ANN)) is not None
    assert ends.problems == [(str(ANN), "deleted in MongoDB, and newer in DynamoDB")]


def test_sessions_of_the_stage_alone_stay(ends: Ends) -> None:
    both_copied(ends)
    own = Session.opened(f"own.{ANN}", str(ANN), ends.clock.now(), timedelta(days=1), Origin())
    DynamoSessions(ends.table).create(own)
    assert ends.swept(write=True) == {}
