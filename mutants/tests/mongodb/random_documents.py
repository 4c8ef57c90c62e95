"""Session documents as another program might leave them: right ones, and each part wrong in some way."""

import json
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from bson import Decimal128, Int64, ObjectId

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime.now(UTC).replace(microsecond=0)
LATER, EARLIER = NOW + timedelta(days=400), NOW - timedelta(days=1)
ABSENT = object()
Odd = tuple[object, ...]

USERS: Odd = ("65f0c0ffee0123456789abcd", "ada", "7", 7, 0, 7.0, -3, 1.5, 1e21, 2**53, "", None, False, True, {}, [],
         ["x"],
         {"id": "ada"}, {"_id": "ada"}, {"id": 7}, {"id": 0}, {"id": None, "_id": "x"}, {"id": ""}, {"name": "ada"},
         {"id": {"id": "x"}}, {"id": True}, {"id": "ada", "_id": "other"},
         "é☃", "0", "null")  # fmt: skip
BSON_USERS: Odd = (ObjectId("65f0c0ffee0123456789abcd"), Int64(7), {"id": ObjectId("65f0c0ffee0123456789abcd")}, NOW)
AGES: Odd = (None, 3_600_000, 3_600_000.0, 0, 1, -5, 1e15, 10**17, 2**31, "", False, True, "x", {}, [], ABSENT)
BSON_AGES: Odd = (Int64(3_600_000), Decimal128("1"), NOW)
COOKIES: Odd = ({}, [], None, False, True, 0, 1, "", "x", ABSENT, {"maxAge": "x"}, {"maxAge": 5}, {"maxAge": ""},
           {"maxAge": True}, {"expires": "garbage"}, {"expires": 5}, {"expires": {}}, {"path": None})  # fmt: skip
PASSPORTS: Odd = (None, "x", 0, 1, [], {}, {"users": "ada"}, ABSENT, True)
TEXTS: Odd = ("", "{", "null", "true", "5", "[]", '"x"', "NaN",
         '{"cookie":NaN}', '{"cookie":{}}', "\ufeff{}", "{}x", "{'a':1}",
         '{"cookie":{},"passport":{"user":"ada"}}', ' \n{"cookie":{},"passport":{"user":"ada"}}\t', '{"cookie":{},}',
         '{"cookie":{},"passport":{"user":"no"},"passport":{"user":"ada"}}', '{"cookie":{"originalMaxAge":1e999}}',
         '{"cookie":{},"passport":{"user":"ada"},"n":01}', '{"cookie":{},"passport":{"user":"\\ud83d\\ude00"}}',
         '{"cookie":{},"passport":{"user":"ada"},"x":"\x01"}',
         '"{\\"cookie\\":{},\\"passport\\":{\\"user\\":\\"ada\\"}}"',
         '{"cookie":{},"passport":{"user":"ada"},"big":123456789012345678901234567890}',
         '{"cookie":{},"passport":{"user":Infinity}}', '{"cookie":{},"passport":{"user":-0}}')  # fmt: skip
ENDS: Odd = (
    LATER,
    LATER,
    LATER,
    LATER,
    ABSENT,
    EARLIER,
    None,
    "2126-01-01T00:00:00.000Z",
    4922899200000,
    {},
    [LATER],
)


class RandomDocuments:
    """Documents of a store with this `stringify`."""

    def __init__(self, seed: int, *, stringify: bool) -> None:
        self._random = Random(seed)
        self._stringify = stringify

    def document(self) -> dict[str, Any]:
        return present({"_id": "sid", "expires": self._random.choice(ENDS), "session": self._session()})

    def _session(self) -> Any:
        if self._random.random() < 0.15:
            return self._random.choice((*TEXTS, *TEXTS, None, 5, True, [], {}, ABSENT))
        content = self._content()
        if self._stringify != (self._random.random() < 0.05):
            return json.dumps(content, separators=self._random.choice(((",", ":"), (", ", ": "))), default=str)
        return content

    def _content(self) -> dict[str, Any]:
        pick: Callable[..., Any] = self._random.choice
        odd = self._random.random
        bson = not self._stringify
        age = pick((*AGES, *(BSON_AGES if bson else ())))
        cookie = present({"originalMaxAge": age, "expires": None, "httpOnly": True, "path": "/"})
        user = pick((*USERS, *(BSON_USERS if bson else ())))
        content = {
            "cookie": pick(COOKIES) if odd() < 0.3 else cookie,
            "passport": pick(PASSPORTS) if odd() < 0.2 else {"user": user},
            "views": 1,
        }
        return present(content)


def present(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not ABSENT}
