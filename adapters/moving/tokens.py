"""Two kinds of token, told apart by their form."""

from dataclasses import dataclass

from domain.ports import AccessTokens

_SIGNED = ("s:", "s%3A", "s%3a")
"""How express-session's cookie begins, encoded or not; a JWT begins with the base64url of `{`."""


def is_session_id(token: str) -> bool:
    return token.startswith(_SIGNED)


@dataclass(frozen=True, slots=True)
class EitherAccessTokens:
    current: AccessTokens
    former: AccessTokens

    def session_of(self, token: str) -> str:
        return (self.former if is_session_id(token) else self.current).session_of(token)
