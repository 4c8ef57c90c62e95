"""Copies users and live sessions from an Express app's MongoDB into the stage's table, again and again if need be.

- `records`: what a user or a session is in the table, and how two states of it are compared.
- `source`: the app's collections, page by page in the order of `_id`.
- `target`: the table, read and written many records at a time.
- `work`: pages through workers in parallel, within a budget of writes, with a checkpoint.
- `plan`, `copy`, `verify`: what the commands do.
"""
