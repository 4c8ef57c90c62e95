"""Each act leaves the event that names it, whose it is and who did it; each mail is in its person's language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.memory.events import MemoryEvents
from adapters.memory.mail import MemoryErrands
from domain.administration import Administration, Administrators
from domain.attempts import Tally
from domain.credentials import Cutoff
from domain.errors import (
    AccessDenied,
    EmailNotVerified,
    InvalidRefreshToken,
    InvalidRequest,
    InvalidToken,
    NotFound,
    NotYourPassword,
    TooManyRequests,
    Unauthenticated,
    Unavailable,
    WrongCredentials,
)
from domain.events import Actor, Event, MyEvents
from domain.forms import (
    EMAIL_MAX,
    NAME_MAX,
    PASSWORD_MAX,
    ChangeEmailForm,
    ForgotForm,
    NamesForm,
    PasswordForm,
    SignInForm,
)
from domain.mail import Errand, Letter, Message
from domain.recent import RecentSignIn
from domain.run_errands import RunErrand
from domain.tokens import TokenPair
from domain.user_forms import ROLES_MAX, UserForm
from tests.contract.test_account import NEW, OLD, VICTIM, Accounts, is_over, later
from tests.contract.test_administration import admin as admin_of_a_store
from tests.support.clock import FakeClock
from tests.support.samples import event
from tests.support.service import HERE, service
from tests.support.stores import LIFETIME, Store, memory_store

PERSON, BOSS = Actor(origin=HERE), Actor("administrator", HERE, "boss")
MOVED = "moved@example.org"


class Told(MemoryEvents):
    """Another that is told of everything."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Event] = []

    def record(self, event: Event) -> None:
        self.all.append(event)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store() -> Store:
    return memory_store()


@pytest.fixture
def accounts(store: Store, clock: FakeClock) -> Accounts:
    return Accounts(store, clock)


admin = admin_of_a_store


def moved(accounts: Accounts, _: TokenPair) -> None:
    accounts.verify(accounts.token(VICTIM, "Confirm"))
    accounts.change_email(accounts.sign_in(), MOVED)
    accounts.verify(accounts.token(MOVED, "Confirm"))


BY_THE_PERSON: dict[str, tuple[Callable[[Accounts, TokenPair], object], list[str]]] = {
    "a new password": (lambda accounts, pair: accounts.change_password(pair), ["password_changed"]),
    "a reset": (lambda accounts, _: accounts.reset(accounts.reset_token()), ["password_reset"]),
    "a proof": (lambda accounts, _: accounts.verify(accounts.token(VICTIM, "Confirm")), ["address_verified"]),
    "another address": (moved, ["address_verified", "signed_in", "address_changed"]),
    "a sign-in": (lambda accounts, _: accounts.sign_in(), ["signed_in"]),
    "one session": (
        lambda accounts, pair: accounts.use_cases.my_sessions().end(
            accounts.caller(pair).user.id, accounts.caller(pair).session, HERE
        ),
        ["session_ended"],
    ),
    "all others": (
        lambda accounts, pair: accounts.use_cases.my_sessions().end_others(
            accounts.caller(pair).user.id, accounts.caller(pair).session, HERE
        ),
        ["sessions_ended"],
    ),
}


@pytest.mark.parametrize("act", BY_THE_PERSON)
def test_what_a_person_does_is_told_as_theirs(accounts: Accounts, store: Store, act: str) -> None:
    pair = accounts.sign_up()
    who = accounts.caller(pair)
    do, kinds = BY_THE_PERSON[act]
    do(accounts, pair)
    told = list(store.events.of(who.user.id, 99))[::-1]
    assert sorted(one.kind for one in told) == sorted(["signed_up", *kinds])
    assert {one.actor for one in told} == {PERSON}
    assert {one.expires_at - one.at for one in told} == {timedelta(days=90)}
    of_a_session = {"signed_up", "signed_in", "session_ended", "password_changed"}
    assert {one.kind for one in told if one.session} == of_a_session & {one.kind for one in told}
    assert {one.session for one in told if one.kind in {"session_ended", "password_changed"}} <= {who.session}


def test_whoever_is_gone_is_told_of_to_others_alone(
    accounts: Accounts, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = accounts.sign_up()
    user_id = accounts.caller(pair).user.id
    later_on = Tally(1, accounts.clock.time, accounts.clock.time)
    store.tallies.replace(f"password of {user_id}", None, later_on)
    capsys.readouterr()
    accounts.use_cases.my_account().delete(user_id, PasswordForm.parse({"password": OLD}), HERE)
    assert '"account_deleted"' in (said := capsys.readouterr().out)
    assert user_id in said
    assert list(store.events.of(user_id, 99)) == []
    assert store.users.get(user_id) is None
    assert store.tallies.replace(f"password of {user_id}", None, later_on)[0]
    with pytest.raises(Unauthenticated, match="its user is gone"):
        accounts.use_cases.my_account().get(user_id)


BY_AN_ADMINISTRATOR: dict[str, tuple[Callable[[Administration, str, str], object], list[str], bool]] = {
    "roles": (lambda admin, user, _: admin.change(user, {"roles": ["editor"]}), ["role_changed"], False),
    "disabled": (lambda admin, user, _: admin.change(user, {"disabled": True}), ["disabled"], False),
    "both": (
        lambda admin, user, _: admin.change(user, {"disabled": True, "roles": ["a"]}),
        ["disabled", "role_changed"],
        False,
    ),
    "a name": (lambda admin, user, _: admin.change(user, {"firstName": "Augusta"}), [], False),
    "nothing new": (lambda admin, user, _: admin.change(user, {"disabled": False, "roles": []}), [], False),
    "a password": (
        lambda admin, user, _: admin.change(user, {"requireNewPassword": True}),
        ["password_required"],
        False,
    ),
    "one session": (lambda admin, user, session: admin.end_session(user, session), ["session_ended"], True),
    "all sessions": (lambda admin, user, _: admin.sign_out(user), ["sessions_ended"], False),
}


@pytest.mark.parametrize("act", BY_AN_ADMINISTRATOR)
def test_what_an_administrator_does_is_told_as_theirs(
    accounts: Accounts, store: Store, admin: Administration, act: str
) -> None:
    who = accounts.caller(accounts.sign_up())
    store.events.drop(who.user.id)
    do, kinds, of_a_session = BY_AN_ADMINISTRATOR[act]
    do(admin, who.user.id, who.session)
    told = list(store.events.of(who.user.id, 99))
    assert sorted(one.kind for one in told) == kinds
    assert {one.actor for one in told} <= {BOSS}
    assert {one.session for one in told} <= {who.session if of_a_session else None}


def test_whom_an_administrator_makes_and_deletes_is_told(
    store: Store, admin: Administration, capsys: pytest.CaptureFixture[str]
) -> None:
    told = Told()
    admin = replace(admin, journal=replace(admin.journal, others=[told], addresses=True))
    user = admin.create({"email": VICTIM})
    assert [(one.kind, one.email, one.actor) for one in store.events.of(user.id, 9)] == [("created", VICTIM, BOSS)]
    found = store.users.credentials(VICTIM)
    assert found is not None
    assert found.password_hash.startswith("$2b$04$")
    capsys.readouterr()
    admin.delete(user.id)
    assert [(one.kind, one.user_id, one.actor) for one in told.all] == [
        ("created", user.id, BOSS),
        ("account_deleted", user.id, BOSS),
    ]
    assert '"account_deleted"' in capsys.readouterr().out


def test_a_required_password_is_nobodys(accounts: Accounts, store: Store, admin: Administration) -> None:
    accounts.sign_up()
    found = store.users.credentials(VICTIM)
    assert found is not None
    admin.change(found.user.id, {"requireNewPassword": True})
    after = store.users.credentials(VICTIM)
    assert after is not None
    assert after.password_hash.startswith("$2b$")
    assert after.password_hash != found.password_hash


def test_a_required_password_that_somebody_changes_meanwhile_is_asked_for_again(
    accounts: Accounts, store: Store, admin: Administration, monkeypatch: pytest.MonkeyPatch
) -> None:
    user_id = accounts.caller(accounts.sign_up()).user.id
    monkeypatch.setattr(store.users, "set_password", lambda *_, **__: False)
    with pytest.raises(Unavailable):
        admin.change(user_id, {"requireNewPassword": True})
    assert isinstance(admin.errands, MemoryErrands)
    assert admin.errands.left == []


def test_a_reset_proves_the_address_and_ends_what_was_before(accounts: Accounts, store: Store) -> None:
    pair = accounts.sign_up()
    user_id = accounts.caller(pair).user.id
    token = accounts.reset_token()
    later(accounts)
    accounts.reset(token)
    assert is_over(accounts, pair)
    assert accounts.subjects(VICTIM)[-1] == "Your password was changed"
    found = store.users.credentials_of(user_id)
    assert found is not None
    assert (found.user.email_verified, found.cutoff.at) == (True, accounts.clock.time)
    later(accounts)
    again = accounts.reset_token()
    accounts.reset(again, OLD)
    found = store.users.credentials_of(user_id)
    assert found is not None
    assert found.cutoff.at == accounts.clock.time


@pytest.mark.parametrize("gone", ["deleted", "disabled"])
def test_nobody_who_is_gone_sets_a_password(accounts: Accounts, store: Store, gone: str) -> None:
    user_id = accounts.caller(accounts.sign_up()).user.id
    token = accounts.reset_token()
    if gone == "deleted":
        store.users.delete(user_id)
    else:
        store.users.change(user_id, {"disabled": True})
    with pytest.raises(InvalidToken):
        accounts.reset(token)


def test_nobody_who_is_disabled_signs_in_by_the_right_password(accounts: Accounts, store: Store) -> None:
    user_id = accounts.caller(accounts.sign_up()).user.id
    store.users.change(user_id, {"disabled": True})
    with pytest.raises(WrongCredentials):
        accounts.sign_in()
    store.users.change(user_id, {"disabled": False})
    assert accounts.sign_in()


def test_a_mail_service_that_is_down_undoes_nothing(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(_: Errand) -> None:
        raise Unavailable("down")

    monkeypatch.setattr(accounts.errands, "leave", down)
    own = accounts.sign_up()
    accounts.change_password(own)
    assert accounts.sign_in(password=NEW)


class Written:
    """The port `Letters`, which keeps what it was given."""

    def __init__(self) -> None:
        self.given: list[Letter] = []

    def written(self, letter: Letter) -> Message:
        self.given.append(letter)
        return Message(letter.to, letter.kind, "text", "html")


@pytest.fixture
def letters(accounts: Accounts) -> Written:
    letters = Written()
    accounts.run = RunErrand(accounts.store.users, accounts.run.tokens, letters, accounts.mail)
    return letters


def test_each_letter_is_to_its_person_by_name_and_in_their_language(accounts: Accounts, letters: Written) -> None:
    accounts.use_cases.quiet_sign_up()(
        {"email": VICTIM, "password": OLD, "firstName": "Ada", "lastName": "Lovelace"}, HERE, "de"
    )
    accounts.run_errands()
    accounts.verify(letters.given[-1].token)
    accounts.use_cases.forgot()(ForgotForm.parse({"email": VICTIM}), HERE, "fr")
    accounts.use_cases.quiet_sign_up()(
        {"email": VICTIM, "password": OLD, "firstName": "B", "lastName": "C"}, HERE, "it"
    )
    accounts.run_errands()
    assert [(one.kind, one.to, one.name, one.languages, one.purpose) for one in letters.given] == [
        ("verify", VICTIM, "Ada Lovelace", "de", "email"),
        ("reset", VICTIM, "Ada Lovelace", "fr", "password"),
        ("known", VICTIM, "Ada Lovelace", "it", ""),
    ]


def test_each_link_that_is_asked_for_is_in_the_askers_language(accounts: Accounts, letters: Written) -> None:
    own = accounts.sign_up()
    user_id = accounts.caller(own).user.id
    accounts.use_cases.ask_for_verification()(user_id, HERE, "pt")
    form = ChangeEmailForm.parse({"newEmail": MOVED, "password": OLD})
    accounts.use_cases.change_email()(user_id, form, HERE, "nl")
    accounts.run_errands()
    told = [(one.kind, one.to, one.languages) for one in letters.given]
    assert told == [
        ("verify", VICTIM, ""),
        ("verify", VICTIM, "pt"),
        ("moving", VICTIM, "nl"),
        ("verify", MOVED, "nl"),
    ]


def test_a_sign_in_that_lacks_a_proof_asks_for_it_in_the_askers_language(store: Store, clock: FakeClock) -> None:
    accounts = Accounts(store, clock, required="sign-in")
    for enter in (accounts.sign_up, accounts.sign_in):
        with pytest.raises(EmailNotVerified):
            enter()
    accounts.sign_up_quietly("quiet@example.org")
    sign_up = accounts.use_cases.sign_up()
    body = {"email": MOVED, "password": OLD, "firstName": "Ada", "lastName": "Lovelace"}
    with pytest.raises(EmailNotVerified):
        sign_up(sign_up.form(body), HERE, "sv")
    assert [one.languages for one in accounts.errands.left] == ["", "", "", "sv"]


def test_another_address_ends_no_session_of_who_had_proved_the_first(accounts: Accounts) -> None:
    accounts.sign_up()
    accounts.verify(accounts.token(VICTIM, "Confirm"))
    later(accounts)
    own = accounts.sign_in()
    later(accounts)
    accounts.change_email(own, MOVED)
    accounts.verify(accounts.token(MOVED, "Confirm"))
    assert accounts.caller(own).user.email == MOVED


def test_whoever_succeeds_is_counted_for_no_guess(store: Store, clock: FakeClock) -> None:
    limits = {"LIMIT_MAIL_ADDRESS": "3/60/600", "LIMIT_SIGN_UP": "99/60/600"}
    accounts = Accounts(store, clock, more=limits)
    for email in (f"person{number}@example.org" for number in range(9)):
        accounts.sign_up(email)
        accounts.verify(accounts.token(email, "Confirm"))
        accounts.errands.leave(Errand("forgot", address=email))
        accounts.reset(accounts.token(email, "Choose"))
    for _ in range(2):
        with pytest.raises(InvalidToken):
            accounts.reset("YQ.guessed")
    with pytest.raises(TooManyRequests):
        accounts.verify("YQ.guessed")


def test_one_persons_guesses_keep_nobody_else_out(accounts: Accounts) -> None:
    guesser, other = accounts.sign_up("guesser@example.org"), accounts.sign_up()
    for _ in range(10):
        with pytest.raises(NotYourPassword):
            accounts.change_password(guesser, current="guessed wrong again")
    with pytest.raises(TooManyRequests):
        accounts.change_password(guesser)
    accounts.change_password(other)


def test_a_renewed_hash_is_what_is_known_from_then_on(store: Store, clock: FakeClock) -> None:
    Accounts(store, clock).sign_up()
    accounts = Accounts(store, clock, more={"BCRYPT_ROUNDS": "5"})
    known = store.users.credentials(VICTIM)
    assert known is not None
    renewal = accounts.use_cases.sign_in().renewal
    renewed = renewal(known, OLD)
    assert renewed == store.users.credentials(VICTIM) != known
    assert renewal(renewed, OLD) is renewed
    assert renewal(known, OLD) == known, "somebody has set another meanwhile"


def test_events_name_the_address_where_they_may(store: Store, clock: FakeClock) -> None:
    here = service("session", store, clock, EVENT_ADDRESSES="true")
    user_id = here.authenticate(here.sign_up(VICTIM).access_token).user.id
    here.sign_in(VICTIM)
    with pytest.raises(WrongCredentials):
        here.sign_in(VICTIM, "guessed wrong")
    told = store.events.of(user_id, 9)
    assert {(one.kind, one.email) for one in told} == {
        (kind, VICTIM) for kind in ("signed_up", "signed_in", "sign_in_failed")
    }
    mine = MyEvents(store.events, clock)
    assert len(mine.of(user_id, 2)) == 2
    for number in range(120):
        store.events.record(event(user_id, number))
    assert len(mine.of(user_id)) == 100
    assert len(Accounts(store, clock).use_cases.my_account().kept(user_id).events) == 123


def test_why_a_session_is_over_is_said(accounts: Accounts, store: Store) -> None:
    pair = accounts.sign_up()
    user_id = accounts.caller(pair).user.id
    later(accounts)
    store.users.cut_off(user_id, Cutoff(accounts.clock.time))
    with pytest.raises(Unauthenticated, match=r"^its session was ended with others$"):
        accounts.caller(pair)
    again = accounts.sign_in()
    accounts.clock.time += LIFETIME
    with pytest.raises(Unauthenticated, match=r"^its session has expired$"):
        accounts.caller(again)


def test_a_cutoff_is_later_than_the_one_before(clock: FakeClock) -> None:
    tick = timedelta(milliseconds=1)
    assert Cutoff(clock.time).next(clock.time) == clock.time + tick
    assert Cutoff(clock.time).next(clock.time - timedelta(hours=1)) == clock.time + tick
    assert Cutoff(clock.time - tick).next(clock.time) == clock.time


def test_each_session_is_refreshed_as_often_as_it_may(clock: FakeClock) -> None:
    for kind in ("session", "jwt"):
        here = service(kind, memory_store(), clock, LIMIT_REFRESH="2/60/600")
        one, other = here.sign_up(), here.sign_in()
        for _ in range(2):
            one = here.refresh(one.refresh_token)
        with pytest.raises(TooManyRequests):
            here.refresh(one.refresh_token)
        assert here.authenticate(here.refresh(other.refresh_token).access_token)


@pytest.mark.parametrize("gone", [True, False])
def test_a_session_that_ends_while_it_is_refreshed_has_no_tokens(clock: FakeClock, *, gone: bool) -> None:
    here = service("jwt", memory_store(), clock)
    pair = here.sign_up()
    [stored] = [here.sessions.get(here.tokens.session_of(pair.access_token))]
    assert stored is not None
    over = None if gone else replace(stored, generation=1, expires_at=clock.time)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(here.sessions, "advance", lambda *_: over)
        with pytest.raises(InvalidRefreshToken):
            here.refresh(pair.refresh_token)


def test_administrators_change_themselves_but_for_what_locks_them_out(
    accounts: Accounts, admin: Administration
) -> None:
    user_id = accounts.caller(accounts.sign_up()).user.id
    recent = RecentSignIn(admin.logins, timedelta())
    administrators = Administrators("admin", admin, recent)
    boss = administrators.admit(user_id, ["admin"], HERE)
    assert boss.change(user_id, {"firstName": "Augusta", "lastName": ""}).display_name == "Augusta"
    locking: list[dict[str, object]] = [{"roles": []}, {"roles": "admin"}, {"disabled": True}]
    for wrong in locking:
        with pytest.raises(InvalidRequest):
            boss.change(user_id, wrong)
    with pytest.raises(InvalidRequest, match="deletes themselves"):
        boss.delete(user_id)
    with pytest.raises(AccessDenied) as refused:
        administrators.admit(user_id, ["editor"], HERE)
    assert refused.value.user_id == user_id


def test_what_an_operator_writes_wrong_is_named() -> None:
    with pytest.raises(InvalidRequest) as refused:
        UserForm.of_changes({"nickname": "x", "roles": "admin", "disabled": 1, "firstName": "\u202e"})
    assert refused.value.fields == {
        "nickname": "is no field that can be set",
        "roles": f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters",
        "disabled": "must be true or false",
        "firstName": f"must be 1 to {NAME_MAX} printable characters, or null",
    }
    for wrong in (1, "no address", None):
        with pytest.raises(InvalidRequest):
            UserForm.of_new_user({"email": wrong})
    assert len(UserForm.of_changes({"roles": [str(n) for n in range(ROLES_MAX)]}).fields) == 1
    with pytest.raises(InvalidRequest):
        UserForm.of_changes({"roles": [str(n) for n in range(ROLES_MAX + 1)]})
    assert NamesForm.parse({"firstName": "x" * NAME_MAX}).changes == {"first_name": "x" * NAME_MAX}
    with pytest.raises(InvalidRequest):
        NamesForm.parse({"firstName": "x" * (NAME_MAX + 1)})


def test_whoever_has_no_name_is_written_to_all_the_same(accounts: Accounts, store: Store, letters: Written) -> None:
    accounts.sign_up()
    accounts.errands.left.clear()
    found = store.users.credentials(VICTIM)
    assert found is not None
    store.users.change(found.user.id, {"first_name": None, "last_name": None})
    accounts.forgot()
    accounts.errands.leave(Errand("changed", found.user.id, languages="da"))
    accounts.run_errands()
    assert [(one.kind, one.name, one.languages) for one in letters.given] == [
        ("reset", "", ""),
        ("changed", "", "da"),
    ]


def test_the_own_names_and_address_are_no_new_password(accounts: Accounts, store: Store) -> None:
    own = accounts.sign_up()
    user_id = accounts.caller(own).user.id
    names = {"first_name": "Augusta Ada Maria", "last_name": "Wellingtonshire", "full_name": "Countess of Lovelace"}
    store.users.change(user_id, names)
    for guessed in (VICTIM, "augusta ada maria", "wellingtonshire", "countess of lovelace"):
        with pytest.raises(InvalidRequest):
            accounts.change_password(own, new=guessed)
    accounts.change_password(own)


@pytest.mark.parametrize("guessed", ["victim@example.org", "Wellingtonshire!", "Augusta Ada Maria"])
def test_a_new_account_s_own_names_are_no_password(accounts: Accounts, guessed: str) -> None:
    names = {"firstName": "Augusta Ada Maria", "lastName": "Wellingtonshire"}
    body = {"email": VICTIM, "password": OLD, **names}
    assert accounts.use_cases.sign_up().form(body)
    with pytest.raises(InvalidRequest) as refused:
        accounts.use_cases.sign_up().form({**body, "password": guessed})
    assert refused.value.fields.keys() == {"password"}


def test_an_address_and_a_name_may_be_so_long_and_must_be_seen(accounts: Accounts) -> None:
    longest = f"{'a' * (EMAIL_MAX - 12)}@example.org"
    assert ChangeEmailForm.parse({"newEmail": longest, "password": OLD}).new_email == longest
    for wrong in (f"a{longest}", "no address"):
        with pytest.raises(InvalidRequest):
            ChangeEmailForm.parse({"newEmail": wrong, "password": OLD})
    assert SignInForm.parse({"email": "x" * EMAIL_MAX, "password": OLD})
    with pytest.raises(InvalidRequest):
        SignInForm.parse({"email": "x" * (EMAIL_MAX + 1), "password": OLD})
    for password in ("x", "x" * PASSWORD_MAX):
        assert SignInForm.parse({"email": longest, "password": password}).password == password
    for name in ("\u200d", ""):
        with pytest.raises(InvalidRequest):
            NamesForm.parse({"firstName": name})
    assert accounts.errands.left == []


def test_names_are_changed_and_shown_where_another_program_shows_them(accounts: Accounts, store: Store) -> None:
    user_id = accounts.caller(accounts.sign_up()).user.id
    mine = accounts.use_cases.my_account()
    assert mine.rename(user_id, NamesForm.parse({"firstName": "Augusta"})).display_name == "Augusta Lovelace"
    assert mine.get(user_id).full_name is None
    store.users.change(user_id, {"full_name": "Ada Lovelace"})
    renamed = mine.rename(user_id, NamesForm.parse({"lastName": "King"}))
    assert (renamed.first_name, renamed.last_name, renamed.full_name) == ("Augusta", "King", "Augusta King")
    for wrong in ({}, {"firstName": ""}, {"firstName": 1}, {"lastName": "x" * 300}):
        with pytest.raises(InvalidRequest):
            NamesForm.parse(wrong)
    with pytest.raises(Unauthenticated):
        mine.rename("nobody", NamesForm.parse({"firstName": "Augusta"}))


def test_all_that_is_kept_is_given(accounts: Accounts, store: Store) -> None:
    pair = accounts.sign_up()
    who = accounts.caller(pair)
    accounts.reset_token()
    kept = accounts.use_cases.my_account().export(who.user.id, who.session)
    found = store.users.credentials_of(who.user.id)
    assert found is not None
    assert (kept.user, kept.cutoff) == (found.user, found.cutoff)
    assert [session.handle for session in kept.sessions] == [who.session]
    assert {token.purpose for token in kept.tokens} == {"password", "email"}
    assert [event.kind for event in kept.events] == ["signed_up"]


def test_my_sessions_are_the_last_used_first(accounts: Accounts) -> None:
    first = accounts.caller(accounts.sign_up())
    later(accounts)
    second = accounts.caller(accounts.sign_in())
    mine = accounts.use_cases.my_sessions()
    assert [one.handle for one in mine.all(first.user.id)] == [second.session, first.session]
    with pytest.raises(NotFound):
        mine.end(first.user.id, "nobodys", HERE)


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "é", "A" * 500, "a.é", "YQ.x", "YQ.\ud800", "\ud800.x"])
def test_what_is_no_token_is_refused(accounts: Accounts, token: str) -> None:
    accounts.sign_up()
    with pytest.raises((InvalidToken, InvalidRequest)):
        accounts.reset(token)


@pytest.mark.parametrize("user_id", ["a", "ab", "abc", "abW", "abcdefg", "ü☃", "a.b"])
def test_a_link_is_for_any_id(accounts: Accounts, store: Store, user_id: str) -> None:
    store.ids.user_id = lambda: user_id  # type: ignore[method-assign]
    accounts.sign_up()
    accounts.reset(accounts.reset_token())
    assert accounts.sign_in(password=NEW)


def test_the_session_of_the_sign_up_is_the_new_users(clock: FakeClock) -> None:
    given: list[str] = []
    store = memory_store()
    session_id = store.ids.session_id
    store.ids.session_id = lambda user_id: given.append(user_id) or session_id(user_id)  # type: ignore[method-assign, func-returns-value]
    here = service("session", store, clock)
    user_id = here.authenticate(here.sign_up().access_token).user.id
    here.sign_in()
    assert given == [user_id, user_id]
