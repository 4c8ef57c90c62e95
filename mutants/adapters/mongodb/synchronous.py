"""Has `import pymongo` leave its asynchronous half out, which nothing here uses and every cold start would load.

The package itself imports both halves, the other one for the sake of one name. A module that has that name stands
here in the place of the real one, unless pymongo was imported before, as tracing does. tests/budgets notices when
that isn't enough.
"""

import sys
from types import ModuleType

_MODULE = "pymongo.asynchronous.mongo_client"


class AsyncMongoClient:
    """What `pymongo` takes from the module."""

    def __init__(self, *_: object, **__: object) -> None:
        raise NotImplementedError("adapters.mongodb leaves the asynchronous half of pymongo out")


if "pymongo" not in sys.modules:
    _stand_in = ModuleType(_MODULE)
    _stand_in.AsyncMongoClient = AsyncMongoClient  # type: ignore[attr-defined]
    sys.modules[_MODULE] = _stand_in
