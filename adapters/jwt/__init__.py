"""JSON Web Tokens: access tokens by RFC 9068's rules, and refresh tokens with a secret and a type of their own."""

from adapters.jwt.keys import Algorithm, KeyRing
from adapters.jwt.tokens import ACCESS_TYPE, REFRESH_TYPE, JwtTokens, TokenRules

__all__ = ["ACCESS_TYPE", "REFRESH_TYPE", "Algorithm", "JwtTokens", "KeyRing", "TokenRules"]
