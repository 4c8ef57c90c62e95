"""What an authentication service is, without a word of AWS, HTTP or a database.

- `model`: users, sessions, principals and the tokens that stand for them.
- `ports`: what the use cases need from outside (stores, tokens, passwords, time, ids).
- `forms`: what a client sends, checked.
- `sign_up`, `sign_in`, `refresh`, `sign_out`, `authenticate`: the use cases; each names the ports that it needs.
- `errors`: every way in which a use case says no.

A *session* is the one thing that it all turns on: who, since when, until when, from where. A client holds
tokens of a session; a store holds the session; ending the session ends every token of it.
"""
