"""The port `Errands` by another Lambda function, called asynchronously: Lambda queues it, and tries it three times.

Source: "Invoking a Lambda function asynchronously", AWS Lambda developer guide.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from adapters.aws import AwsError
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from adapters.aws import Calls
    from domain.mail import Errand


@dataclass(frozen=True, slots=True)
class InvokedErrands:
    client: Calls
    function: str

    def leave(self, errand: Errand) -> None:
        payload = json.dumps(asdict(errand))
        request = {"FunctionName": self.function, "InvocationType": "Event", "Payload": payload}
        try:
            self.client.call("Invoke", request)
        except AwsError as error:
            raise Unavailable(f"Lambda refused the call: {error.code}") from error
