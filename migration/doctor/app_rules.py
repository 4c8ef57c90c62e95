"""What the app's own login seems to look at, and what its schema gives every user: proposals, with counts."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from adapters.mongodb.database import Document
from adapters.mongodb.defaults import defaults
from adapters.mongodb.paths import overlap, value_at
from adapters.mongodb.refusing import refusals
from adapters.mongodb.user_fields import OURS, UserFields
from domain.users import User
from migration.doctor.report import Report

ABOUT = "The app's own rules"
_STATES = ("status", "state", "accountstatus", "userstatus")
_FINE = {"active", "enabled", "approved", "ok", "normal", "confirmed", "verified"}
"""What such a field says of a user who may sign in."""
_GONE = ("deleted", "isdeleted", "blocked", "isblocked", "banned", "isbanned", "suspended", "issuspended", "locked",
         "islocked", "archived", "isarchived", "disabled", "isdisabled", "deactivated")  # fmt: skip
_IN = ("active", "isactive", "enabled", "isenabled")
_AT = ("deletedat", "blockedat", "bannedat", "suspendedat", "disabledat", "deactivatedat")
_UNTIL = ("lockuntil", "lockeduntil", "lockoutuntil", "lockoutend", "blockeduntil", "banneduntil", "suspendeduntil")
_UNPROVED = (
    "isverified",
    "verified",
    "emailverified",
    "isemailverified",
    "emailconfirmed",
    "isconfirmed",
    "confirmed",
)
_SECOND_FACTOR = ("twofactorenabled", "istwofactorenabled", "mfaenabled", "totpenabled", "twofactor", "is2faenabled")
_NEARLY_ALL = 0.95
_STAMPS = ("created", "updated", "modified", "registered", "joined")
_OTHERS = ("_id", "gatehouse", "salt", "hash")
_LEFT_OUT = ("fullName", "emailVerified")
"""Fields of ours that a sign-up doesn't write."""
_PLAIN, _WORDS = re.compile(r"[A-Za-z][\w .-]*"), {"true", "false", "null", "now"}
_REPEATED = 2
"""How often a value has to be there, on average, to be one that the schema gives."""
_FEW = 5
"""Different values that a field may have and still be one that the schema gives."""
Fields = Mapping[str, list[Any]]


def inspect(sample: list[Document], values: Fields, paths: Mapping[str, str], report: Report) -> None:
    """`values` are those of each path in the sample, `paths` ours to theirs."""
    disabled = paths.get("disabled", "").removeprefix("!")
    conditions = list(_conditions(sample, {path: found for path, found in values.items() if path != disabled}))
    if conditions:
        report.settings["MONGODB_REFUSE_WHEN"] = ",".join(conditions)
    for condition in conditions:
        report.note(ABOUT, f"{condition} would refuse {_count(condition, sample)}: keep it if the app's login does")
    _unproved(sample, values, report)
    _defaults(sample, values, paths, report)


def _count(condition: str, sample: list[Document]) -> str:
    return f"{sum(map(refusals([condition]), sample))} of {len(sample)} users"


def _conditions(sample: list[Document], values: Fields) -> Iterator[str]:
    for path, found in values.items():
        name = path.rpartition(".")[2].lower()
        if name in _STATES and "." not in path:
            yield from _by_state(path, found, len(sample))
        if name in (*_GONE, *_IN) and "." not in path and all(isinstance(value, bool) for value in found):
            yield f"{path}={'true' if name in _GONE else 'false'}"
        if name in _AT and all(isinstance(value, datetime) for value in found):
            yield f"{path}!=null"
        if name in _UNTIL and all(isinstance(value, datetime | int | float) for value in found):
            yield f"{path}>now"


def _by_state(path: str, found: list[Any], users: int) -> Iterator[str]:
    """Whatever isn't fine; where some users have no state, which may be fine too, the states that aren't."""
    states = Counter(value for value in found if isinstance(value, str))
    fine = [state for state, _ in states.most_common() if state.lower() in _FINE]
    if len(fine) == 1 and len(found) == users:
        yield f"{path}!={fine[0]}"
    elif fine:
        yield from (f"{path}={state}" for state in sorted(states) if state not in fine and "," not in state)


def _unproved(sample: list[Document], values: Fields, report: Report) -> None:
    """What is no rule of everybody's login, so that a person has to say."""
    for path, found in values.items():
        name = path.rpartition(".")[2].lower()
        if name in _UNPROVED and (count := sum(value is False for value in found)):
            report.note(
                ABOUT,
                f"{count} of {len(sample)} users have {path} false: where the app's login refuses them, add "
                f"{path}=false to mongodbRefuseWhen, or set requireVerifiedEmail",
            )
        if name in _SECOND_FACTOR and (count := sum(bool(value) for value in found)):
            report.problem(
                ABOUT,
                f"{count} of {len(sample)} users have {path}: a sign-in here asks for no second factor; "
                f"mongodbRefuseWhen {path}=true keeps them out of here, at the routes behind the authorizer too",
            )


def _defaults(sample: list[Document], values: Fields, paths: Mapping[str, str], report: Report) -> None:
    """Of the fields that nearly every user has and a sign-up here doesn't write."""
    fields = UserFields(dict(paths))
    written = [*_OTHERS, *(fields.path(name) for name in OURS if name not in _LEFT_OUT)]
    proposed: list[str] = []
    for path, found in values.items():
        if len(found) < _NEARLY_ALL * len(sample) or any(overlap(path, own) for own in written):
            continue
        default = f"{path}={_default_of(path, found, sample, fields)}"
        said = f"{len(found)} of {len(sample)} users have {path}"
        if _can_be(default, fields):
            proposed.append(default)
            report.note(ABOUT, f"{said}: {default} gives it to those who sign up here")
        else:
            report.note(ABOUT, f"{said}, which a sign-up here can't know: see whether the schema requires it")
    if proposed:
        report.settings["MONGODB_USER_DEFAULTS"] = ",".join(proposed)


def _can_be(default: str, fields: UserFields) -> bool:
    try:
        defaults([default], fields)
    except ValueError:
        return False
    return "," not in default


def _default_of(path: str, found: list[Any], sample: list[Document], fields: UserFields) -> str:
    """As a text of the setting; empty where it isn't known."""
    name = path.rpartition(".")[2].lower()
    if path == fields.path("fullName") or _is_made_of(path, sample, lambda user: user.display_name, fields):
        return "{firstName} {lastName}"
    if _is_made_of(path, sample, lambda user: user.email, fields):
        return "{email}"
    if all(isinstance(value, datetime) for value in found):
        return "now" if name.startswith(_STAMPS) else ""
    if name in (*_UNPROVED, *_SECOND_FACTOR, *_GONE) and all(isinstance(value, bool) for value in found):
        return "false"
    return "0" if path == "__v" else _commonest(found)


def _is_made_of(path: str, sample: list[Document], of: Callable[[User], str | None], fields: UserFields) -> bool:
    pairs = [(value_at(document, path), of(fields.to_user(document))) for document in sample]
    alike = sum(isinstance(one, str) and one.lower() == (other or "").lower() for one, other in pairs)
    return alike >= _NEARLY_ALL * len(sample)


def _commonest(found: list[Any]) -> str:
    """What many have, of few values; a name or a number of each one's own is none."""
    said = Counter(text for value in found if (text := _written(value)))
    if not said or len(said) > _FEW or len(found) < _REPEATED * len(said):
        return ""
    fine = [text for text, _ in said.most_common() if text.lower() in _FINE]
    return next(iter(fine), said.most_common(1)[0][0])


def _written(value: object) -> str:
    """The value as the setting has it; '' where it can't be put there."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return json.dumps(value) if isinstance(value, str | bool | int | float) or value == [] else ""
