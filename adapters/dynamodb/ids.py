"""Session ids that name their user: a random part, a dot, the user's id.

So user and session are found at once by the session's id alone. Ids of an Express app, whose sessions were copied
into the table, name nobody: such a session has an id of our form, of a digest of the app's, and an item beside it
says whose that is.
"""

import hashlib

from adapters.system import RandomIds

_DOT = "."
"""It isn't in the random part, which is base64url."""


class DynamoIds(RandomIds):
    def session_id(self, user_id: str) -> str:
        return f"{super().session_id(user_id)}{_DOT}{user_id}"


def copied(app_id: str, user_id: str) -> str:
    """The id of the copy of a session of this user, which the app knows by `app_id`."""
    return f"{hashlib.sha256(f'copied {app_id}'.encode(errors='replace')).hexdigest()}{_DOT}{user_id}"


def owner(session_id: str) -> str:
    """The id of the user that a session's id names; '' where it names none."""
    return session_id.partition(_DOT)[2]
