"""That whoever calls has signed in of late: for what a session that was left open, or stolen, shouldn't do.

OWASP ASVS 5.0, 7.5.3; the answer is RFC 9470's, "OAuth 2.0 Step Up Authentication Challenge Protocol".
"""

from dataclasses import dataclass
from datetime import timedelta

from domain.errors import SignedInTooLongAgo
from domain.logins import Logins


@dataclass(frozen=True, slots=True)
class RecentSignIn:
    """`longest` is how long ago it may be; 0 for ever."""

    logins: Logins
    longest: timedelta

    def require(self, user_id: str, session: str) -> None:
        """`session` is the handle of the caller's. Raises `SignedInTooLongAgo`.

        When the session of another program was opened isn't always known: whoever has one signs in again.
        """
        if not self.longest:
            return
        since = self.logins.now() - self.longest
        if not any(one.handle == session and one.created_at >= since for one in self.logins.live_of(user_id)):
            raise SignedInTooLongAgo(self.longest)
