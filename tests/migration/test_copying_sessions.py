"""A live cookie of the app opens the copy of its session, once the app's database is gone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from bson import ObjectId

from adapters.dynamodb import DynamoSessions
from adapters.express_session import signature
from domain.authenticate import BySession
from domain.credentials import Cutoff
from domain.errors import Unauthenticated
from domain.logins import Logins
from domain.sessions import Origin, Session
from migration.copying.checkpoints import Checkpoint
from migration.copying.copy import is_done, rest_of_pass
from service.settings import Settings
from service.tokens.session import SessionKind
from tests.migration.conftest import HASH

if TYPE_CHECKING:
    from domain.principals import Principal
    from tests.migration.conftest import Ends

ANN = ObjectId("65f0c0ffee0123456789abcd")
SID = "q7Gp0Rk1Vxw3Tz5Yb9Nc2Md4Lf6Hj8Ks"
SAME, ABSENT, RENEWED = "the same", "not there", "used in MongoDB since"
SECRET = "a secret of the app's"


@pytest.fixture(autouse=True)
def signed_in(ends: Ends) -> None:
    """One user with one session, as Express wrote them."""
    ends.database["users"].insert_one({"_id": ANN, "email": "ann@example.org", "passwordHash": HASH})
    ends.database["sessions"].insert_one(session(ends))


def session(ends: Ends, **fields: Any) -> dict[str, Any]:
    text = json.dumps({"cookie": {"originalMaxAge": None, "expires": None}, "passport": {"user": str(ANN)}})
    return {"_id": SID, "expires": ends.clock.now() + timedelta(days=3), "session": text, **fields}


def opened(ends: Ends, session_id: str = SID) -> Principal:
    """Whom the cookie signs in, at a stage that has the table alone."""
    logins = Logins(ends.there, ends.clock, timedelta(days=30))
    authenticate = BySession(
        logins=logins, sessions=DynamoSessions(ends.table), tokens=tokens(), touch_after=timedelta(), rolling=True
    )
    return authenticate(signature.encoded(session_id, SECRET)).principal


def tokens() -> Any:
    return SessionKind(Settings({"SESSION_SECRET": SECRET}, lambda _: {}), None).tokens()  # type: ignore[arg-type]


def both_copied(ends: Ends) -> dict[str, int]:
    ends.copied()
    return ends.copied(ends.kept())


def test_the_cookie_opens_until_it_would_have_expired_anyway(ends: Ends) -> None:
    with pytest.raises(Unauthenticated):
        opened(ends)
    assert both_copied(ends) == {ABSENT: 1}
    assert opened(ends).user.id == str(ANN)
    ends.clock.advance(days=15)
    with pytest.raises(Unauthenticated):
        opened(ends)


def test_another_id_opens_nothing(ends: Ends) -> None:
    both_copied(ends)
    for other in (SID.lower(), f"{SID}.{ANN}", "x"):
        with pytest.raises(Unauthenticated):
            opened(ends, other)


def test_signed_out_at_the_stage_it_stays_so_however_often_it_is_copied(ends: Ends) -> None:
    both_copied(ends)
    DynamoSessions(ends.table).end(tokens().session_of(signature.encoded(SID, SECRET)))
    with pytest.raises(Unauthenticated):
        opened(ends)


def test_all_sessions_ended_at_the_stage_are_over(ends: Ends) -> None:
    both_copied(ends)
    ends.there.cut_off(str(ANN), Cutoff(ends.clock.now() + timedelta(seconds=1)))
    ends.copied(ends.kept())
    with pytest.raises(Unauthenticated):
        opened(ends)


def test_one_that_was_ended_before_isnt_copied(ends: Ends) -> None:
    at = ends.clock.now()
    ends.database["users"].update_one(
        {"_id": ANN}, {"$set": {"gatehouse": {"sessionsFrom": at, "keptSession": None}}}
    )
    assert both_copied(ends) == {}


def test_what_isnt_a_live_session_of_somebody_isnt_copied(ends: Ends) -> None:
    ends.database["sessions"].insert_many([
        session(ends, _id="over", expires=ends.clock.now() - timedelta(seconds=1)),
        session(ends, _id="nobody", session='{"cookie":{}}'),
        session(ends, _id="gone", session='{"cookie":{},"passport":{"user":"65f0c0ffee0123456789ab00"}}'),
        session(ends, _id="odd", session="{"),
    ])  # fmt: skip
    assert both_copied(ends) == {ABSENT: 1}


def test_a_session_that_the_app_renews_lives_longer_here_too(ends: Ends) -> None:
    both_copied(ends)
    until = ends.clock.now() + timedelta(days=9)
    ends.database["sessions"].update_one({"_id": SID}, {"$set": {"expires": until}})
    assert ends.compared(ends.kept()) == {RENEWED: 1}
    assert ends.copied(ends.kept()) == {RENEWED: 1}
    assert ends.compared(ends.kept()) == {SAME: 1}
    [login] = ends.there.logins(str(ANN))
    assert login.session.expires_at == until


def test_another_password_in_the_app_ends_what_the_stage_opened_and_leaves_the_apps_own(ends: Ends) -> None:
    both_copied(ends)
    sessions = DynamoSessions(ends.table)
    own = Session.opened(f"own.{ANN}", str(ANN), ends.clock.now(), timedelta(days=1), Origin())
    sessions.create(own)
    ends.clock.advance(seconds=1)
    ends.database["users"].update_one({"_id": ANN}, {"$set": {"passwordHash": HASH[:-1] + "b"}})
    assert both_copied(ends) == {ABSENT: 1}
    assert both_copied(ends) == {SAME: 1}
    assert opened(ends).user.id == str(ANN)
    login = ends.there.login(own.id)
    assert login is not None
    assert login.session.is_ended_by(login.cutoff)


def test_ids_with_a_dot_are_told_of(ends: Ends) -> None:
    ends.database["sessions"].insert_one(session(ends, _id="of.genid"))
    assert both_copied(ends) == {ABSENT: 1, "doesn't fit": 1}
    assert len(ends.problems) == 1


def test_a_run_that_was_cut_off_among_the_sessions_goes_on_there(ends: Ends) -> None:
    people, kept = ends.people(), ends.kept()
    assert rest_of_pass([people, kept]) == [people, kept]
    both_copied(ends)
    assert not is_done([people, kept])
    kept.checkpoints.write("sessions", Checkpoint(after='string "s1"', moved=1, left=1))
    assert rest_of_pass([people, kept]) == [kept]
    people.checkpoints.write("users", Checkpoint(after='string "u1"'))
    assert rest_of_pass([people, kept]) == [people, kept]
    both_copied(ends)
    both_copied(ends)
    assert is_done([people, kept])
