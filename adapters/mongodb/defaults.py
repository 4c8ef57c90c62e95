"""What the app's schema wants of a new user beside the fields that are ours: constants, or made of the form."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from adapters.mongodb.constants import constant
from adapters.mongodb.database import Document
from adapters.mongodb.paths import PATH, overlap, put, value_at
from adapters.mongodb.user_fields import UserFields
from domain.users import User

PLACEHOLDERS: dict[str, Callable[[User], str | None]] = {
    "id": lambda user: user.id,
    "email": lambda user: user.email,
    "firstName": lambda user: user.first_name,
    "lastName": lambda user: user.last_name,
    "fullName": lambda user: user.display_name,
}
_DEFAULT = re.compile(rf"({PATH}) *= *(\S.*)")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")

Make = Callable[[User], object]


@dataclass(frozen=True, slots=True)
class Defaults:
    """Each is written where the new user's document has nothing; what is left empty isn't written."""

    made: tuple[tuple[str, Make], ...] = ()

    def gives(self, path: str) -> bool:
        return any(path == own for own, _ in self.made)

    def fill(self, document: Document, user: User) -> None:
        for path, make in self.made:
            value = make(user)
            if value_at(document, path) is None and value != "":
                put(document, path, value)


def defaults(texts: Iterable[str], fields: UserFields) -> Defaults:
    """From `path=value`: a constant, or text with `{email}` and the like. Raises ValueError."""
    made = tuple(map(_default, texts))
    paths = [path for path, _ in made]
    for number, path in enumerate(paths):
        if any(overlap(path, taken) for taken in ("_id", "gatehouse", fields.path("email"), *fields.password.paths)):
            raise ValueError(f"{path} is written by gatehouse itself: leave it out")
        others = [*paths[:number], *(own for own in fields.paths if own != path)]
        if clash := next((other for other in others if overlap(path, other)), None):
            raise ValueError(f"{path} and {clash} can't both be in a document: keep one")
    return Defaults(made)


def _default(text: str) -> tuple[str, Make]:
    match = _DEFAULT.fullmatch(text)
    if match is None:
        raise ValueError(f"{text}: must be a field and its value like status=active or username={{email}}")
    path, value = match[1], match[2]
    unknown = [name for name in _PLACEHOLDER.findall(value) if name not in PLACEHOLDERS]
    if unknown or re.search("[{}]", _PLACEHOLDER.sub("", value)):
        raise ValueError(f"{text}: what stands in braces must be one of {', '.join(PLACEHOLDERS)}")
    if _PLACEHOLDER.search(value):
        return path, lambda user: _filled(value, user)
    given = constant(value)
    return path, lambda _: given()


def _filled(template: str, user: User) -> str:
    """What somebody typed in stays text, whatever it looks like."""
    return " ".join(_PLACEHOLDER.sub(lambda match: PLACEHOLDERS[match[1]](user) or "", template).split())
