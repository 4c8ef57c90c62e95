"""From settings to use cases, over the backend that `service/backend.py` chooses."""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from __future__ import annotations

from domain import TYPE_CHECKING
from service.backend import Backend
from service.settings import SettingsError

if TYPE_CHECKING:
    from domain.events import Journal, MyEvents
    from domain.invitation import Invitation, NobodyInvited
    from domain.my_account import Erase, MyAccount
    from domain.my_sessions import MySessions
    from domain.passwords import PasswordPolicy
    from domain.ports import Clock, Devices, Errands, Passwords
    from domain.reauthentication import Reauthentication
    from domain.recent import RecentSignIn
    from domain.refresh import Refresh
    from domain.service_token import ForServices
    from domain.sign_in import Renewal, SignIn
    from domain.sign_out import SignOut
    from domain.sign_up import QuietSignUp, SignUp
    from domain.verification import Verification
    from service.devices import DeviceCookie
    from service.settings import Settings
    from service.stores import Store
    from service.tokens import Cookie


class UseCases(Backend):
    """The use cases over the store and the kind of token that the settings choose.

    Each is made when it is asked for. `errands` may stand in for those that the settings name.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock | None = None,
        store: Store | None = None,
        errands: Errands | None = None,
    ) -> None:
        super().__init__(settings, clock=clock, store=store)
        self._told = errands

    def sign_up(self) -> SignUp:
        from domain.sign_up import SignUp
        from service.limits import sign_up_guard

        store = self._store()
        passwords = self._passwords(store)
        return SignUp(
            users=store.users,
            passwords=passwords,
            tokens=self._kind.tokens(),
            ids=store.ids,
            clock=self._clock,
            lifetime=self._kind.session_lifetime,
            guard=sign_up_guard(self._settings, store, self._clock),
            policy=self._policy(passwords),
            verification=self._verification(),
            journal=self._journal(),
        )

    def quiet_sign_up(self) -> QuietSignUp:
        """Raises `SettingsError` where there is no mail, without which nobody would hear of it."""
        from domain.sign_up import QuietSignUp
        from service import mail
        from service.limits import quiet_sign_up_guard

        if mail.sender(self._settings) == "off":
            raise SettingsError("SIGN_UP may not be quiet without mail, which says who has an account: set MAIL")
        store = self._store()
        passwords = self._passwords(store)
        return QuietSignUp(
            passwords=passwords,
            ids=store.ids,
            guard=quiet_sign_up_guard(self._settings, store, self._clock),
            policy=self._policy(passwords),
            errands=self._errands(),
        )

    def sign_in(self) -> SignIn:
        from domain.sign_in import SignIn
        from domain.verification import NotRequired
        from service.limits import sign_in_guard

        store = self._store()
        passwords = self._passwords(store)
        return SignIn(
            users=store.users,
            sessions=store.sessions,
            passwords=passwords,
            tokens=self._kind.tokens(),
            ids=store.ids,
            clock=self._clock,
            lifetime=self._kind.session_lifetime,
            guard=sign_in_guard(self._settings, store, self._clock, self._devices()),
            verification=self._verification() if self._proof_is_required() else NotRequired(),
            journal=self._journal(),
            renewal=self._renewal(store, passwords),
            invite=self._invitation(store),
        )

    def _invitation(self, store: Store) -> Invitation | NobodyInvited:
        from domain.invitation import Invitation, NobodyInvited

        if not self._settings.flag("INVITE_AT_SIGN_IN", default=False):
            return NobodyInvited()
        from service.limits import mail_guard

        return Invitation(mail_guard(self._settings, store, self._clock), self._errands())

    def _renewal(self, store: Store, passwords: Passwords) -> Renewal:
        from domain.sign_in import Rehash

        rehash = Rehash(store.users, passwords)
        if store.former is None:
            return rehash
        from domain.moving import MoveAtSignIn

        return MoveAtSignIn(store.former.moving, rehash)

    def device_cookie(self) -> DeviceCookie:
        from service.devices import DeviceCookie

        return DeviceCookie(self._devices(), self._clock)

    def refresh(self) -> Refresh:
        from service.limits import refresh_guard

        store = self._store()
        return self._kind.refresh(store, refresh_guard(self._settings, store, self._clock), self._journal())

    def sign_out(self) -> SignOut:
        from domain.sign_out import SignOut

        return SignOut(self._store().sessions, self._kind.access_tokens(), self._journal())

    def for_services(self) -> ForServices:
        from domain.service_token import ForServices
        from service.tokens import logins_of
        from service.tokens.issued import service_tokens

        logins = logins_of(self._store(), self._settings, self._clock)
        return ForServices(logins, self._kind.access_tokens(), service_tokens(self._settings, self._clock))

    def my_sessions(self) -> MySessions:
        from domain.my_sessions import MySessions
        from service.tokens import logins_of

        store = self._store()
        logins = logins_of(store, self._settings, self._clock)
        return MySessions(store.users, store.sessions, logins, self._clock, self._journal())

    def my_events(self) -> MyEvents:
        from domain.events import MyEvents

        return MyEvents(self._store().events(), self._clock)

    def my_account(self) -> MyAccount:
        from domain.my_account import MyAccount

        store = self._store()
        return MyAccount(
            users=store.users,
            tokens=store.one_time_tokens(),
            reauthentication=self._reauthentication(),
            erase=self.erase(),
            events=self.my_events(),
            journal=self._journal(),
            recent=self._recent(),
        )

    def erase(self) -> Erase:
        from domain.my_account import Erase

        store = self._store()
        return Erase(store.users, store.one_time_tokens(), store.events(), store.tallies())

    def cookie_after_sign_out(self) -> Cookie:
        """The cookie as far as a sign-out ends it too."""
        from service.tokens import NoCookie

        return NoCookie() if self._store().keeps_signed_out else self.cookie()

    def _journal(self) -> Journal:
        from service.events import journal

        return journal(self._settings, self._store(), self._clock)

    def _recent(self) -> RecentSignIn:
        from domain.recent import RecentSignIn
        from service.tokens import logins_of

        longest = self._settings.seconds("RECENT_SIGN_IN_SECONDS", 3600, lowest=0)
        return RecentSignIn(logins_of(self._store(), self._settings, self._clock), longest)

    def _reauthentication(self) -> Reauthentication:
        from domain.reauthentication import Reauthentication
        from service.limits import account_guard

        store = self._store()
        guard = account_guard(self._settings, store, self._clock)
        return Reauthentication(store.users, self._passwords(store), guard)

    def _devices(self) -> Devices:
        from adapters.signed_devices import SignedDevices

        return SignedDevices(self._kind.device_secrets())

    def _verification(self) -> Verification:
        from domain.verification import Verification

        return Verification(self._errands(), required=self._proof_is_required())

    def _proof_is_required(self) -> bool:
        return self._settings.choice("REQUIRE_VERIFIED_EMAIL", ("off", "sign-in", "claim"), "off") == "sign-in"

    def _errands(self) -> Errands:
        from service import mail

        if self._told is None:
            self._told = mail.errands(self._settings)
        return self._told

    def _passwords(self, store: Store) -> Passwords:
        from adapters.bcrypt import HIGHEST, BcryptPasswords, BcryptSha256Passwords

        rounds = self._settings.integer("BCRYPT_ROUNDS", 12, 4, HIGHEST)
        own = BcryptPasswords(rounds) if store.plain_hashes else BcryptSha256Passwords(rounds)
        if not self._settings.optional("FOREIGN_HASHES") and store.app_hashes is None:
            return own
        from service.foreign_hashes import foreign

        return foreign(self._settings, own, store)

    def _policy(self, passwords: Passwords) -> PasswordPolicy:
        from adapters.common_passwords import CommonPasswords
        from domain.passwords import PasswordPolicy

        return PasswordPolicy(
            passwords=passwords,
            common=CommonPasswords(),
            min_length=self._settings.integer("PASSWORD_MIN_LENGTH", 15, 8, 64),
            service=self._settings.text("SERVICE_NAME", "gatehouse"),
        )
