"""What a store promises of its users as a list."""

import pytest

from domain.directory import Page
from tests.support.samples import register
from tests.support.stores import Store


def pages(store: Store, limit: int) -> list[Page]:
    found = [store.directory.page(limit, "")]
    while (cursor := found[-1].cursor) is not None:
        found.append(store.directory.page(limit, cursor))
    return found


def test_where_nobody_is_the_only_page_is_empty(store: Store) -> None:
    assert store.directory.page(10, "") == Page((), None)


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 100])
def test_each_user_is_on_one_page(store: Store, limit: int) -> None:
    people = [register(store, f"person{number}@example.org")[0].user for number in range(5)]
    found = pages(store, limit)
    listed = [user for page in found for user in page.users]
    assert sorted(listed, key=lambda user: user.id) == sorted(people, key=lambda user: user.id)
    assert all(len(page.users) <= limit for page in found)


def test_the_order_stays(store: Store) -> None:
    for number in range(5):
        register(store, f"person{number}@example.org")
    [whole] = pages(store, 100)
    assert [user for page in pages(store, 2) for user in page.users] == list(whole.users)


def test_users_are_whole_and_in_their_newest_state(store: Store) -> None:
    new, _ = register(store, roles=("admin",), disabled=True, customer_account_id="c-1")
    assert store.directory.page(10, "").users == (new.user,)


def test_a_cursor_of_somebody_who_is_gone_leads_on(store: Store) -> None:
    people = sorted(register(store, f"person{number}@example.org")[0].user.id for number in range(3))
    behind = store.directory.page(10, store.ids.user_id()).users
    assert {user.id for user in behind} <= set(people)
