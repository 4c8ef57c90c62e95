"""The session cookie of Express: express-session's signed session ids, in the Cookie header and in Set-Cookie.

Sources: the npm packages express-session 1.19, cookie 0.7 and cookie-signature 1.0.
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
