"""JSON Web Tokens: access tokens by RFC 9068's rules, and refresh tokens with a secret and a type of their own."""

from adapters.jwt.keys import Algorithm, KeyRing
from adapters.jwt.tokens import JwtTokens, TokenRules

__all__ = ["Algorithm", "JwtTokens", "KeyRing", "TokenRules"]
