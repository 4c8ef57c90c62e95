"""The use cases of administering, over the same store and settings as those in `service/composition.py`."""

from domain.administration import Administration, Administrators
from service import mail
from service.composition import UseCases
from service.tokens import logins_of


class AdministrationUseCases(UseCases):
    def administration(self) -> Administration:
        store = self._store()
        return Administration(
            users=store.users,
            directory=store.directory(),
            sessions=store.sessions,
            logins=logins_of(store, self._settings, self._clock),
            passwords=self._passwords(store),
            ids=store.ids,
            clock=self._clock,
            errands=self._errands(),
            erase=self.erase(),
            journal=self._journal(),
            mails=mail.sender(self._settings) != "off",
        )

    def administrators(self) -> Administrators:
        return Administrators(self._settings.text("ADMIN_ROLE"), self.administration(), self._recent())
