"""`gatehouse export`: everybody who has an account, a line of JSON each, with the hash of their password."""

import json
from collections.abc import Iterator

from domain.ports import Directory, Users
from migration.people.forms import Person, written

_PAGE = 50


def exported(directory: Directory, users: Users) -> Iterator[str]:
    """As they are at the moment at which each is read. Raises `Unavailable`."""
    after: str | None = ""
    while after is not None:
        page = directory.page(_PAGE, after)
        for user in page.users:
            found = users.credentials_of(user.id)
            if found is not None:  # deleted in between
                yield json.dumps(written(Person(found.user, found.password_hash)), ensure_ascii=False)
        after = page.cursor
