"""JSON Web Tokens: access tokens that say who is calling, and refresh tokens with a secret and a type of their own.

Reading is apart from issuing: the authorizer only reads, at every request, and loads neither PyJWT nor the secret
of refresh tokens.
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
