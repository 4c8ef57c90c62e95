"""Hashes that other programs made, as far as the stage reads them, or an app beside it does."""

from adapters.foreign_hashes import KINDS, ForeignPasswords
from adapters.pbkdf2 import AppsPasswords
from domain.ports import Passwords
from service.settings import Settings, SettingsError
from service.stores import Store


def foreign(settings: Settings, own: Passwords, store: Store) -> Passwords:
    """What reads them beside `own`; and hashes as the app does, where that isn't as `own`."""
    named, app = settings.texts("FOREIGN_HASHES", ""), store.app_hashes
    if unknown := sorted(set(named) - set(KINDS)):
        raise SettingsError(f"FOREIGN_HASHES may not hold {', '.join(unknown)}: there are {', '.join(KINDS)}")
    kinds = tuple(kind for kind in KINDS if kind in named or (app and kind == "pbkdf2"))
    if app is None:
        return ForeignPasswords(own, kinds, not store.plain_hashes)
    return AppsPasswords(app, ForeignPasswords(own, kinds, replace=False, usual={"pbkdf2": app.unmatched}))
