"""The ports over two stores at once, while people move from the one of another program to one of ours.

Everything here asks `domain/moving.py`'s rule: the record there counts, as long as there is one.
"""

from adapters.moving.directory import MovingDirectory
from adapters.moving.sessions import PairedSessions
from adapters.moving.tokens import EitherAccessTokens, is_session_id
from adapters.moving.users import Former, MovingUsers

__all__ = [
    "EitherAccessTokens",
    "Former",
    "MovingDirectory",
    "MovingUsers",
    "PairedSessions",
    "is_session_id",
]
