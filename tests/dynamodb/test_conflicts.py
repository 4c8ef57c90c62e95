"""Another transaction holds the item: the write waits for it, for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from adapters.aws import AwsError
from adapters.dynamodb import DynamoUsers, Table
from adapters.dynamodb.events import DynamoEvents
from domain.credentials import Cutoff
from domain.errors import Unavailable
from tests.support.clock import START
from tests.support.samples import event

if TYPE_CHECKING:
    from collections.abc import Mapping

ALONE = AwsError("TransactionConflictException", {})
TOGETHER = AwsError("TransactionCanceledException", {"CancellationReasons": [{"Code": "TransactionConflict"}]})


class Held:
    """A client that refuses so often; `asked` are the tokens of transactions, and None for other writes."""

    def __init__(self, error: AwsError, times: int) -> None:
        self._error, self._left = error, times
        self.asked: list[Any] = []

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        assert operation in {"UpdateItem", "TransactWriteItems"}
        self.asked.append(request.get("ClientRequestToken"))
        if self._left:
            self._left -= 1
            raise self._error
        return {}


def cut_off(client: Held, waited: list[float], *, with_event: bool) -> None:
    users = DynamoUsers(Table("table", client, waited.append))
    if with_event:
        users = DynamoEvents(users.table).along(users, [event("u-1")]) or users
    users.cut_off("u-1", Cutoff(START))


@pytest.mark.parametrize(("error", "with_event"), [(ALONE, False), (TOGETHER, True)], ids=["alone", "together"])
@pytest.mark.parametrize("times", [0, 1, 5])
def test_it_is_written_once_the_item_is_free(error: AwsError, times: int, *, with_event: bool) -> None:
    client, waited = Held(error, times), list[float]()
    cut_off(client, waited, with_event=with_event)
    assert (len(client.asked), len(waited)) == (times + 1, times)
    assert len(set(client.asked)) == (times + 1 if with_event else 1), "what was cancelled is another transaction"


@pytest.mark.parametrize(("error", "with_event"), [(ALONE, False), (TOGETHER, True)], ids=["alone", "together"])
def test_who_waits_in_vain_is_told_in_less_than_a_second(error: AwsError, *, with_event: bool) -> None:
    client, waited = Held(error, 99), list[float]()
    with pytest.raises(Unavailable, match="locked"):
        cut_off(client, waited, with_event=with_event)
    assert (len(client.asked), len(waited), sum(waited) < 1) == (6, 5, True)
