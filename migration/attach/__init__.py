"""Reads an Express app's source folder: what it says of sessions and of users, each with its file and line.

Nothing of the app is run. Whatever can't be told from the text alone is unknown, and said to be.

- `folder`, `syntax`, `environment`, `packages`: the app's files, their trees, its variables and its packages.
- `values`, `evaluation`: what an expression comes to, without running it.
- `sessions`, `stores`, `people`, `models`: what is looked for; `reading`: all of it.
- `stated`, `where`, `telling`: it as settings of ours, where its database is, and what is said of all that.
- `beside`: the settings that follow, with what the database shows; `attached`: everything in turn.
"""

from migration.attach.attached import Attached, Given, attached
from migration.attach.folder import Folder

__all__ = ["Attached", "Folder", "Given", "attached"]
