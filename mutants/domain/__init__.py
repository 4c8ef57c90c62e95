"""What an authentication service is, without a word of AWS, HTTP or a database.

- `users`, `sessions`, `handles`, `principals`, `tokens`: the values that it is about.
- `ports`: what the use cases need from outside (stores, tokens, passwords, time, ids).
- `logins`: whether a session still counts.
- `forms`: what a client sends, checked.
- `sign_up`, `sign_in`, `refresh`, `sign_out`, `authenticate`: the use cases; each names the ports that it needs.
- `errors`: every way in which a use case says no.

It all turns on the *session*: who, since when, until when, from where. A store holds sessions, a client holds tokens
of one, and whoever ends a session ends all its tokens.
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
