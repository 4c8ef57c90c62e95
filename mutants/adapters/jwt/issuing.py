"""Issuing pairs of tokens, and reading refresh tokens.

| rule | source |
|---|---|
| a short access token, a refresh token that is rotated | RFC 9700, 2.2.2 and 4.14.2 |
| a secret and a type of its own for each kind | RFC 8725, 3.11, 3.12 |
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from jwt import PyJWS

from adapters.jwt.compact import Malformed
from adapters.jwt.keys import KeyRing
from adapters.jwt.reading import ACCESS_TYPE, CLAIMS, Expected, JwtAccessTokens, integer
from domain.errors import InvalidRefreshToken
from domain.principals import Principal
from domain.sessions import Session
from domain.tokens import RefreshProof, TokenPair
from domain.users import User

REFRESH_TYPE = "rt+jwt"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSigningKeysǁsign__mutmut: MutantDict = {}  # type: ignore


class SigningKeys(KeyRing):
    """A key ring that signs too, with its first secret."""

    @_mutmut_mutated(mutants_xǁSigningKeysǁsign__mutmut)
    def sign(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_orig(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_1(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = None
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_2(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(None)
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_3(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(None))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_4(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = None
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_5(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(None, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_6(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=None, ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_7(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=None).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_8(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_9(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_10(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_11(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=("XX,XX", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_12(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", "XX:XX"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_13(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=True).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_14(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = None
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_15(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"XXtypXX": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_16(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"TYP": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_17(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "XXkidXX": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_18(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "KID": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_19(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(None, secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_20(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, None, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_21(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, None, headers)

    def xǁSigningKeysǁsign__mutmut_22(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, None)

    def xǁSigningKeysǁsign__mutmut_23(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(secret, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_24(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, self.algorithm, headers)

    def xǁSigningKeysǁsign__mutmut_25(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, headers)

    def xǁSigningKeysǁsign__mutmut_26(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, )

mutants_xǁSigningKeysǁsign__mutmut['_mutmut_orig'] = SigningKeys.xǁSigningKeysǁsign__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_1'] = SigningKeys.xǁSigningKeysǁsign__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_2'] = SigningKeys.xǁSigningKeysǁsign__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_3'] = SigningKeys.xǁSigningKeysǁsign__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_4'] = SigningKeys.xǁSigningKeysǁsign__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_5'] = SigningKeys.xǁSigningKeysǁsign__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_6'] = SigningKeys.xǁSigningKeysǁsign__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_7'] = SigningKeys.xǁSigningKeysǁsign__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_8'] = SigningKeys.xǁSigningKeysǁsign__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_9'] = SigningKeys.xǁSigningKeysǁsign__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_10'] = SigningKeys.xǁSigningKeysǁsign__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_11'] = SigningKeys.xǁSigningKeysǁsign__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_12'] = SigningKeys.xǁSigningKeysǁsign__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_13'] = SigningKeys.xǁSigningKeysǁsign__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_14'] = SigningKeys.xǁSigningKeysǁsign__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_15'] = SigningKeys.xǁSigningKeysǁsign__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_16'] = SigningKeys.xǁSigningKeysǁsign__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_17'] = SigningKeys.xǁSigningKeysǁsign__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_18'] = SigningKeys.xǁSigningKeysǁsign__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_19'] = SigningKeys.xǁSigningKeysǁsign__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_20'] = SigningKeys.xǁSigningKeysǁsign__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_21'] = SigningKeys.xǁSigningKeysǁsign__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_22'] = SigningKeys.xǁSigningKeysǁsign__mutmut_22 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_23'] = SigningKeys.xǁSigningKeysǁsign__mutmut_23 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_24'] = SigningKeys.xǁSigningKeysǁsign__mutmut_24 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_25'] = SigningKeys.xǁSigningKeysǁsign__mutmut_25 # type: ignore # mutmut generated
mutants_xǁSigningKeysǁsign__mutmut['xǁSigningKeysǁsign__mutmut_26'] = SigningKeys.xǁSigningKeysǁsign__mutmut_26 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtTokensǁread_access__mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtTokensǁsession_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtTokensǁread_refresh__mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtTokensǁ_common__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class JwtTokens:
    """The ports `SelfContainedTokens` and `RotatingTokens` by JSON Web Tokens."""

    expected: Expected
    access_keys: SigningKeys
    refresh_keys: SigningKeys
    access_lifetime: timedelta
    refresh_lifetime: timedelta

    @_mutmut_mutated(mutants_xǁJwtTokensǁissue__mutmut)
    def issue(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_orig(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_1(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = None
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_2(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(None, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_3(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, None)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_4(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_5(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, )
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_6(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at + session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_7(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = None
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_8(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) & _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_9(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(None, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_10(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, None, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_11(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, None) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_12(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_13(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_14(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, ) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_15(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(None)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_16(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = None
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_17(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) & {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_18(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(None, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_19(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, None, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_20(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, None) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_21(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_22(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_23(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, ) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_24(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"XXgenXX": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_25(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"GEN": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_26(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=None,
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_27(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=None,
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_28(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=None,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_29(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=None,
        )

    def xǁJwtTokensǁissue__mutmut_30(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_31(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_32(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_33(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            )

    def xǁJwtTokensǁissue__mutmut_34(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(None),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def xǁJwtTokensǁissue__mutmut_35(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | _profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(None),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    @_mutmut_mutated(mutants_xǁJwtTokensǁread_access__mutmut)
    def read_access(self, token: str) -> Principal:
        return JwtAccessTokens(self.expected, self.access_keys).read_access(token)

    def xǁJwtTokensǁread_access__mutmut_orig(self, token: str) -> Principal:
        return JwtAccessTokens(self.expected, self.access_keys).read_access(token)

    def xǁJwtTokensǁread_access__mutmut_1(self, token: str) -> Principal:
        return JwtAccessTokens(self.expected, self.access_keys).read_access(None)

    def xǁJwtTokensǁread_access__mutmut_2(self, token: str) -> Principal:
        return JwtAccessTokens(None, self.access_keys).read_access(token)

    def xǁJwtTokensǁread_access__mutmut_3(self, token: str) -> Principal:
        return JwtAccessTokens(self.expected, None).read_access(token)

    def xǁJwtTokensǁread_access__mutmut_4(self, token: str) -> Principal:
        return JwtAccessTokens(self.access_keys).read_access(token)

    def xǁJwtTokensǁread_access__mutmut_5(self, token: str) -> Principal:
        return JwtAccessTokens(self.expected, ).read_access(token)

    @_mutmut_mutated(mutants_xǁJwtTokensǁsession_of__mutmut)
    def session_of(self, token: str) -> str:
        return JwtAccessTokens(self.expected, self.access_keys).session_of(token)

    def xǁJwtTokensǁsession_of__mutmut_orig(self, token: str) -> str:
        return JwtAccessTokens(self.expected, self.access_keys).session_of(token)

    def xǁJwtTokensǁsession_of__mutmut_1(self, token: str) -> str:
        return JwtAccessTokens(self.expected, self.access_keys).session_of(None)

    def xǁJwtTokensǁsession_of__mutmut_2(self, token: str) -> str:
        return JwtAccessTokens(None, self.access_keys).session_of(token)

    def xǁJwtTokensǁsession_of__mutmut_3(self, token: str) -> str:
        return JwtAccessTokens(self.expected, None).session_of(token)

    def xǁJwtTokensǁsession_of__mutmut_4(self, token: str) -> str:
        return JwtAccessTokens(self.access_keys).session_of(token)

    def xǁJwtTokensǁsession_of__mutmut_5(self, token: str) -> str:
        return JwtAccessTokens(self.expected, ).session_of(token)

    @_mutmut_mutated(mutants_xǁJwtTokensǁread_refresh__mutmut)
    def read_refresh(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_orig(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_1(self, token: str) -> RefreshProof:
        try:
            claims = None
            return RefreshProof(claims["sid"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_2(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(None)
            return RefreshProof(claims["sid"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_3(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(None))
            return RefreshProof(claims["sid"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_4(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(None, integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_5(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], None)
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_6(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_7(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], )
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_8(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["XXsidXX"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_9(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["SID"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_10(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(None, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_11(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, None))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_12(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer("gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_13(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, ))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_14(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, "XXgenXX"))
        except Malformed:
            raise InvalidRefreshToken from None

    def xǁJwtTokensǁread_refresh__mutmut_15(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, "GEN"))
        except Malformed:
            raise InvalidRefreshToken from None

    @_mutmut_mutated(mutants_xǁJwtTokensǁ_common__mutmut)
    def _common(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_orig(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_1(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = None
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_2(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "XXsubXX": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_3(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "SUB": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_4(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "XXsidXX": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_5(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "SID": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_6(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "XXjtiXX": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_7(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "JTI": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_8(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:3]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_9(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "XXissXX": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_10(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "ISS": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_11(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "XXaudXX": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_12(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "AUD": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_13(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "XXiatXX": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_14(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "IAT": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_15(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(None),
            "exp": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_16(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "XXexpXX": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_17(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "EXP": _seconds(begun + lifetime),
        }

    def xǁJwtTokensǁ_common__mutmut_18(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(None),
        }

    def xǁJwtTokensǁ_common__mutmut_19(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun - lifetime),
        }

mutants_xǁJwtTokensǁissue__mutmut['_mutmut_orig'] = JwtTokens.xǁJwtTokensǁissue__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_1'] = JwtTokens.xǁJwtTokensǁissue__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_2'] = JwtTokens.xǁJwtTokensǁissue__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_3'] = JwtTokens.xǁJwtTokensǁissue__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_4'] = JwtTokens.xǁJwtTokensǁissue__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_5'] = JwtTokens.xǁJwtTokensǁissue__mutmut_5 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_6'] = JwtTokens.xǁJwtTokensǁissue__mutmut_6 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_7'] = JwtTokens.xǁJwtTokensǁissue__mutmut_7 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_8'] = JwtTokens.xǁJwtTokensǁissue__mutmut_8 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_9'] = JwtTokens.xǁJwtTokensǁissue__mutmut_9 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_10'] = JwtTokens.xǁJwtTokensǁissue__mutmut_10 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_11'] = JwtTokens.xǁJwtTokensǁissue__mutmut_11 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_12'] = JwtTokens.xǁJwtTokensǁissue__mutmut_12 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_13'] = JwtTokens.xǁJwtTokensǁissue__mutmut_13 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_14'] = JwtTokens.xǁJwtTokensǁissue__mutmut_14 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_15'] = JwtTokens.xǁJwtTokensǁissue__mutmut_15 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_16'] = JwtTokens.xǁJwtTokensǁissue__mutmut_16 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_17'] = JwtTokens.xǁJwtTokensǁissue__mutmut_17 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_18'] = JwtTokens.xǁJwtTokensǁissue__mutmut_18 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_19'] = JwtTokens.xǁJwtTokensǁissue__mutmut_19 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_20'] = JwtTokens.xǁJwtTokensǁissue__mutmut_20 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_21'] = JwtTokens.xǁJwtTokensǁissue__mutmut_21 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_22'] = JwtTokens.xǁJwtTokensǁissue__mutmut_22 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_23'] = JwtTokens.xǁJwtTokensǁissue__mutmut_23 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_24'] = JwtTokens.xǁJwtTokensǁissue__mutmut_24 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_25'] = JwtTokens.xǁJwtTokensǁissue__mutmut_25 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_26'] = JwtTokens.xǁJwtTokensǁissue__mutmut_26 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_27'] = JwtTokens.xǁJwtTokensǁissue__mutmut_27 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_28'] = JwtTokens.xǁJwtTokensǁissue__mutmut_28 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_29'] = JwtTokens.xǁJwtTokensǁissue__mutmut_29 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_30'] = JwtTokens.xǁJwtTokensǁissue__mutmut_30 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_31'] = JwtTokens.xǁJwtTokensǁissue__mutmut_31 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_32'] = JwtTokens.xǁJwtTokensǁissue__mutmut_32 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_33'] = JwtTokens.xǁJwtTokensǁissue__mutmut_33 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_34'] = JwtTokens.xǁJwtTokensǁissue__mutmut_34 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁissue__mutmut['xǁJwtTokensǁissue__mutmut_35'] = JwtTokens.xǁJwtTokensǁissue__mutmut_35 # type: ignore # mutmut generated

mutants_xǁJwtTokensǁread_access__mutmut['_mutmut_orig'] = JwtTokens.xǁJwtTokensǁread_access__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_access__mutmut['xǁJwtTokensǁread_access__mutmut_1'] = JwtTokens.xǁJwtTokensǁread_access__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_access__mutmut['xǁJwtTokensǁread_access__mutmut_2'] = JwtTokens.xǁJwtTokensǁread_access__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_access__mutmut['xǁJwtTokensǁread_access__mutmut_3'] = JwtTokens.xǁJwtTokensǁread_access__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_access__mutmut['xǁJwtTokensǁread_access__mutmut_4'] = JwtTokens.xǁJwtTokensǁread_access__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_access__mutmut['xǁJwtTokensǁread_access__mutmut_5'] = JwtTokens.xǁJwtTokensǁread_access__mutmut_5 # type: ignore # mutmut generated

mutants_xǁJwtTokensǁsession_of__mutmut['_mutmut_orig'] = JwtTokens.xǁJwtTokensǁsession_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtTokensǁsession_of__mutmut['xǁJwtTokensǁsession_of__mutmut_1'] = JwtTokens.xǁJwtTokensǁsession_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁsession_of__mutmut['xǁJwtTokensǁsession_of__mutmut_2'] = JwtTokens.xǁJwtTokensǁsession_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁsession_of__mutmut['xǁJwtTokensǁsession_of__mutmut_3'] = JwtTokens.xǁJwtTokensǁsession_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁsession_of__mutmut['xǁJwtTokensǁsession_of__mutmut_4'] = JwtTokens.xǁJwtTokensǁsession_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁsession_of__mutmut['xǁJwtTokensǁsession_of__mutmut_5'] = JwtTokens.xǁJwtTokensǁsession_of__mutmut_5 # type: ignore # mutmut generated

mutants_xǁJwtTokensǁread_refresh__mutmut['_mutmut_orig'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_1'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_2'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_3'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_4'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_5'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_5 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_6'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_6 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_7'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_7 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_8'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_8 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_9'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_9 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_10'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_10 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_11'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_11 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_12'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_12 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_13'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_13 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_14'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_14 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁread_refresh__mutmut['xǁJwtTokensǁread_refresh__mutmut_15'] = JwtTokens.xǁJwtTokensǁread_refresh__mutmut_15 # type: ignore # mutmut generated

mutants_xǁJwtTokensǁ_common__mutmut['_mutmut_orig'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_1'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_2'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_3'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_4'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_5'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_5 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_6'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_6 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_7'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_7 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_8'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_8 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_9'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_9 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_10'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_10 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_11'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_11 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_12'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_12 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_13'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_13 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_14'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_14 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_15'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_15 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_16'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_16 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_17'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_17 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_18'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_18 # type: ignore # mutmut generated
mutants_xǁJwtTokensǁ_common__mutmut['xǁJwtTokensǁ_common__mutmut_19'] = JwtTokens.xǁJwtTokensǁ_common__mutmut_19 # type: ignore # mutmut generated
mutants_x__profile__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__profile__mutmut)
def _profile(user: User) -> dict[str, Any]:
    profile = {claim: getattr(user, field) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_orig(user: User) -> dict[str, Any]:
    profile = {claim: getattr(user, field) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_1(user: User) -> dict[str, Any]:
    profile = None
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_2(user: User) -> dict[str, Any]:
    profile = {claim: getattr(None, field) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_3(user: User) -> dict[str, Any]:
    profile = {claim: getattr(user, None) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_4(user: User) -> dict[str, Any]:
    profile = {claim: getattr(field) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_5(user: User) -> dict[str, Any]:
    profile = {claim: getattr(user, ) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is not None}


def x__profile__mutmut_6(user: User) -> dict[str, Any]:
    profile = {claim: getattr(user, field) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in profile.items() if value is None}

mutants_x__profile__mutmut['_mutmut_orig'] = x__profile__mutmut_orig # type: ignore # mutmut generated
mutants_x__profile__mutmut['x__profile__mutmut_1'] = x__profile__mutmut_1 # type: ignore # mutmut generated
mutants_x__profile__mutmut['x__profile__mutmut_2'] = x__profile__mutmut_2 # type: ignore # mutmut generated
mutants_x__profile__mutmut['x__profile__mutmut_3'] = x__profile__mutmut_3 # type: ignore # mutmut generated
mutants_x__profile__mutmut['x__profile__mutmut_4'] = x__profile__mutmut_4 # type: ignore # mutmut generated
mutants_x__profile__mutmut['x__profile__mutmut_5'] = x__profile__mutmut_5 # type: ignore # mutmut generated
mutants_x__profile__mutmut['x__profile__mutmut_6'] = x__profile__mutmut_6 # type: ignore # mutmut generated
mutants_x__seconds__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__seconds__mutmut)
def _seconds(time: datetime) -> int:
    return int(time.timestamp())


def x__seconds__mutmut_orig(time: datetime) -> int:
    return int(time.timestamp())


def x__seconds__mutmut_1(time: datetime) -> int:
    return int(None)

mutants_x__seconds__mutmut['_mutmut_orig'] = x__seconds__mutmut_orig # type: ignore # mutmut generated
mutants_x__seconds__mutmut['x__seconds__mutmut_1'] = x__seconds__mutmut_1 # type: ignore # mutmut generated
