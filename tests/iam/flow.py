"""Everything that a client may do, so that each function makes every call to AWS that it ever makes."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import ClientSession

if TYPE_CHECKING:
    from collections.abc import Callable

    from understudy.mails import Mailbox

    from tests.moving.express import ExpressApp

PERSON = {"email": "ada@example.com", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
NEW_EMAIL = "ada@example.org"
STRANGER = {"email": "eve@example.com", "password": "correct horse battery"}


@dataclass(frozen=True, slots=True)
class Visitor:
    url: str
    http: ClientSession

    async def post(self, path: str, body: object = None, token: str = "") -> tuple[int, Any]:
        return await self._ask("POST", path, body, token)

    async def get(self, path: str, token: str = "") -> tuple[int, Any]:
        return await self._ask("GET", path, None, token)

    async def patch(self, path: str, body: object, token: str) -> tuple[int, Any]:
        return await self._ask("PATCH", path, body, token)

    async def delete(self, path: str, token: str, body: object = None) -> tuple[int, Any]:
        return await self._ask("DELETE", path, body, token)

    async def _ask(self, method: str, path: str, body: object, token: str) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self.http.request(method, self.url + path, json=body, headers=headers) as answer:
            return answer.status, await answer.json() if answer.content_length else None


async def walk(url: str, pause: float, weaken: Callable[[], None], mails: Mailbox | None) -> dict[str, int]:
    """What each step was answered, with `mails` those of mail too.

    After `pause` seconds a session is renewed when it is used. `weaken` makes password hashes old ones.
    """
    async with ClientSession() as http:
        visitor = Visitor(url, http)
        found = await arrive(visitor)
        if mails is not None:
            found |= await prove(visitor, mails, weaken, told=2 if found["sign up again"] == 202 else 1)
        await asyncio.to_thread(weaken)
        found |= {**await enter(visitor), **await stay(visitor, pause)}
        if mails is not None:
            found |= await move(visitor, mails)
        return found | await leave(visitor)


async def exchange(url: str, cookie: str, origin: str) -> dict[str, int]:
    """What a cookie of the app that people move from opens, and the tokens that it is exchanged for."""
    async with ClientSession() as http:
        visitor = Visitor(url, http)
        async with http.get(f"{url}/private", headers={"Cookie": cookie}) as answer:
            opened = answer.status
        async with http.post(f"{url}/refresh-token", headers={"Cookie": cookie, "Origin": origin}) as answer:
            exchanged, token = answer.status, (await answer.json())["data"]["access_token"]
        return {
            "private by cookie": opened,
            "exchange the cookie": exchanged,
            "private of both": (await visitor.get("/private", token))[0],
            "sign out of both": (await visitor.post("/signout", token=token))[0],
        }


async def meanwhile(url: str, app: ExpressApp) -> dict[str, int]:
    """What the app does to people who have a copy here, and what that comes to."""
    password = PERSON["password"]
    grace, kay = ({**PERSON, "email": f"{name}@example.com"} for name in ("grace", "kay"))
    ids = [app.sign_up(one["email"], password) for one in (grace, kay)]
    async with ClientSession() as http:
        visitor = Visitor(url, http)
        token, _ = [(await visitor.post("/signin", one))[1]["data"]["access_token"] for one in (grace, kay)]
        app.rename(ids[0], "grace@example.org")
        changed = await visitor.post("/password", {"currentPassword": password, "newPassword": password}, token)
        app.delete(ids[1])
        return {
            "change password after a new address": changed[0],
            "sign up by a freed address": (await visitor.post("/signup", kay))[0],
        }


async def arrive(visitor: Visitor) -> dict[str, int]:
    return {
        "health": (await visitor.get("/health"))[0],
        "sign up": (await visitor.post("/signup", PERSON))[0],
        "sign up again": (await visitor.post("/signup", PERSON))[0],
    }


async def prove(visitor: Visitor, mails: Mailbox, weaken: Callable[[], None], told: int) -> dict[str, int]:
    """That the address is theirs, without which nobody is let in; and then by mail that the account is, too.

    Signing up was `told` by so many mails. An old hash is none that is locked until then.
    """
    await mailed(mails, PERSON["email"], told)
    await asyncio.to_thread(weaken)
    early = (await visitor.post("/signin", PERSON))[0]
    proved = await visitor.post("/email/verify", {"token": await mailed(mails, PERSON["email"], told + 1)})
    forgot = await visitor.post("/password/forgot", {"email": PERSON["email"]})
    token = await mailed(mails, PERSON["email"], told + 2)
    reset = await visitor.post("/password/reset", {"token": token, "newPassword": PERSON["password"]})
    await mailed(mails, PERSON["email"], told + 3)
    return {
        "sign in unproved": early,
        "prove": proved[0],
        "forgot password": forgot[0],
        "reset password": reset[0],
    }


async def move(visitor: Visitor, mails: Mailbox) -> dict[str, int]:
    token = await _new_token(visitor)
    again = await visitor.post("/email/verification", token=token)
    asked = await visitor.post("/email", {"newEmail": NEW_EMAIL, "password": PERSON["password"]}, token)
    await mailed(mails, NEW_EMAIL, 1)
    return {"prove again": again[0], "change address": asked[0]}


async def mailed(mails: Mailbox, to: str, count: int) -> str:
    """The token of the latest mail to an address that has one, once there are so many mails; else ''."""
    found = []
    for _ in range(600):
        found = [mail for mail in mails if mail.to == [to]]
        if len(found) >= count:
            break
        await asyncio.sleep(0.05)
    assert len(found) >= count, f"{to} was mailed {len(found)} times"
    tokens = [token for mail in found for token in re.findall(r"#token=([\w.-]+)", mail.text)]
    return tokens[-1] if tokens else ""


async def enter(visitor: Visitor) -> dict[str, int]:
    return {
        "sign in": (await visitor.post("/signin", PERSON))[0],
        "sign in elsewhere": (await visitor.post("/signin", PERSON, await _new_token(visitor)))[0],
        "wrong password": (await visitor.post("/signin", {**PERSON, "password": "wrong"}))[0],
        "unknown address": (await visitor.post("/signin", STRANGER))[0],
    }


async def stay(visitor: Visitor, pause: float) -> dict[str, int]:
    """With a session of its own: an old refresh token ends it where tokens rotate."""
    data = (await visitor.post("/signin", PERSON))[1]["data"]
    first, second = data["refresh_token"], await refreshed(visitor, data["refresh_token"])
    third = await refreshed(visitor, second)
    await asyncio.sleep(pause)
    return {
        "private": (await visitor.get("/private", data["access_token"]))[0],
        "token for services": (await visitor.post("/token", token=data["access_token"]))[0],
        "sessions": (await visitor.get("/sessions", data["access_token"]))[0],
        "end another's session": (await visitor.delete("/sessions/x", data["access_token"]))[0],
        "refresh": 200 if third else 403,
        "old refresh token": (await visitor.post("/refresh-token", {"refreshToken": first}))[0],
        "not a refresh token": (await visitor.post("/refresh-token", {"refreshToken": "x"}))[0],
    }


async def _new_token(visitor: Visitor) -> str:
    return str((await visitor.post("/signin", PERSON))[1]["data"]["access_token"])


async def refreshed(visitor: Visitor, token: str) -> str:
    status, body = await visitor.post("/refresh-token", {"refreshToken": token})
    return str(body["data"]["refresh_token"]) if status == 200 else ""


async def delete(visitor: Visitor, token: str) -> dict[str, int]:
    return {
        "account": (await visitor.get("/account", token))[0],
        "export": (await visitor.get("/account/export", token))[0],
        "rename": (await visitor.patch("/account", {"firstName": "Augusta"}, token))[0],
        "delete account": (await visitor.delete("/account", token, {"password": PERSON["password"]}))[0],
    }


async def leave(visitor: Visitor) -> dict[str, int]:
    token, password = await _new_token(visitor), PERSON["password"]
    changed = await visitor.post("/password", {"currentPassword": password, "newPassword": password}, token)
    return {
        "change password": changed[0],
        "sign out": (await visitor.post("/signout", token=token))[0],
        "end other sessions": (await visitor.delete("/sessions", await _new_token(visitor)))[0],
        **await delete(visitor, await _new_token(visitor)),
        "private without token": (await visitor.get("/private"))[0],
    }
