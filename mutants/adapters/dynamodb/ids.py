"""Session ids that name their user: a random part, a dot, the user's id.

So user and session are found at once by the session's id alone.
"""

from adapters.system import RandomIds

_DOT = "."
"""It isn't in the random part, which is base64url."""


class DynamoIds(RandomIds):
    def session_id(self, user_id: str) -> str:
        return f"{super().session_id(user_id)}{_DOT}{user_id}"


def owner(session_id: str) -> str:
    """The id of the user that a session's id names; '' where it names none."""
    return session_id.partition(_DOT)[2]
