"""What an operator does with other people's accounts."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from domain.directory import Page
from domain.errors import AccessDenied, InvalidRequest, NotFound
from domain.logins import Logins
from domain.mail import Errand
from domain.my_account import Erase
from domain.ports import Clock, Directory, Errands, Ids, Passwords, Sessions, Users
from domain.sessions import Session
from domain.user_forms import UserForm
from domain.users import Credentials, Cutoff, User


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁAdministrationǁpage__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁfind__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁget__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁcreate__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁchange__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁsessions_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁend_session__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁsign_out__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministrationǁdelete__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Administration:
    """Each method that takes a user's id raises `NotFound` where there is no such user."""

    users: Users
    directory: Directory
    sessions: Sessions
    logins: Logins
    passwords: Passwords
    ids: Ids
    clock: Clock
    errands: Errands
    erase: Erase

    @_mutmut_mutated(mutants_xǁAdministrationǁpage__mutmut)
    def page(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, after)

    def xǁAdministrationǁpage__mutmut_orig(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, after)

    def xǁAdministrationǁpage__mutmut_1(self, limit: int, after: str = "XXXX") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, after)

    def xǁAdministrationǁpage__mutmut_2(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(None, after)

    def xǁAdministrationǁpage__mutmut_3(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, None)

    def xǁAdministrationǁpage__mutmut_4(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(after)

    def xǁAdministrationǁpage__mutmut_5(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, )

    @_mutmut_mutated(mutants_xǁAdministrationǁfind__mutmut)
    def find(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_orig(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_1(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_2(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if ("@" in who) and False else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_3(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if ("@" in who) or True else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_4(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(None) if "@" in who else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_5(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "XX@XX" in who else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_6(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" not in who else None
        return credentials.user if credentials else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_7(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if (credentials) and False else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_8(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if (credentials) or True else _found(self.users.get(who))

    def xǁAdministrationǁfind__mutmut_9(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if credentials else _found(None)

    def xǁAdministrationǁfind__mutmut_10(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if credentials else _found(self.users.get(None))

    @_mutmut_mutated(mutants_xǁAdministrationǁget__mutmut)
    def get(self, user_id: str) -> User:
        return _found(self.users.get(user_id))

    def xǁAdministrationǁget__mutmut_orig(self, user_id: str) -> User:
        return _found(self.users.get(user_id))

    def xǁAdministrationǁget__mutmut_1(self, user_id: str) -> User:
        return _found(None)

    def xǁAdministrationǁget__mutmut_2(self, user_id: str) -> User:
        return _found(self.users.get(None))

    @_mutmut_mutated(mutants_xǁAdministrationǁcreate__mutmut)
    def create(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_orig(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_1(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = None
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_2(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(None)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_3(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(None).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_4(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = None
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_5(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=None, **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_6(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(**{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_7(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), )
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_8(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_9(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(None, None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_10(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_11(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), )
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_12(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(None, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_13(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, None), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_14(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_15(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, ), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_16(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(None)), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_17(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(None))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_18(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(33))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_19(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(None)
        return user

    def xǁAdministrationǁcreate__mutmut_20(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand(None, address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_21(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=None))
        return user

    def xǁAdministrationǁcreate__mutmut_22(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand(address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_23(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", ))
        return user

    def xǁAdministrationǁcreate__mutmut_24(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("XXforgotXX", address=user.email))
        return user

    def xǁAdministrationǁcreate__mutmut_25(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("FORGOT", address=user.email))
        return user

    @_mutmut_mutated(mutants_xǁAdministrationǁchange__mutmut)
    def change(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_orig(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_1(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = None
        user = _found(self.users.change(user_id, changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_2(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(None).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_3(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = None
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_4(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(None)
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_5(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(None, changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_6(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, None))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_7(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_8(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, ))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_9(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get(None):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_10(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("XXdisabledXX"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_11(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("DISABLED"):
            self.sign_out(user_id)
        return user

    def xǁAdministrationǁchange__mutmut_12(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("disabled"):
            self.sign_out(None)
        return user

    @_mutmut_mutated(mutants_xǁAdministrationǁsessions_of__mutmut)
    def sessions_of(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(_found(self.users.get(user_id)).id)

    def xǁAdministrationǁsessions_of__mutmut_orig(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(_found(self.users.get(user_id)).id)

    def xǁAdministrationǁsessions_of__mutmut_1(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(None)

    def xǁAdministrationǁsessions_of__mutmut_2(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(_found(None).id)

    def xǁAdministrationǁsessions_of__mutmut_3(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(_found(self.users.get(None)).id)

    @_mutmut_mutated(mutants_xǁAdministrationǁend_session__mutmut)
    def end_session(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(user_id, handle):
            raise NotFound

    def xǁAdministrationǁend_session__mutmut_orig(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(user_id, handle):
            raise NotFound

    def xǁAdministrationǁend_session__mutmut_1(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if self.sessions.end_of(user_id, handle):
            raise NotFound

    def xǁAdministrationǁend_session__mutmut_2(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(None, handle):
            raise NotFound

    def xǁAdministrationǁend_session__mutmut_3(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(user_id, None):
            raise NotFound

    def xǁAdministrationǁend_session__mutmut_4(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(handle):
            raise NotFound

    def xǁAdministrationǁend_session__mutmut_5(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(user_id, ):
            raise NotFound

    @_mutmut_mutated(mutants_xǁAdministrationǁsign_out__mutmut)
    def sign_out(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(user_id)).id, Cutoff(self.clock.now()))

    def xǁAdministrationǁsign_out__mutmut_orig(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(user_id)).id, Cutoff(self.clock.now()))

    def xǁAdministrationǁsign_out__mutmut_1(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(None, Cutoff(self.clock.now()))

    def xǁAdministrationǁsign_out__mutmut_2(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(user_id)).id, None)

    def xǁAdministrationǁsign_out__mutmut_3(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(Cutoff(self.clock.now()))

    def xǁAdministrationǁsign_out__mutmut_4(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(user_id)).id, )

    def xǁAdministrationǁsign_out__mutmut_5(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(None).id, Cutoff(self.clock.now()))

    def xǁAdministrationǁsign_out__mutmut_6(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(None)).id, Cutoff(self.clock.now()))

    def xǁAdministrationǁsign_out__mutmut_7(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(user_id)).id, Cutoff(None))

    @_mutmut_mutated(mutants_xǁAdministrationǁdelete__mutmut)
    def delete(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(_found(self.users.get(user_id)))

    def xǁAdministrationǁdelete__mutmut_orig(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(_found(self.users.get(user_id)))

    def xǁAdministrationǁdelete__mutmut_1(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(None)

    def xǁAdministrationǁdelete__mutmut_2(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(_found(None))

    def xǁAdministrationǁdelete__mutmut_3(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(_found(self.users.get(None)))

mutants_xǁAdministrationǁpage__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁpage__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁpage__mutmut['xǁAdministrationǁpage__mutmut_1'] = Administration.xǁAdministrationǁpage__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁpage__mutmut['xǁAdministrationǁpage__mutmut_2'] = Administration.xǁAdministrationǁpage__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁpage__mutmut['xǁAdministrationǁpage__mutmut_3'] = Administration.xǁAdministrationǁpage__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministrationǁpage__mutmut['xǁAdministrationǁpage__mutmut_4'] = Administration.xǁAdministrationǁpage__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministrationǁpage__mutmut['xǁAdministrationǁpage__mutmut_5'] = Administration.xǁAdministrationǁpage__mutmut_5 # type: ignore # mutmut generated

mutants_xǁAdministrationǁfind__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁfind__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_1'] = Administration.xǁAdministrationǁfind__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_2'] = Administration.xǁAdministrationǁfind__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_3'] = Administration.xǁAdministrationǁfind__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_4'] = Administration.xǁAdministrationǁfind__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_5'] = Administration.xǁAdministrationǁfind__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_6'] = Administration.xǁAdministrationǁfind__mutmut_6 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_7'] = Administration.xǁAdministrationǁfind__mutmut_7 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_8'] = Administration.xǁAdministrationǁfind__mutmut_8 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_9'] = Administration.xǁAdministrationǁfind__mutmut_9 # type: ignore # mutmut generated
mutants_xǁAdministrationǁfind__mutmut['xǁAdministrationǁfind__mutmut_10'] = Administration.xǁAdministrationǁfind__mutmut_10 # type: ignore # mutmut generated

mutants_xǁAdministrationǁget__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁget__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁget__mutmut['xǁAdministrationǁget__mutmut_1'] = Administration.xǁAdministrationǁget__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁget__mutmut['xǁAdministrationǁget__mutmut_2'] = Administration.xǁAdministrationǁget__mutmut_2 # type: ignore # mutmut generated

mutants_xǁAdministrationǁcreate__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁcreate__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_1'] = Administration.xǁAdministrationǁcreate__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_2'] = Administration.xǁAdministrationǁcreate__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_3'] = Administration.xǁAdministrationǁcreate__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_4'] = Administration.xǁAdministrationǁcreate__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_5'] = Administration.xǁAdministrationǁcreate__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_6'] = Administration.xǁAdministrationǁcreate__mutmut_6 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_7'] = Administration.xǁAdministrationǁcreate__mutmut_7 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_8'] = Administration.xǁAdministrationǁcreate__mutmut_8 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_9'] = Administration.xǁAdministrationǁcreate__mutmut_9 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_10'] = Administration.xǁAdministrationǁcreate__mutmut_10 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_11'] = Administration.xǁAdministrationǁcreate__mutmut_11 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_12'] = Administration.xǁAdministrationǁcreate__mutmut_12 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_13'] = Administration.xǁAdministrationǁcreate__mutmut_13 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_14'] = Administration.xǁAdministrationǁcreate__mutmut_14 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_15'] = Administration.xǁAdministrationǁcreate__mutmut_15 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_16'] = Administration.xǁAdministrationǁcreate__mutmut_16 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_17'] = Administration.xǁAdministrationǁcreate__mutmut_17 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_18'] = Administration.xǁAdministrationǁcreate__mutmut_18 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_19'] = Administration.xǁAdministrationǁcreate__mutmut_19 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_20'] = Administration.xǁAdministrationǁcreate__mutmut_20 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_21'] = Administration.xǁAdministrationǁcreate__mutmut_21 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_22'] = Administration.xǁAdministrationǁcreate__mutmut_22 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_23'] = Administration.xǁAdministrationǁcreate__mutmut_23 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_24'] = Administration.xǁAdministrationǁcreate__mutmut_24 # type: ignore # mutmut generated
mutants_xǁAdministrationǁcreate__mutmut['xǁAdministrationǁcreate__mutmut_25'] = Administration.xǁAdministrationǁcreate__mutmut_25 # type: ignore # mutmut generated

mutants_xǁAdministrationǁchange__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁchange__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_1'] = Administration.xǁAdministrationǁchange__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_2'] = Administration.xǁAdministrationǁchange__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_3'] = Administration.xǁAdministrationǁchange__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_4'] = Administration.xǁAdministrationǁchange__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_5'] = Administration.xǁAdministrationǁchange__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_6'] = Administration.xǁAdministrationǁchange__mutmut_6 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_7'] = Administration.xǁAdministrationǁchange__mutmut_7 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_8'] = Administration.xǁAdministrationǁchange__mutmut_8 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_9'] = Administration.xǁAdministrationǁchange__mutmut_9 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_10'] = Administration.xǁAdministrationǁchange__mutmut_10 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_11'] = Administration.xǁAdministrationǁchange__mutmut_11 # type: ignore # mutmut generated
mutants_xǁAdministrationǁchange__mutmut['xǁAdministrationǁchange__mutmut_12'] = Administration.xǁAdministrationǁchange__mutmut_12 # type: ignore # mutmut generated

mutants_xǁAdministrationǁsessions_of__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁsessions_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁsessions_of__mutmut['xǁAdministrationǁsessions_of__mutmut_1'] = Administration.xǁAdministrationǁsessions_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsessions_of__mutmut['xǁAdministrationǁsessions_of__mutmut_2'] = Administration.xǁAdministrationǁsessions_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsessions_of__mutmut['xǁAdministrationǁsessions_of__mutmut_3'] = Administration.xǁAdministrationǁsessions_of__mutmut_3 # type: ignore # mutmut generated

mutants_xǁAdministrationǁend_session__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁend_session__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁend_session__mutmut['xǁAdministrationǁend_session__mutmut_1'] = Administration.xǁAdministrationǁend_session__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁend_session__mutmut['xǁAdministrationǁend_session__mutmut_2'] = Administration.xǁAdministrationǁend_session__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁend_session__mutmut['xǁAdministrationǁend_session__mutmut_3'] = Administration.xǁAdministrationǁend_session__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministrationǁend_session__mutmut['xǁAdministrationǁend_session__mutmut_4'] = Administration.xǁAdministrationǁend_session__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministrationǁend_session__mutmut['xǁAdministrationǁend_session__mutmut_5'] = Administration.xǁAdministrationǁend_session__mutmut_5 # type: ignore # mutmut generated

mutants_xǁAdministrationǁsign_out__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁsign_out__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_1'] = Administration.xǁAdministrationǁsign_out__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_2'] = Administration.xǁAdministrationǁsign_out__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_3'] = Administration.xǁAdministrationǁsign_out__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_4'] = Administration.xǁAdministrationǁsign_out__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_5'] = Administration.xǁAdministrationǁsign_out__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_6'] = Administration.xǁAdministrationǁsign_out__mutmut_6 # type: ignore # mutmut generated
mutants_xǁAdministrationǁsign_out__mutmut['xǁAdministrationǁsign_out__mutmut_7'] = Administration.xǁAdministrationǁsign_out__mutmut_7 # type: ignore # mutmut generated

mutants_xǁAdministrationǁdelete__mutmut['_mutmut_orig'] = Administration.xǁAdministrationǁdelete__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministrationǁdelete__mutmut['xǁAdministrationǁdelete__mutmut_1'] = Administration.xǁAdministrationǁdelete__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministrationǁdelete__mutmut['xǁAdministrationǁdelete__mutmut_2'] = Administration.xǁAdministrationǁdelete__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministrationǁdelete__mutmut['xǁAdministrationǁdelete__mutmut_3'] = Administration.xǁAdministrationǁdelete__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁadmit__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministratorsǁchange__mutmut: MutantDict = {}  # type: ignore
mutants_xǁAdministratorsǁdelete__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Administrators:
    """The users who may administer, by a role of theirs; none of them locks themselves out."""

    role: str
    administration: Administration

    @_mutmut_mutated(mutants_xǁAdministratorsǁadmit__mutmut)
    def admit(self, user_id: str, roles: Collection[str]) -> Administration:
        """Raises `AccessDenied`."""
        if self.role not in roles:
            raise AccessDenied(user_id)
        return self.administration

    def xǁAdministratorsǁadmit__mutmut_orig(self, user_id: str, roles: Collection[str]) -> Administration:
        """Raises `AccessDenied`."""
        if self.role not in roles:
            raise AccessDenied(user_id)
        return self.administration

    def xǁAdministratorsǁadmit__mutmut_1(self, user_id: str, roles: Collection[str]) -> Administration:
        """Raises `AccessDenied`."""
        if self.role in roles:
            raise AccessDenied(user_id)
        return self.administration

    def xǁAdministratorsǁadmit__mutmut_2(self, user_id: str, roles: Collection[str]) -> Administration:
        """Raises `AccessDenied`."""
        if self.role not in roles:
            raise AccessDenied(None)
        return self.administration

    @_mutmut_mutated(mutants_xǁAdministratorsǁchange__mutmut)
    def change(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_orig(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_1(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = None
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_2(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get(None, [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_3(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", None)
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_4(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get([self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_5(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", )
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_6(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("XXrolesXX", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_7(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("ROLES", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_8(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id or (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_9(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller != user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_10(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) and self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_11(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") and not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_12(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get(None) or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_13(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("XXdisabledXX") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_14(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("DISABLED") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_15(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_16(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_17(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(None)
        return self.administration.change(user_id, data)

    def xǁAdministratorsǁchange__mutmut_18(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(None, data)

    def xǁAdministratorsǁchange__mutmut_19(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, None)

    def xǁAdministratorsǁchange__mutmut_20(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(data)

    def xǁAdministratorsǁchange__mutmut_21(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, )

    @_mutmut_mutated(mutants_xǁAdministratorsǁdelete__mutmut)
    def delete(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("Nobody deletes themselves here")
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_orig(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("Nobody deletes themselves here")
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_1(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller != user_id:
            raise InvalidRequest("Nobody deletes themselves here")
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_2(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest(None)
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_3(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("XXNobody deletes themselves hereXX")
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_4(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("nobody deletes themselves here")
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_5(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("NOBODY DELETES THEMSELVES HERE")
        self.administration.delete(user_id)

    def xǁAdministratorsǁdelete__mutmut_6(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("Nobody deletes themselves here")
        self.administration.delete(None)

mutants_xǁAdministratorsǁadmit__mutmut['_mutmut_orig'] = Administrators.xǁAdministratorsǁadmit__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministratorsǁadmit__mutmut['xǁAdministratorsǁadmit__mutmut_1'] = Administrators.xǁAdministratorsǁadmit__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁadmit__mutmut['xǁAdministratorsǁadmit__mutmut_2'] = Administrators.xǁAdministratorsǁadmit__mutmut_2 # type: ignore # mutmut generated

mutants_xǁAdministratorsǁchange__mutmut['_mutmut_orig'] = Administrators.xǁAdministratorsǁchange__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_1'] = Administrators.xǁAdministratorsǁchange__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_2'] = Administrators.xǁAdministratorsǁchange__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_3'] = Administrators.xǁAdministratorsǁchange__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_4'] = Administrators.xǁAdministratorsǁchange__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_5'] = Administrators.xǁAdministratorsǁchange__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_6'] = Administrators.xǁAdministratorsǁchange__mutmut_6 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_7'] = Administrators.xǁAdministratorsǁchange__mutmut_7 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_8'] = Administrators.xǁAdministratorsǁchange__mutmut_8 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_9'] = Administrators.xǁAdministratorsǁchange__mutmut_9 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_10'] = Administrators.xǁAdministratorsǁchange__mutmut_10 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_11'] = Administrators.xǁAdministratorsǁchange__mutmut_11 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_12'] = Administrators.xǁAdministratorsǁchange__mutmut_12 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_13'] = Administrators.xǁAdministratorsǁchange__mutmut_13 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_14'] = Administrators.xǁAdministratorsǁchange__mutmut_14 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_15'] = Administrators.xǁAdministratorsǁchange__mutmut_15 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_16'] = Administrators.xǁAdministratorsǁchange__mutmut_16 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_17'] = Administrators.xǁAdministratorsǁchange__mutmut_17 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_18'] = Administrators.xǁAdministratorsǁchange__mutmut_18 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_19'] = Administrators.xǁAdministratorsǁchange__mutmut_19 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_20'] = Administrators.xǁAdministratorsǁchange__mutmut_20 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁchange__mutmut['xǁAdministratorsǁchange__mutmut_21'] = Administrators.xǁAdministratorsǁchange__mutmut_21 # type: ignore # mutmut generated

mutants_xǁAdministratorsǁdelete__mutmut['_mutmut_orig'] = Administrators.xǁAdministratorsǁdelete__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAdministratorsǁdelete__mutmut['xǁAdministratorsǁdelete__mutmut_1'] = Administrators.xǁAdministratorsǁdelete__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁdelete__mutmut['xǁAdministratorsǁdelete__mutmut_2'] = Administrators.xǁAdministratorsǁdelete__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁdelete__mutmut['xǁAdministratorsǁdelete__mutmut_3'] = Administrators.xǁAdministratorsǁdelete__mutmut_3 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁdelete__mutmut['xǁAdministratorsǁdelete__mutmut_4'] = Administrators.xǁAdministratorsǁdelete__mutmut_4 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁdelete__mutmut['xǁAdministratorsǁdelete__mutmut_5'] = Administrators.xǁAdministratorsǁdelete__mutmut_5 # type: ignore # mutmut generated
mutants_xǁAdministratorsǁdelete__mutmut['xǁAdministratorsǁdelete__mutmut_6'] = Administrators.xǁAdministratorsǁdelete__mutmut_6 # type: ignore # mutmut generated
mutants_x__found__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__found__mutmut)
def _found(user: User | None) -> User:
    if user is None:
        raise NotFound
    return user


def x__found__mutmut_orig(user: User | None) -> User:
    if user is None:
        raise NotFound
    return user


def x__found__mutmut_1(user: User | None) -> User:
    if user is not None:
        raise NotFound
    return user

mutants_x__found__mutmut['_mutmut_orig'] = x__found__mutmut_orig # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_1'] = x__found__mutmut_1 # type: ignore # mutmut generated
