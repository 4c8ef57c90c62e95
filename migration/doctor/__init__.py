"""Looks at the legacy app's database and says what it found and how gatehouse has to be set. It writes nothing.

- `report`: findings and settings, and how they are printed.
- `users`, `sessions`, `encryption`, `passport_user`, `cookies`: one for each thing that is looked at.
- `diagnosis`: all of them in turn, and a check that the settings read every session.
"""

from migration.doctor.cookies import signed_cookie
from migration.doctor.diagnosis import Asked, diagnose
from migration.doctor.report import Report
from migration.doctor.users import by_name

__all__ = ["Asked", "Report", "by_name", "diagnose", "signed_cookie"]
