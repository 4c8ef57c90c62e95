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
from domain.credentials import Credentials, unlocked
from migration.copying.copy import UNFIT, Told
from migration.copying.records import Record, State, Unfit, sealed
from migration.copying.source import unfit
from migration.copying.target import WRITTEN, Target
from migration.copying.work import PAGE, Outcome, patiently, through_workers
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


class Page(NamedTuple):
    documents: Sequence[files.Record]


@dataclass(frozen=True, slots=True)
class Import:
    """`reads` says whether the stage reads a hash of other kinds than ours; `invited` hears of whoever has none."""

    form: Callable[[Row], Person]
    target: Target
    reads: Callable[[str], bool]
    invited: Callable[[str], None] = lambda _: None

    def run(self, records: Iterable[files.Record], told: Told, *, write: bool) -> Counter[str]:
        """How many of each kind; without `write` it only says what there is to do. Raises UnreadableFile."""
        counts: Counter[str] = Counter()

        def done(page: Page, outcome: Outcome) -> None:
            told.advanced(len(page.documents))
            counts.update(outcome.counts)
            for problem in outcome.problems:
                told.problem(problem)

        through_workers(_pages(records), lambda page: patiently(lambda: self._page(page, write=write)), done)
        return +counts

    def _page(self, page: Page, *, write: bool) -> Outcome:
        read = _without_twins([self._read(record) for record in page.documents])
        people = [one for one in read if isinstance(one, Credentials)]
        problems = [one for one in read if isinstance(one, Unfit)]
        found = [_record(one) for one in people]
        states = self.target.write(found) if write else self.target.states(found)
        counts = Counter(map(_word, states)) + Counter({UNFIT: len(problems)})
        for one, state in zip(people, states, strict=True):
            if state in WRITTEN and not one.password_hash:
                counts[NO_PASSWORD] += 1
                if write:
                    self.invited(one.user.email)
        stand = zip(found, states, strict=True)
        problems += [Unfit(record.name, _word(state)) for record, state in stand if state not in _FINE]
        return Outcome(counts, problems)

    def _read(self, record: files.Record) -> Credentials | Unfit:
        name = f"record {record.number}"
        if isinstance(record.what, str):
            return Unfit(name, record.what)
        try:
            person = self.form(record.what)
        except NoPerson as nobody:
            return Unfit(name, str(nobody))
        stored = unlocked(person.password_hash)
        known = is_hash(stored) or self.reads(stored)
        credentials = Credentials(person.user, person.password_hash if known else "")
        reason = unfit(credentials)
        return Unfit(name, reason) if reason else credentials


def _word(state: State) -> str:
    return WORDS.get(state, state.value)


def _record(credentials: Credentials) -> Record:
    item = sealed(items.from_credentials(credentials))
    return Record(credentials.user.id, item, items.from_address(credentials.user), comes_back=True)


def _without_twins(read: Iterable[Credentials | Unfit]) -> list[Credentials | Unfit]:
    """A transaction takes nobody twice; of two records with one id the first counts."""
    seen: set[str] = set()
    kept: list[Credentials | Unfit] = []
    for one in read:
        twin = isinstance(one, Credentials) and one.user.id in seen
        kept.append(Unfit(one.user.id, "another record has its id") if twin and isinstance(one, Credentials) else one)
        seen |= {one.user.id} if isinstance(one, Credentials) else set()
    return kept


def settled(counts: Counter[str], *, written: bool) -> bool:
    """Whether nothing is left to look at, or to do."""
    fine = {State.SAME.value, NO_PASSWORD, *(map(_word, WRITTEN) if written else ())}
    return not set(counts) - fine


def _pages(records: Iterable[files.Record]) -> Iterator[Page]:
    left = iter(records)
    while page := tuple(itertools.islice(left, PAGE)):
        yield Page(page)
