"""`gatehouse import`: people of a file, into the table, whole pages at a time.

As a copy of the app's people (`migration.copying.records`), an imported record says what it was when it was written:
while it is still that, a later import may change it, and what anybody has changed here since stays.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from adapters.bcrypt import is_hash
from adapters.dynamodb import items
from adapters.foreign_hashes import kind_of
from domain.credentials import Credentials, unlocked
from migration.copying.copy import UNFIT
from migration.copying.records import Record, State, Unfit, sealed
from migration.copying.source import unfit
from migration.copying.target import WRITTEN, Target
from migration.copying.work import PAGE, Outcome, Told, counted, patiently
from migration.people import files
from migration.people.forms import NoPerson, Person, Row

WORDS = {
    State.ABSENT: "new",
    State.CHANGED: "changed in the file",
    State.RENEWED: "changed in the file",
    State.NEWER: "changed here since",
}
"""For people; of the other states what they are called anyway."""
NO_PASSWORD = "no password that counts here"  # noqa: S105 - no password
_FINE = frozenset({State.SAME, *WRITTEN})


Page = Sequence[files.Record]


class _Known(NamedTuple):
    """`unread` says why the hash that there is counts for nothing."""

    credentials: Credentials
    unread: str


@dataclass(frozen=True, slots=True)
class Import:
    """`reads` says whether the stage reads a hash of other kinds than ours; `invited` hears of whoever has none."""

    form: Callable[[Row], Person]
    target: Target
    reads: Callable[[str], bool]
    invited: Callable[[str], None] = lambda _: None

    def run(self, records: Iterable[files.Record], told: Told, *, write: bool) -> Counter[str]:
        """How many of each kind; without `write` it only says what there is to do. Raises UnreadableFile."""

        def work(page: Page) -> Outcome:
            return patiently(lambda: self._page(page, write=write))

        return +counted(_pages(records), work, told, len)

    def _page(self, page: Page, *, write: bool) -> Outcome:
        people, problems = _without_twins(map(self._read, page))
        found = [_record(one.credentials) for one in people]
        states = self.target.write(found) if write else self.target.states(found)
        counts = Counter(map(_word, states)) + Counter({UNFIT: len(problems)})
        for one, state in zip(people, states, strict=True):
            user = one.credentials.user
            if state not in _FINE:
                problems.append(Unfit(user.id, _word(state)))
            if state in WRITTEN and not one.credentials.password_hash:
                counts[NO_PASSWORD] += 1
                problems += [Unfit(user.id, one.unread)] if one.unread else []
                if write:
                    self.invited(user.email)
        return Outcome(counts, problems)

    def _read(self, record: files.Record) -> _Known | Unfit:
        name = f"record {record.number}"
        if isinstance(record.what, str):
            return Unfit(name, record.what)
        try:
            person = self.form(record.what)
        except NoPerson as nobody:
            return Unfit(name, str(nobody))
        unread = self._unread(person)
        credentials = Credentials(person.user, "" if unread else person.password_hash)
        reason = unfit(credentials)
        return Unfit(name, reason) if reason else _Known(credentials, unread)

    def _unread(self, person: Person) -> str:
        """Why the hash that there is counts for nothing."""
        stored = unlocked(person.password_hash)
        if not stored or is_hash(stored) or self.reads(stored):
            return person.unread
        if kind := kind_of(stored):
            return f"its hash is {kind}'s, which foreignHashes doesn't name"
        return "its hash is of no kind that is known"


def _word(state: State) -> str:
    return WORDS.get(state, state.value)


def _record(credentials: Credentials) -> Record:
    item = sealed(items.from_credentials(credentials))
    return Record(credentials.user.id, item, items.from_address(credentials.user), comes_back=True)


def _without_twins(read: Iterable[_Known | Unfit]) -> tuple[list[_Known], list[Unfit]]:
    """A transaction takes nobody twice; of two records with one id the first counts."""
    people: dict[str, _Known] = {}
    problems: list[Unfit] = []
    for one in read:
        if isinstance(one, Unfit):
            problems.append(one)
        elif people.setdefault(one.credentials.user.id, one) is not one:
            problems.append(Unfit(one.credentials.user.id, "another record has its id"))
    return list(people.values()), problems


def settled(counts: Counter[str], *, written: bool) -> bool:
    """Whether nothing is left to look at, or to do."""
    fine = {State.SAME.value, NO_PASSWORD, *(map(_word, WRITTEN) if written else ())}
    return not set(counts) - fine


def _pages(records: Iterable[files.Record]) -> Iterator[Page]:
    left = iter(records)
    while page := tuple(itertools.islice(left, PAGE)):
        yield page
