"""The users port over the legacy app's own collection."""

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime

from bson import ObjectId
from pymongo import ReturnDocument
from pymongo.collection import Collection
from pymongo.errors import DuplicateKeyError

from adapters.mongodb.addresses import Addresses
from adapters.mongodb.database import Document, errors
from adapters.mongodb.defaults import Defaults
from adapters.mongodb.leaving import Leaving, Remove
from adapters.mongodb.sessions import MongoSessions
from adapters.mongodb.user_fields import UserFields, UserIds, cutoff_fields, to_cutoff
from adapters.system import RandomIds
from domain.credentials import Credentials, Cutoff
from domain.errors import EmailInUse, Unavailable
from domain.logins import Login
from domain.sessions import Session
from domain.users import Changes, User, canonical_email


class MongoIds(RandomIds):
    """Users get ObjectIds, as the legacy app's do; sessions what express-session's uid-safe gives."""

    def user_id(self) -> str:
        return str(ObjectId())


@dataclass(slots=True)
class MongoUsers:
    collection: Collection[Document]
    sessions: MongoSessions
    fields: UserFields
    ids: UserIds
    addresses: Addresses
    leaving: Leaving = Remove()  # noqa: RUF009 - it holds nothing
    defaults: Defaults = Defaults()  # noqa: RUF009 - likewise

    def register(self, credentials: Credentials, session: Session | None) -> None:
        user, address = self._new(credentials), credentials.user.email
        with errors(), self.addresses.claimed(address):
            try:
                self.collection.insert_one(user)
            except DuplicateKeyError as error:
                if self.addresses.are_taken(address):
                    raise EmailInUse from None
                raise Unavailable(
                    f"a unique index of the app's on {self.collection.name}, beside the one on addresses, refuses "
                    "this user: sign users up in the app"
                ) from error
        # Where the app names its users by their address, the session does too.
        if session:
            self.sessions.create(replace(session, user_id=self.fields.to_user(user).id))

    def _new(self, credentials: Credentials) -> Document:
        """The document of a user who signs up."""
        named = self.defaults.gives(self.fields.path("id"))
        document = self.fields.from_credentials(credentials, None if named else self.ids.stored(credentials.user.id))
        self.defaults.fill(document, credentials.user)
        return document

    def require_free(self, email: str) -> None:
        """For an account elsewhere. Raises `EmailInUse` where somebody here has the address, in any letters."""
        with errors():
            self.addresses.require_free(email)

    def credentials(self, email: str) -> Credentials | None:
        # The legacy app may have kept an address as it was typed.
        typed, canonical = email.strip(), canonical_email(email)
        path = self.fields.path("email")
        with errors():
            found = list(self.collection.find({path: {"$in": [typed, canonical]}, **self.leaving.there}).limit(2))
        matches = [self.fields.to_credentials(document) for document in found]
        exact = [match for match in matches if match.user.email == typed]
        return next(iter(exact or matches), None)

    def get(self, user_id: str) -> User | None:
        document = self._document(user_id)
        return self.fields.to_user(document) if document else None

    def login(self, session_id: str) -> Login | None:
        """In two round trips: the app's users may be anywhere, and only the session says whose it is."""
        session = self.sessions.get(session_id)
        document = self._document(session.user_id) if session else None
        if session is None or document is None:
            return None
        return Login(session, self.fields.to_user(document), to_cutoff(document))

    def credentials_of(self, user_id: str) -> Credentials | None:
        with errors():
            document = self.collection.find_one(self._of(user_id))
        return self.fields.to_credentials(document) if document else None

    def set_email(self, user_id: str, email: str, *, replacing: str, sessions_from: datetime | None = None) -> bool:
        path = self.fields.path("email")
        ending = cutoff_fields(Cutoff(sessions_from)) if sessions_from else {}
        change = {"$set": {path: email, self.fields.path("emailVerified"): True, **ending}}
        own = canonical_email(email) == canonical_email(replacing)
        with errors(), nullcontext() if own else self.addresses.claimed(email):
            try:
                result = self.collection.update_one({**self._of(user_id), path: replacing}, change)
            except DuplicateKeyError:
                raise EmailInUse from None
        if result.matched_count and sessions_from:
            self._end_in_the_app(user_id, None)
        return result.matched_count == 1

    def logins(self, user_id: str) -> list[Login]:
        document = self._document(user_id)
        if document is None:
            return []
        user, cutoff = self.fields.to_user(document), to_cutoff(document)
        return [Login(session, user, cutoff) for _, session in self.sessions.of(user_id)]

    def cut_off(self, user_id: str, cutoff: Cutoff) -> None:
        """The sessions go, too: the app knows of no cutoff."""
        with errors():
            self.collection.update_one(self._of(user_id), {"$set": cutoff_fields(cutoff)})
        self.sessions.end_others(user_id, cutoff.keep)

    def set_password(
        self,
        user_id: str,
        password_hash: str,
        *,
        replacing: str,
        sessions_from: datetime | None = None,
        keep: str | None = None,
    ) -> bool:
        ending = cutoff_fields(Cutoff(sessions_from, keep)) if sessions_from else {}
        before, after = self.fields.password.stored(replacing), self.fields.password.stored(password_hash)
        gone = {path: "" for path, text in after.items() if text is None}
        change = {"$set": {**_there(after), **ending}, **({"$unset": gone} if gone else {})}
        with errors():
            result = self.collection.update_one({**self._of(user_id), **_there(before)}, change)
        written = result.matched_count == 1
        if written and sessions_from:
            self._end_in_the_app(user_id, keep)
        return written

    def _end_in_the_app(self, user_id: str, keep: str | None) -> None:
        """Here the cutoff has ended them; of the app's own, which knows none, those that can be found in time."""
        try:
            self.sessions.end_others(user_id, keep)
        except Unavailable as error:
            import logging  # noqa: PLC0415 - Lambda has it loaded

            logging.getLogger(__name__).warning("sessions of a user go on in the app: %s", error)

    def _document(self, user_id: str) -> Document | None:
        with errors():
            return self.collection.find_one(self._of(user_id))

    def change(self, user_id: str, changes: Changes) -> User | None:
        with errors():
            document = self.collection.find_one_and_update(
                self._of(user_id), self.fields.change(changes), return_document=ReturnDocument.AFTER
            )
        return self.fields.to_user(document) if document else None

    def delete(self, user_id: str) -> None:
        with errors():
            self.leaving(self.collection, self._of(user_id))
        self.sessions.delete_all(user_id)

    def _of(self, user_id: str) -> Document:
        return {**self.ids.filter(user_id, self.fields.path("id")), **self.leaving.there}


def _there(stored: Mapping[str, str | None]) -> dict[str, str]:
    return {path: text for path, text in stored.items() if text is not None}
