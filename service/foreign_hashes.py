"""Hashes that other programs made, as far as the stage reads them."""

from adapters.foreign_hashes import KINDS, ForeignPasswords
from domain.ports import Passwords
from service.settings import Settings, SettingsError


def foreign(settings: Settings, own: Passwords, *, replace: bool) -> ForeignPasswords:
    named = settings.texts("FOREIGN_HASHES")
    if unknown := sorted(set(named) - set(KINDS)):
        raise SettingsError(f"FOREIGN_HASHES may not hold {', '.join(unknown)}: there are {', '.join(KINDS)}")
    return ForeignPasswords(own, tuple(kind for kind in KINDS if kind in named), replace)
