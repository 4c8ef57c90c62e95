"""My account: what is kept of somebody, seen, changed, taken along and deleted."""

from dataclasses import dataclass, replace
from typing import Any

from domain.forms import NamesForm, PasswordForm
from domain.guard import keys_of
from domain.one_time import OneTimeToken
from domain.ports import OneTimeTokens, Tallies, Users
from domain.reauthentication import Reauthentication, still_there
from domain.sessions import Session
from domain.users import Cutoff, User


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of a user, but for the password's hash and how often somebody tried to be them."""

    user: User
    cutoff: Cutoff
    sessions: tuple[Session, ...]
    tokens: tuple[OneTimeToken, ...]
mutants_xǁEraseǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Erase:
    """Leaves nothing of a user. Whatever cuts it off, it can be run again."""

    users: Users
    tokens: OneTimeTokens
    tallies: Tallies

    @_mutmut_mutated(mutants_xǁEraseǁ__call____mutmut)
    def __call__(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(user.id)
        for key in keys_of(user):
            self.tallies.drop(key)

    def xǁEraseǁ__call____mutmut_orig(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(user.id)
        for key in keys_of(user):
            self.tallies.drop(key)

    def xǁEraseǁ__call____mutmut_1(self, user: User) -> None:
        self.users.delete(None)
        self.tokens.drop(user.id)
        for key in keys_of(user):
            self.tallies.drop(key)

    def xǁEraseǁ__call____mutmut_2(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(None)
        for key in keys_of(user):
            self.tallies.drop(key)

    def xǁEraseǁ__call____mutmut_3(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(user.id)
        for key in keys_of(None):
            self.tallies.drop(key)

    def xǁEraseǁ__call____mutmut_4(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(user.id)
        for key in keys_of(user):
            self.tallies.drop(None)

mutants_xǁEraseǁ__call____mutmut['_mutmut_orig'] = Erase.xǁEraseǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁEraseǁ__call____mutmut['xǁEraseǁ__call____mutmut_1'] = Erase.xǁEraseǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁEraseǁ__call____mutmut['xǁEraseǁ__call____mutmut_2'] = Erase.xǁEraseǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁEraseǁ__call____mutmut['xǁEraseǁ__call____mutmut_3'] = Erase.xǁEraseǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁEraseǁ__call____mutmut['xǁEraseǁ__call____mutmut_4'] = Erase.xǁEraseǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁMyAccountǁget__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMyAccountǁrename__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMyAccountǁexport__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMyAccountǁdelete__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class MyAccount:
    """Each raises `Unauthenticated` where there is no such user any more."""

    users: Users
    tokens: OneTimeTokens
    reauthentication: Reauthentication
    erase: Erase

    @_mutmut_mutated(mutants_xǁMyAccountǁget__mutmut)
    def get(self, user_id: str) -> User:
        return still_there(self.users.get(user_id))

    def xǁMyAccountǁget__mutmut_orig(self, user_id: str) -> User:
        return still_there(self.users.get(user_id))

    def xǁMyAccountǁget__mutmut_1(self, user_id: str) -> User:
        return still_there(None)

    def xǁMyAccountǁget__mutmut_2(self, user_id: str) -> User:
        return still_there(self.users.get(None))

    @_mutmut_mutated(mutants_xǁMyAccountǁrename__mutmut)
    def rename(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_orig(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_1(self, user_id: str, form: NamesForm) -> User:
        user = None
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_2(self, user_id: str, form: NamesForm) -> User:
        user = self.get(None)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_3(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = None
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_4(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = None
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_5(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["XXfull_nameXX"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_6(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["FULL_NAME"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_7(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(None, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_8(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(**{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_9(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, ).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_10(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "XXfull_nameXX": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_11(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "FULL_NAME": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def xǁMyAccountǁrename__mutmut_12(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(None)

    def xǁMyAccountǁrename__mutmut_13(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(None, changes))

    def xǁMyAccountǁrename__mutmut_14(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, None))

    def xǁMyAccountǁrename__mutmut_15(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(changes))

    def xǁMyAccountǁrename__mutmut_16(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, ))

    @_mutmut_mutated(mutants_xǁMyAccountǁexport__mutmut)
    def export(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_orig(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_1(self, user_id: str) -> Kept:
        credentials = None
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_2(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(None)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_3(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = None
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_4(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(None)
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_5(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(None))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_6(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(None, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_7(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, None, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_8(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, None, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_9(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, None)

    def xǁMyAccountǁexport__mutmut_10(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_11(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, sessions, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_12(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, tuple(self.tokens.of(user_id)))

    def xǁMyAccountǁexport__mutmut_13(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, )

    def xǁMyAccountǁexport__mutmut_14(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(None))

    def xǁMyAccountǁexport__mutmut_15(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(None)))

    @_mutmut_mutated(mutants_xǁMyAccountǁdelete__mutmut)
    def delete(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_orig(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_1(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = None
        self.reauthentication.require(credentials, form.password)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_2(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(None)
        self.reauthentication.require(credentials, form.password)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_3(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(None, form.password)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_4(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, None)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_5(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(form.password)
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_6(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, )
        self.erase(credentials.user)

    def xǁMyAccountǁdelete__mutmut_7(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.erase(None)

mutants_xǁMyAccountǁget__mutmut['_mutmut_orig'] = MyAccount.xǁMyAccountǁget__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMyAccountǁget__mutmut['xǁMyAccountǁget__mutmut_1'] = MyAccount.xǁMyAccountǁget__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMyAccountǁget__mutmut['xǁMyAccountǁget__mutmut_2'] = MyAccount.xǁMyAccountǁget__mutmut_2 # type: ignore # mutmut generated

mutants_xǁMyAccountǁrename__mutmut['_mutmut_orig'] = MyAccount.xǁMyAccountǁrename__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_1'] = MyAccount.xǁMyAccountǁrename__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_2'] = MyAccount.xǁMyAccountǁrename__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_3'] = MyAccount.xǁMyAccountǁrename__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_4'] = MyAccount.xǁMyAccountǁrename__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_5'] = MyAccount.xǁMyAccountǁrename__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_6'] = MyAccount.xǁMyAccountǁrename__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_7'] = MyAccount.xǁMyAccountǁrename__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_8'] = MyAccount.xǁMyAccountǁrename__mutmut_8 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_9'] = MyAccount.xǁMyAccountǁrename__mutmut_9 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_10'] = MyAccount.xǁMyAccountǁrename__mutmut_10 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_11'] = MyAccount.xǁMyAccountǁrename__mutmut_11 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_12'] = MyAccount.xǁMyAccountǁrename__mutmut_12 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_13'] = MyAccount.xǁMyAccountǁrename__mutmut_13 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_14'] = MyAccount.xǁMyAccountǁrename__mutmut_14 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_15'] = MyAccount.xǁMyAccountǁrename__mutmut_15 # type: ignore # mutmut generated
mutants_xǁMyAccountǁrename__mutmut['xǁMyAccountǁrename__mutmut_16'] = MyAccount.xǁMyAccountǁrename__mutmut_16 # type: ignore # mutmut generated

mutants_xǁMyAccountǁexport__mutmut['_mutmut_orig'] = MyAccount.xǁMyAccountǁexport__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_1'] = MyAccount.xǁMyAccountǁexport__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_2'] = MyAccount.xǁMyAccountǁexport__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_3'] = MyAccount.xǁMyAccountǁexport__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_4'] = MyAccount.xǁMyAccountǁexport__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_5'] = MyAccount.xǁMyAccountǁexport__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_6'] = MyAccount.xǁMyAccountǁexport__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_7'] = MyAccount.xǁMyAccountǁexport__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_8'] = MyAccount.xǁMyAccountǁexport__mutmut_8 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_9'] = MyAccount.xǁMyAccountǁexport__mutmut_9 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_10'] = MyAccount.xǁMyAccountǁexport__mutmut_10 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_11'] = MyAccount.xǁMyAccountǁexport__mutmut_11 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_12'] = MyAccount.xǁMyAccountǁexport__mutmut_12 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_13'] = MyAccount.xǁMyAccountǁexport__mutmut_13 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_14'] = MyAccount.xǁMyAccountǁexport__mutmut_14 # type: ignore # mutmut generated
mutants_xǁMyAccountǁexport__mutmut['xǁMyAccountǁexport__mutmut_15'] = MyAccount.xǁMyAccountǁexport__mutmut_15 # type: ignore # mutmut generated

mutants_xǁMyAccountǁdelete__mutmut['_mutmut_orig'] = MyAccount.xǁMyAccountǁdelete__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_1'] = MyAccount.xǁMyAccountǁdelete__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_2'] = MyAccount.xǁMyAccountǁdelete__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_3'] = MyAccount.xǁMyAccountǁdelete__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_4'] = MyAccount.xǁMyAccountǁdelete__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_5'] = MyAccount.xǁMyAccountǁdelete__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_6'] = MyAccount.xǁMyAccountǁdelete__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMyAccountǁdelete__mutmut['xǁMyAccountǁdelete__mutmut_7'] = MyAccount.xǁMyAccountǁdelete__mutmut_7 # type: ignore # mutmut generated
