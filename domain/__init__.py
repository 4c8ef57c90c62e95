"""What an authentication service is, without a word of AWS, HTTP or a database.

- `users`, `credentials`, `sessions`, `handles`, `principals`, `tokens`: the values that it is about.
- `ports`: what the use cases need from outside (stores, tokens, passwords, time, ids).
- `logins`: whether a session still counts.
- `forms`: what a client sends, checked.
- `sign_up`, `sign_in`, `refresh`, `sign_out`, `authenticate`: the use cases; each names the ports that it needs.
- `errors`: every way in which a use case says no.

It all turns on the *session*: who, since when, until when, from where. A store holds sessions, a client holds tokens
of one, and whoever ends a session ends all its tokens.
"""

TYPE_CHECKING = False
"""True to whoever checks types, as typing's own; loading `typing` takes an authorizer a sixth of its cold start.

PEP 781 has more of the reasons. What an authorizer loads imports it from here, and needs nothing else of `typing`.
"""
