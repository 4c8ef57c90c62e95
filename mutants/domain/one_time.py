"""One-time tokens: what a mailbox proves, once.

Each is random, works once and for half an hour, and a newer one for the same purpose takes its place. What is stored
is a digest, so that whoever reads the store can use none. It holds for the account as that was when it was made: with
another password, another address or an address that has been proved meanwhile, it is void, whoever changed that.
OWASP ASVS 5.0, 6.4.3, 6.5.1, 6.5.2, 6.5.3 and 6.5.5.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from domain.errors import InvalidToken

if TYPE_CHECKING:
    from datetime import datetime

    from domain.ports import Clock, OneTimeTokens
    from domain.users import Credentials

Purpose = Literal["password", "email"]
LIFETIME = timedelta(minutes=30)
_BYTES = 32
_TEXT = re.compile(r"([\w-]{43})\.([\w-]{1,1400})", re.ASCII)
"""The secret, and the user's id in base64url: so the token is found by a key."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class OneTimeToken:
    """As it is stored. `address` is the one that whoever holds the token reads mail at."""

    user_id: str
    purpose: Purpose
    address: str
    expires_at: datetime
    digest: str = field(repr=False)
    state: str = field(repr=False)
mutants_xǁMailedTokensǁissue__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMailedTokensǁtake__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class MailedTokens:
    tokens: OneTimeTokens
    clock: Clock

    @_mutmut_mutated(mutants_xǁMailedTokensǁissue__mutmut)
    def issue(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_orig(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_1(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = None
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_2(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(None), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_3(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = None
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_4(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() - LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_5(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(None)
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_6(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(None, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_7(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, None, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_8(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, None, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_9(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, None, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_10(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, None, state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_11(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), None))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_12(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_13(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_14(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_15(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_16(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_17(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), ))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_18(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(None), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_19(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(None)))
        return f"{secret}.{_encoded(user_id)}"

    def xǁMailedTokensǁissue__mutmut_20(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(None)}"

    @_mutmut_mutated(mutants_xǁMailedTokensǁtake__mutmut)
    def take(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_orig(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_1(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = None
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_2(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(None)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_3(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is not None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_4(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = None
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_5(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(None, purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_6(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), None, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_7(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, None)
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_8(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_9(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_10(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, )
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_11(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(None), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_12(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[3]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_13(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(None))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_14(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[2]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_15(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None and self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_16(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is not None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token

    def xǁMailedTokensǁtake__mutmut_17(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() > token.expires_at:
            raise InvalidToken
        return token

mutants_xǁMailedTokensǁissue__mutmut['_mutmut_orig'] = MailedTokens.xǁMailedTokensǁissue__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_1'] = MailedTokens.xǁMailedTokensǁissue__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_2'] = MailedTokens.xǁMailedTokensǁissue__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_3'] = MailedTokens.xǁMailedTokensǁissue__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_4'] = MailedTokens.xǁMailedTokensǁissue__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_5'] = MailedTokens.xǁMailedTokensǁissue__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_6'] = MailedTokens.xǁMailedTokensǁissue__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_7'] = MailedTokens.xǁMailedTokensǁissue__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_8'] = MailedTokens.xǁMailedTokensǁissue__mutmut_8 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_9'] = MailedTokens.xǁMailedTokensǁissue__mutmut_9 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_10'] = MailedTokens.xǁMailedTokensǁissue__mutmut_10 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_11'] = MailedTokens.xǁMailedTokensǁissue__mutmut_11 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_12'] = MailedTokens.xǁMailedTokensǁissue__mutmut_12 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_13'] = MailedTokens.xǁMailedTokensǁissue__mutmut_13 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_14'] = MailedTokens.xǁMailedTokensǁissue__mutmut_14 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_15'] = MailedTokens.xǁMailedTokensǁissue__mutmut_15 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_16'] = MailedTokens.xǁMailedTokensǁissue__mutmut_16 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_17'] = MailedTokens.xǁMailedTokensǁissue__mutmut_17 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_18'] = MailedTokens.xǁMailedTokensǁissue__mutmut_18 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_19'] = MailedTokens.xǁMailedTokensǁissue__mutmut_19 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁissue__mutmut['xǁMailedTokensǁissue__mutmut_20'] = MailedTokens.xǁMailedTokensǁissue__mutmut_20 # type: ignore # mutmut generated

mutants_xǁMailedTokensǁtake__mutmut['_mutmut_orig'] = MailedTokens.xǁMailedTokensǁtake__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_1'] = MailedTokens.xǁMailedTokensǁtake__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_2'] = MailedTokens.xǁMailedTokensǁtake__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_3'] = MailedTokens.xǁMailedTokensǁtake__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_4'] = MailedTokens.xǁMailedTokensǁtake__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_5'] = MailedTokens.xǁMailedTokensǁtake__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_6'] = MailedTokens.xǁMailedTokensǁtake__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_7'] = MailedTokens.xǁMailedTokensǁtake__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_8'] = MailedTokens.xǁMailedTokensǁtake__mutmut_8 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_9'] = MailedTokens.xǁMailedTokensǁtake__mutmut_9 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_10'] = MailedTokens.xǁMailedTokensǁtake__mutmut_10 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_11'] = MailedTokens.xǁMailedTokensǁtake__mutmut_11 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_12'] = MailedTokens.xǁMailedTokensǁtake__mutmut_12 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_13'] = MailedTokens.xǁMailedTokensǁtake__mutmut_13 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_14'] = MailedTokens.xǁMailedTokensǁtake__mutmut_14 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_15'] = MailedTokens.xǁMailedTokensǁtake__mutmut_15 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_16'] = MailedTokens.xǁMailedTokensǁtake__mutmut_16 # type: ignore # mutmut generated
mutants_xǁMailedTokensǁtake__mutmut['xǁMailedTokensǁtake__mutmut_17'] = MailedTokens.xǁMailedTokensǁtake__mutmut_17 # type: ignore # mutmut generated
mutants_x_state_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_state_of__mutmut)
def state_of(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest("\n".join((credentials.password_hash, user.email, str(user.email_verified))))


def x_state_of__mutmut_orig(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest("\n".join((credentials.password_hash, user.email, str(user.email_verified))))


def x_state_of__mutmut_1(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = None
    return _digest("\n".join((credentials.password_hash, user.email, str(user.email_verified))))


def x_state_of__mutmut_2(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest(None)


def x_state_of__mutmut_3(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest("\n".join(None))


def x_state_of__mutmut_4(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest("XX\nXX".join((credentials.password_hash, user.email, str(user.email_verified))))


def x_state_of__mutmut_5(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest("\n".join((credentials.password_hash, user.email, str(None))))

mutants_x_state_of__mutmut['_mutmut_orig'] = x_state_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_1'] = x_state_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_2'] = x_state_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_3'] = x_state_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_4'] = x_state_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_state_of__mutmut['x_state_of__mutmut_5'] = x_state_of__mutmut_5 # type: ignore # mutmut generated
mutants_x__digest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__digest__mutmut)
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def x__digest__mutmut_orig(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def x__digest__mutmut_1(text: str) -> str:
    return hashlib.sha256(None).hexdigest()


def x__digest__mutmut_2(text: str) -> str:
    return hashlib.sha256(text.encode(errors=None)).hexdigest()


def x__digest__mutmut_3(text: str) -> str:
    return hashlib.sha256(text.encode(errors="XXreplaceXX")).hexdigest()


def x__digest__mutmut_4(text: str) -> str:
    return hashlib.sha256(text.encode(errors="REPLACE")).hexdigest()

mutants_x__digest__mutmut['_mutmut_orig'] = x__digest__mutmut_orig # type: ignore # mutmut generated
mutants_x__digest__mutmut['x__digest__mutmut_1'] = x__digest__mutmut_1 # type: ignore # mutmut generated
mutants_x__digest__mutmut['x__digest__mutmut_2'] = x__digest__mutmut_2 # type: ignore # mutmut generated
mutants_x__digest__mutmut['x__digest__mutmut_3'] = x__digest__mutmut_3 # type: ignore # mutmut generated
mutants_x__digest__mutmut['x__digest__mutmut_4'] = x__digest__mutmut_4 # type: ignore # mutmut generated
mutants_x__encoded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__encoded__mutmut)
def _encoded(user_id: str) -> str:
    return urlsafe_b64encode(user_id.encode()).decode().rstrip("=")


def x__encoded__mutmut_orig(user_id: str) -> str:
    return urlsafe_b64encode(user_id.encode()).decode().rstrip("=")


def x__encoded__mutmut_1(user_id: str) -> str:
    return urlsafe_b64encode(user_id.encode()).decode().rstrip(None)


def x__encoded__mutmut_2(user_id: str) -> str:
    return urlsafe_b64encode(user_id.encode()).decode().lstrip("=")


def x__encoded__mutmut_3(user_id: str) -> str:
    return urlsafe_b64encode(None).decode().rstrip("=")


def x__encoded__mutmut_4(user_id: str) -> str:
    return urlsafe_b64encode(user_id.encode()).decode().rstrip("XX=XX")

mutants_x__encoded__mutmut['_mutmut_orig'] = x__encoded__mutmut_orig # type: ignore # mutmut generated
mutants_x__encoded__mutmut['x__encoded__mutmut_1'] = x__encoded__mutmut_1 # type: ignore # mutmut generated
mutants_x__encoded__mutmut['x__encoded__mutmut_2'] = x__encoded__mutmut_2 # type: ignore # mutmut generated
mutants_x__encoded__mutmut['x__encoded__mutmut_3'] = x__encoded__mutmut_3 # type: ignore # mutmut generated
mutants_x__encoded__mutmut['x__encoded__mutmut_4'] = x__encoded__mutmut_4 # type: ignore # mutmut generated
mutants_x__decoded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__decoded__mutmut)
def _decoded(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_orig(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_1(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(None).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_2(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text - "=" * (-len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_3(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" / (-len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_4(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "XX=XX" * (-len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_5(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) / 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_6(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" * (+len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None


def x__decoded__mutmut_7(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 5)).decode()
    except ValueError:
        raise InvalidToken from None

mutants_x__decoded__mutmut['_mutmut_orig'] = x__decoded__mutmut_orig # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_1'] = x__decoded__mutmut_1 # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_2'] = x__decoded__mutmut_2 # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_3'] = x__decoded__mutmut_3 # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_4'] = x__decoded__mutmut_4 # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_5'] = x__decoded__mutmut_5 # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_6'] = x__decoded__mutmut_6 # type: ignore # mutmut generated
mutants_x__decoded__mutmut['x__decoded__mutmut_7'] = x__decoded__mutmut_7 # type: ignore # mutmut generated
