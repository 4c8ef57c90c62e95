"""What stands before sign-up, sign-in and refresh, as the settings have it."""

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.attempts import Limit, Limiter
from domain.guard import AccountGuard, AddressGuard, MailGuard, RefreshGuard, SignInGuard
from service.settings import Settings, naming

if TYPE_CHECKING:
    from domain.ports import Clock, Devices
    from service.stores import Store

ACCOUNT, ADDRESS, SIGN_UP, MAIL = "10/30/900", "50/30/900", "200/10/900", "5/60/3600"
REFRESH, REFRESH_ADDRESS = "60/1/60", "300/10/900"
_MEMORY = timedelta(hours=1)
_MEMORY_OF_REFRESHES = timedelta(seconds=10)
"""They are no guesses: only what comes without a pause counts together."""
_LIMIT = re.compile(r"([1-9]\d{0,5})/(\d{1,5})/(\d{1,5})")


def sign_in_guard(settings: Settings, store: "Store", clock: "Clock", devices: "Devices") -> SignInGuard:
    limiter = Limiter(store.tallies(), clock)
    addresses = AddressGuard(limiter, _limit(settings, "LIMIT_SIGN_IN_ADDRESS", ADDRESS), "sign-in")
    return SignInGuard(limiter, devices, _limit(settings, "LIMIT_SIGN_IN_ACCOUNT", ACCOUNT), addresses)


def account_guard(settings: Settings, store: "Store", clock: "Clock") -> AccountGuard:
    limit = _limit(settings, "LIMIT_SIGN_IN_ACCOUNT", ACCOUNT)
    return AccountGuard(Limiter(store.tallies(), clock), limit)


def mail_guard(settings: Settings, store: "Store", clock: "Clock") -> MailGuard:
    limiter = Limiter(store.tallies(), clock)
    addresses = AddressGuard(limiter, _limit(settings, "LIMIT_MAIL_ADDRESS", ADDRESS), "mail")
    return MailGuard(limiter, _limit(settings, "LIMIT_MAIL", MAIL), addresses)


def token_guard(settings: Settings, store: "Store", clock: "Clock") -> AddressGuard:
    """Before tokens from mails: they can't be guessed, and each guess would cost a look."""
    return AddressGuard(Limiter(store.tallies(), clock), _limit(settings, "LIMIT_MAIL_ADDRESS", ADDRESS), "token")


def sign_up_guard(settings: Settings, store: "Store", clock: "Clock") -> AddressGuard:
    return AddressGuard(Limiter(store.tallies(), clock), _limit(settings, "LIMIT_SIGN_UP", SIGN_UP), "sign-up")


def quiet_sign_up_guard(settings: Settings, store: "Store", clock: "Clock") -> MailGuard:
    """Each sign-up sends a mail, too."""
    addresses = sign_up_guard(settings, store, clock)
    return MailGuard(addresses.limiter, _limit(settings, "LIMIT_MAIL", MAIL), addresses)


def refresh_guard(settings: Settings, store: "Store", clock: "Clock") -> RefreshGuard:
    limiter = Limiter(store.tallies(), clock)
    addresses = AddressGuard(limiter, _limit(settings, "LIMIT_REFRESH_ADDRESS", REFRESH_ADDRESS), "refresh")
    return RefreshGuard(limiter, _limit(settings, "LIMIT_REFRESH", REFRESH, _MEMORY_OF_REFRESHES), addresses)


def _limit(settings: Settings, name: str, default: str, memory: timedelta = _MEMORY) -> Limit:
    """`free/first/longest`: attempts, and seconds of waits."""
    text = settings.text(name, default)

    def parsed() -> Limit:
        match = _LIMIT.fullmatch(text)
        if match is None or int(match[2]) > int(match[3]):
            raise ValueError("must be like 10/30/900: free attempts, and the first and the longest wait in seconds")
        first, longest = (timedelta(seconds=int(match[number])) for number in (2, 3))
        return Limit(free=int(match[1]), first=first, longest=longest, memory=memory)

    return naming(name, parsed)
