"""Reads an Express app's source folder: what it says of sessions and of users, each with its file and line.

Nothing of the app is run. Whatever can't be told from the text alone is unknown, and said to be.

- `folder`, `syntax`, `environment`, `packages`: the app's files, their trees, its variables and its packages.
- `values`, `evaluation`, `expressions`, `arithmetic`, `calls`, `modules`: what an expression comes to, without
  running it.
- `sessions`, `stores`, `people`, `models`: what is looked for; `reading`: all of it.
- `stated`, `where`, `telling`: it as settings of ours, where its database is, and what is said of all that.
- `beside`, `limits`: the settings that follow, with what the database shows.
- `attached`: everything in turn; `result`: what comes of it.
"""

from migration.attach.attached import Given, NothingToRead, attached
from migration.attach.folder import Folder
from migration.attach.result import Attached

__all__ = ["Attached", "Folder", "Given", "NothingToRead", "attached"]
