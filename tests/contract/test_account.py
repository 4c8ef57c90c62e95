"""Passwords and addresses, over every store: who can change them, and whom nobody can take an account from.

The forms of pre-hijacking are those of "Pre-hijacked accounts" (Sudhodanan and Paverd, USENIX Security 2022). Two of
its five are about sign-in by another service, which there is none of here: the classic-federated merge, and the
identity provider that proves no address.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from adapters.letters import TextFiles
from adapters.memory.mail import MemoryErrands, MemoryMail
from domain.credentials import Credentials
from domain.errors import (
    EmailNotVerified,
    InvalidToken,
    NotYourPassword,
    TooManyRequests,
    Unauthenticated,
    WrongCredentials,
)
from domain.forms import ChangeEmailForm, ForgotForm, SignInForm, VerifyEmailForm
from domain.run_errands import RunErrand
from domain.users import User
from service import stores
from service.account import AccountUseCases
from service.settings import Settings
from tests.support.samples import at_once
from tests.support.service import ENVIRONMENT, HERE

if TYPE_CHECKING:
    from domain.principals import Principal
    from domain.tokens import TokenPair
    from tests.support.clock import FakeClock
    from tests.support.stores import Store

VICTIM, ATTACKER = "victim@example.org", "attacker@example.org"
OLD, NEW = "correct horse battery", "battery horse staple correct"


@dataclass
class Accounts:
    """The use cases, and mails that are sent once somebody looks for them."""

    store: Store
    clock: FakeClock
    errands: MemoryErrands = field(default_factory=MemoryErrands)
    mail: MemoryMail = field(default_factory=MemoryMail)
    required: str = "off"
    more: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        opened = stores.Store(
            users=self.store.users,
            sessions=self.store.sessions,
            ids=self.store.ids,
            tallies=lambda: self.store.tallies,
            one_time_tokens=lambda: self.store.tokens,
            directory=lambda: self.store.directory,
            events=lambda: self.store.events,
        )
        chosen = {"BACKEND": "memory-session", "BCRYPT_ROUNDS": "4", "MAIL": "outbox"}
        asked = {**chosen, "REQUIRE_VERIFIED_EMAIL": self.required, **self.more}
        settings = Settings({**ENVIRONMENT, **asked}, lambda _: {})
        self.use_cases = AccountUseCases(settings, clock=self.clock, store=opened, errands=self.errands)
        self.authenticate = self.use_cases.authenticate()
        tokens = self.use_cases.verify_email().tokens
        self.run = RunErrand(self.store.users, tokens, TextFiles("https://app.example.com"), self.mail)

    def sign_up(self, email: str = VICTIM) -> TokenPair:
        sign_up = self.use_cases.sign_up()
        body = {"email": email, "password": OLD, "firstName": "Ada", "lastName": "Lovelace"}
        return sign_up(sign_up.form(body), HERE)

    def sign_up_quietly(self, email: str = VICTIM, password: str = OLD) -> None:
        body = {"email": email, "password": password, "firstName": "Ada", "lastName": "Lovelace"}
        self.use_cases.quiet_sign_up()(body, HERE)

    def sign_in(self, email: str = VICTIM, password: str = OLD) -> TokenPair:
        return self.use_cases.sign_in()(SignInForm.parse({"email": email, "password": password}), HERE)

    def caller(self, pair: TokenPair) -> Principal:
        return self.authenticate(pair.access_token).principal

    def change_password(self, pair: TokenPair, current: str = OLD, new: str = NEW) -> None:
        who = self.caller(pair)
        data = {"currentPassword": current, "newPassword": new}
        self.use_cases.change_password()(who.user.id, who.session, data, HERE)

    def change_email(self, pair: TokenPair, new: str, password: str = OLD) -> None:
        form = ChangeEmailForm.parse({"newEmail": new, "password": password})
        self.use_cases.change_email()(self.caller(pair).user.id, form, HERE, "")

    def forgot(self, email: str = VICTIM) -> None:
        self.use_cases.forgot()(ForgotForm.parse({"email": email}), HERE, "")

    def reset(self, token: str, new: str = NEW) -> None:
        self.use_cases.reset_password()({"token": token, "newPassword": new}, HERE)

    def verify(self, token: str) -> None:
        self.use_cases.verify_email()(VerifyEmailForm.parse({"token": token}), HERE)

    def run_errands(self) -> None:
        while self.errands.left:
            self.run(self.errands.left.pop(0))

    def token(self, to: str, subject: str) -> str:
        """Of the newest mail to somebody about that."""
        self.run_errands()
        texts = [mail.text for mail in self.mail.sent if mail.to == to and mail.subject.startswith(subject)]
        return texts[-1].partition("#token=")[2].partition("&")[0]

    def reset_token(self, to: str = VICTIM) -> str:
        self.forgot(to)
        return self.token(to, "Choose")

    def subjects(self, to: str) -> list[str]:
        self.run_errands()
        return [mail.subject for mail in self.mail.sent if mail.to == to]


@pytest.fixture
def accounts(store: Store, clock: FakeClock) -> Accounts:
    return Accounts(store, clock)


def is_over(accounts: Accounts, pair: TokenPair) -> bool:
    try:
        accounts.caller(pair)
    except Unauthenticated:
        return True
    return False


def later(accounts: Accounts) -> None:
    """So that what is there now is from before."""
    accounts.clock.time += accounts.clock.time.resolution * 1000


def test_a_changed_password_ends_every_other_session(accounts: Accounts) -> None:
    other, own = accounts.sign_up(), accounts.sign_in()
    later(accounts)
    accounts.change_password(own)
    assert is_over(accounts, other)
    assert not is_over(accounts, own)
    with pytest.raises(WrongCredentials):
        accounts.sign_in()
    assert accounts.sign_in(password=NEW)
    assert "Your password was changed" in accounts.subjects(VICTIM)


def test_who_is_signed_in_guesses_no_password(accounts: Accounts) -> None:
    own = accounts.sign_up()
    for _ in range(10):
        with pytest.raises(NotYourPassword):
            accounts.change_password(own, current="not this one at all")
    with pytest.raises(TooManyRequests):
        accounts.change_password(own)


def test_a_reset_ends_every_session_and_works_once(accounts: Accounts) -> None:
    own = accounts.sign_up()
    token = accounts.reset_token()
    later(accounts)
    accounts.reset(token)
    assert is_over(accounts, own)
    assert accounts.sign_in(password=NEW)
    with pytest.raises(InvalidToken):
        accounts.reset(token)


def test_of_fifty_resets_at_once_one_succeeds(accounts: Accounts) -> None:
    accounts.sign_up()
    token = accounts.reset_token()
    outcomes = at_once(50, lambda number: accounts.reset(token, f"{NEW} {number}"))
    assert sum(outcome is None for outcome in outcomes) == 1


def test_nobody_is_mailed_where_there_is_no_account(accounts: Accounts) -> None:
    accounts.sign_up()
    accounts.forgot("nobody@example.org")
    assert accounts.subjects("nobody@example.org") == []


def test_a_token_is_void_after_a_new_one_and_after_a_change(accounts: Accounts) -> None:
    own = accounts.sign_up()
    first, second = accounts.reset_token(), accounts.reset_token()
    with pytest.raises(InvalidToken):
        accounts.reset(first)
    accounts.change_password(own)
    with pytest.raises(InvalidToken):
        accounts.reset(second)


def test_a_reset_token_is_void_once_the_address_is_another(accounts: Accounts) -> None:
    own = accounts.sign_up()
    token = accounts.reset_token()
    accounts.change_email(own, "new@example.org")
    accounts.verify(accounts.token("new@example.org", "Confirm"))
    with pytest.raises(InvalidToken):
        accounts.reset(token)


def test_mails_are_asked_for_so_often_and_no_more_whether_there_is_an_account_or_not(accounts: Accounts) -> None:
    accounts.sign_up()
    for email in (VICTIM, "nobody@example.org"):
        for _ in range(5):
            accounts.forgot(email)
        with pytest.raises(TooManyRequests):
            accounts.forgot(email)


def test_an_address_changes_when_the_new_one_is_proved_and_the_old_one_hears_of_it(accounts: Accounts) -> None:
    own = accounts.sign_up()
    accounts.change_email(own, "new@example.org")
    assert "Your email address is about to change" in accounts.subjects(VICTIM)
    assert accounts.sign_in()
    accounts.verify(accounts.token("new@example.org", "Confirm"))
    assert accounts.sign_in("new@example.org")
    with pytest.raises(WrongCredentials):
        accounts.sign_in(VICTIM)


def test_an_address_that_has_an_account_is_told_so_and_given_to_nobody(accounts: Accounts) -> None:
    accounts.sign_up("grace@example.org")
    accounts.change_email(accounts.sign_up(), "grace@example.org")
    assert accounts.subjects("grace@example.org")[-1] == "You already have an account"
    assert accounts.sign_in()


def test_nobody_signs_in_by_an_address_that_is_still_to_be_proved(store: Store, clock: FakeClock) -> None:
    accounts = Accounts(store, clock, required="sign-in")
    with pytest.raises(EmailNotVerified):
        accounts.sign_up()
    with pytest.raises(WrongCredentials):
        accounts.sign_in(password="not this one at all")
    with pytest.raises(EmailNotVerified):
        accounts.sign_in()
    assert accounts.subjects(VICTIM) == ["Confirm your email address"] * 2
    accounts.verify(accounts.token(VICTIM, "Confirm"))
    assert accounts.sign_in()


def test_a_quiet_sign_up_opens_nothing_before_the_address_is_proved(accounts: Accounts) -> None:
    accounts.sign_up_quietly()
    token = accounts.token(VICTIM, "Confirm")
    with pytest.raises(WrongCredentials):
        accounts.sign_in()
    accounts.verify(token)
    assert accounts.caller(accounts.sign_in()).user.email_verified


def test_a_quiet_sign_up_that_is_run_again_opens_one_account(accounts: Accounts) -> None:
    accounts.sign_up_quietly()
    [errand] = accounts.errands.left
    accounts.errands.left.append(errand)
    assert accounts.subjects(VICTIM) == ["Confirm your email address"] * 2
    accounts.verify(accounts.token(VICTIM, "Confirm"))
    assert accounts.sign_in()


def test_of_quiet_sign_ups_at_once_one_opens_an_account_and_the_others_are_told(accounts: Accounts) -> None:
    for number in range(5):
        accounts.sign_up_quietly(password=f"{OLD} {number}")
    errands = [accounts.errands.left.pop() for _ in range(5)]
    assert at_once(5, lambda number: accounts.run(errands[number])) == [None] * 5
    subjects = sorted(mail.subject for mail in accounts.mail.sent)
    assert subjects == ["Confirm your email address"] + ["You already have an account"] * 4


def test_a_quiet_sign_up_changes_no_account_that_there_is(accounts: Accounts) -> None:
    own = accounts.sign_up()
    accounts.sign_up_quietly(password=NEW)
    assert accounts.subjects(VICTIM)[-1] == "You already have an account"
    assert not is_over(accounts, own)
    assert accounts.sign_in()
    with pytest.raises(WrongCredentials):
        accounts.sign_in(password=NEW)


def test_prehijacking_by_a_quiet_sign_up(accounts: Accounts) -> None:
    """Whoever reads the address's mail comes in by a password of theirs, and the one from before is none."""
    accounts.sign_up_quietly()
    accounts.sign_up_quietly(password=NEW)
    accounts.reset(accounts.reset_token(VICTIM))
    with pytest.raises(WrongCredentials):
        accounts.sign_in(password=OLD)
    assert accounts.sign_in(password=NEW)


def test_prehijacking_by_a_session_that_is_kept_alive(accounts: Accounts) -> None:
    """Unexpired session: its owner takes the account back, by a reset or by proving the address."""
    attackers = accounts.sign_up(VICTIM)
    token = accounts.reset_token(VICTIM)
    later(accounts)
    accounts.reset(token)
    assert is_over(accounts, attackers)


def test_prehijacking_by_a_session_from_before_the_address_was_proved(accounts: Accounts) -> None:
    attackers = accounts.sign_up(VICTIM)
    token = accounts.token(VICTIM, "Confirm")
    later(accounts)
    accounts.verify(token)
    assert is_over(accounts, attackers)


def test_prehijacking_by_another_way_in(accounts: Accounts) -> None:
    """Trojan identifier: the attacker's own address, asked for before, never opens the account."""
    accounts.change_email(accounts.sign_up(VICTIM), ATTACKER)
    accounts.run_errands()
    accounts.reset(accounts.reset_token(VICTIM))
    accounts.forgot(ATTACKER)
    assert "Choose a new password" not in accounts.subjects(ATTACKER)
    with pytest.raises(WrongCredentials):
        accounts.sign_in(ATTACKER, NEW)


@pytest.mark.parametrize("takes_back", ["reset", "verify"])
def test_prehijacking_by_a_change_that_is_still_to_be_proved(accounts: Accounts, takes_back: str) -> None:
    """Unexpired email change: void once the mailbox of the present address has proved itself."""
    attackers = accounts.sign_up(VICTIM)
    accounts.change_email(attackers, ATTACKER)
    token = accounts.token(ATTACKER, "Confirm")
    if takes_back == "reset":
        accounts.reset(accounts.reset_token(VICTIM))
    else:
        accounts.use_cases.ask_for_verification()(accounts.caller(attackers).user.id, HERE, "")
        accounts.verify(accounts.token(VICTIM, "Confirm"))
    with pytest.raises(InvalidToken):
        accounts.verify(token)
    assert accounts.store.users.credentials(VICTIM)


def test_prehijacking_by_an_errand_that_runs_late(accounts: Accounts) -> None:
    """What was asked for before a reset comes to nothing, however late it is run."""
    accounts.change_email(accounts.sign_up(VICTIM), ATTACKER)
    change = accounts.errands.left.pop()
    accounts.reset(accounts.reset_token(VICTIM))
    accounts.errands.left.append(change)
    assert accounts.subjects(ATTACKER) == []


@pytest.fixture
def inviting(store: Store, clock: FakeClock) -> Accounts:
    """Ada has a password, and Kay came from elsewhere without one."""
    accounts = Accounts(store, clock, more={"INVITE_AT_SIGN_IN": "true"})
    accounts.sign_up()
    kay = User(store.ids.user_id(), "kay@example.org", "Kay")
    store.users.register(Credentials(kay, ""), None)
    return accounts


@pytest.mark.parametrize(
    ("email", "subjects"),
    [(VICTIM, []), ("nobody@example.org", []), ("KAY@example.org", ["Choose a new password"])],
)
def test_who_came_without_a_password_is_mailed_a_link_when_they_sign_in(
    inviting: Accounts, email: str, subjects: list[str]
) -> None:
    sent = len(inviting.mail.sent)
    inviting.errands.left.clear()
    with pytest.raises(WrongCredentials):
        inviting.use_cases.sign_in()(SignInForm(email, "a wrong password"), HERE, languages="en")
    [errand] = inviting.errands.left
    assert (errand.kind, errand.address) == ("arrive", email)
    inviting.run(errand)
    assert [mail.subject for mail in inviting.mail.sent[sent:]] == subjects


def test_an_invitation_is_sent_no_more_often_than_any_mail(inviting: Accounts) -> None:
    inviting.errands.left.clear()
    for _ in range(8):
        with pytest.raises(WrongCredentials):
            inviting.use_cases.sign_in()(SignInForm("kay@example.org", "a wrong password"), HERE)
    assert len(inviting.errands.left) == 5
