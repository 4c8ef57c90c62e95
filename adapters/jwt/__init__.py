"""JSON Web Tokens: access tokens by RFC 9068's rules, and refresh tokens with a secret and a type of their own.

Reading is apart from issuing: the authorizer only reads, at every request, and loads neither PyJWT nor the secret
of refresh tokens.
"""
