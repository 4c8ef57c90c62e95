"""`copy` and `verify`: a pass over one collection."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from migration.copying.checkpoints import Checkpoint, Checkpoints
from migration.copying.records import Record, State, Unfit
from migration.copying.source import Page, Source, pages
from migration.copying.target import WRITTEN, Target
from migration.copying.work import PAGE, Outcome, Told, counted, patiently, through_workers

UNFIT = "doesn't fit"
_SAVED_EVERY = 1.0
"""Seconds between two checkpoints."""
_FINE = frozenset({State.SAME, *WRITTEN})


@dataclass(frozen=True, slots=True)
class Collection:
    """One of the app's: `kind` is `users` or `sessions`."""

    kind: str
    source: Source
    target: Target
    checkpoints: Checkpoints


@dataclass(slots=True)
class _Progress:
    collection: Collection
    told: Told
    begun: Checkpoint
    counts: Counter[str] = field(default_factory=Counter)
    saved_at: float = field(default_factory=time.monotonic)

    def done(self, page: Page, outcome: Outcome) -> None:
        self.told.page(len(page.documents), outcome)
        self.counts.update(outcome.counts)
        if time.monotonic() - self.saved_at >= _SAVED_EVERY:
            self.saved_at = time.monotonic()
            self._save(replace(self.begun, after=page.last, moved=self._moved()))

    def end(self) -> None:
        self._save(Checkpoint(left=self._moved()))

    def _save(self, checkpoint: Checkpoint) -> None:
        self.collection.checkpoints.write(self.collection.kind, checkpoint)

    def _moved(self) -> int:
        return self.begun.moved + moved(self.counts)


def moved(counts: Mapping[str, int]) -> int:
    """How many records a pass had to write; not those that were only used since, which in a busy app never ends."""
    return sum(counts.get(each.value, 0) for each in WRITTEN - {State.RENEWED})


def differing(counts: Mapping[str, int]) -> int:
    return sum(counts.values()) - counts.get(State.SAME.value, 0)


def rest_of_pass(collections: Sequence[Collection]) -> Sequence[Collection]:
    """Where the last run was cut off, that collection and those behind it; else all."""
    under_way = [bool(each.checkpoints.read(each.kind).after) for each in collections]
    return collections[under_way.index(True) :] if any(under_way) else collections


def is_done(collections: Sequence[Collection]) -> bool:
    """Whether the last pass found nothing to do."""
    return all(each.checkpoints.read(each.kind).left == 0 for each in collections)


def copy_pass(collection: Collection, told: Told, changed: Iterable[Page] | None = None) -> Counter[str]:
    """Copies whatever isn't there or has changed, from where the last run was cut off; how many of each state.

    With `changed` it looks at these alone.
    """
    begun = collection.checkpoints.read(collection.kind)
    progress = _Progress(collection, told, begun)
    through_workers(
        pages(collection.source, begun.after, PAGE) if changed is None else changed,
        lambda page: _outcome(collection.source, page, collection.target.write),
        progress.done,
    )
    progress.end()
    return progress.counts


def verify_pass(collection: Collection, told: Told) -> Counter[str]:
    """Compares every record and writes nothing; `told` hears of each difference."""

    def differences(page: Page) -> Outcome:
        return _outcome(collection.source, page, collection.target.states, fine=frozenset({State.SAME}))

    return counted(pages(collection.source, "", PAGE), differences, told, lambda page: len(page.documents))


def _outcome(
    source: Source,
    page: Page,
    treat: Callable[[Sequence[Record]], list[State]],
    fine: frozenset[State] = _FINE,
) -> Outcome:
    found = patiently(lambda: source.records(page.documents))
    records = [each for each in found if isinstance(each, Record)]
    problems = [each for each in found if isinstance(each, Unfit)]
    counts = Counter({UNFIT: len(problems)})
    for record, stands in zip(records, treat(records), strict=True):
        counts[stands.value] += 1
        if stands not in fine:
            problems.append(Unfit(record.name, stands.value))
    return Outcome(counts, problems)
