"""Types that no server here can hold: what the program gave, with an id and ARN of the usual form."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from tests.provider.aws.account import Account
    from tests.provider.schema import Properties, Schema

NOTHING: Container[str] = frozenset()


class Echo:
    """Proves nothing but that the inputs fit the schema: AWS isn't asked, and any change is taken in place."""

    replaces = NOTHING

    def __init__(self, account: Account, schema: Schema) -> None:
        self._account = account
        self._schema = schema

    def create(self, inputs: Properties) -> tuple[str, Properties]:
        digest = hashlib.sha256(json.dumps([self._schema.token, inputs], sort_keys=True).encode()).hexdigest()
        id_ = inputs.get("name") or digest[:20]
        return id_, self._outputs(id_, inputs)

    def read(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        return state

    def update(self, id_: str, old: Properties, new: Properties) -> Properties:  # noqa: ARG002
        return self._outputs(id_, new)

    def pending(self, changed: set[str]) -> set[str]:  # noqa: ARG002
        return set()

    def delete(self, id_: str, state: Properties) -> None:
        pass

    def _outputs(self, id_: str, inputs: Properties) -> Properties:
        service, kind = self._schema.token.split(":")[1].split("/")
        computed = {
            "arn": self._account.arn(service, f"{kind}/{id_}"),
            "region": self._account.region,
            "tagsAll": self._account.tags(inputs),
        }
        return {name: value for name, value in computed.items() if name in self._schema.outputs}
