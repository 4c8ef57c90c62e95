"""The use cases of administering, over the same store and settings as those in `service/composition.py`."""

from domain.administration import Administration
from service.composition import UseCases


class AdministrationUseCases(UseCases):
    def administration(self) -> Administration:
        store = self._store()
        return Administration(store.users, store.directory())
