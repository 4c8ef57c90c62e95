"""The directory port over the legacy app's own collection, in the order of `_id`, which always has an index."""

from dataclasses import dataclass

from bson import ObjectId
from pymongo.collection import Collection

from adapters.mongodb.database import Document, errors
from adapters.mongodb.user_fields import UserFields, UserIds
from domain.directory import Page

_LATER: dict[type, tuple[str, ...]] = {int: ("string", "objectId"), str: ("objectId",), ObjectId: ()}
"""The types that MongoDB sorts behind each ("Comparison/Sort Order", MongoDB manual); `$gt` only compares alike."""


@dataclass(frozen=True, slots=True)
class MongoDirectory:
    collection: Collection[Document]
    fields: UserFields
    ids: UserIds

    def page(self, limit: int, after: str) -> Page:
        with errors():
            found = list(self.collection.find(self._behind(after)).sort("_id").limit(limit + 1))
        shown = found[:limit]
        return Page(tuple(map(self.fields.to_user, shown)), str(shown[-1]["_id"]) if len(found) > limit else None)

    def _behind(self, after: str) -> Document:
        if not after:
            return {}
        last = self.ids.stored(after)
        return {"$or": [{"_id": {"$gt": last}}, *({"_id": {"$type": kind}} for kind in _LATER[type(last)])]}
