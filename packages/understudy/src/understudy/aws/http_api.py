"""API Gateway's HTTP APIs: what a program is told of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from understudy.aws.kind import Kind, Place, Properties

ARN = "arn:aws:apigateway:{region}::/apis"


@dataclass(frozen=True, kw_only=True)
class Stage(Kind):
    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        """`$default` stands in no address."""
        path = "" if id_ == "$default" else id_
        url = f"https://{inputs['apiId']}.execute-api.{place.region}.amazonaws.com/{path}"
        return {**super().computed(place, id_, inputs), "invokeUrl": url}


KINDS: Mapping[str, Kind] = {
    "aws:apigatewayv2/api:Api": Kind(
        id="{digest:.10}",
        outputs={
            "name": "{name}",
            "arn": f"{ARN}/{{id}}",
            "apiEndpoint": "https://{id}.execute-api.{region}.amazonaws.com",
            "executionArn": "arn:aws:execute-api:{region}:{account}:{id}",
        },
    ),
    "aws:apigatewayv2/stage:Stage": Stage(
        outputs={
            "arn": f"{ARN}/{{apiId}}/stages/{{id}}",
            "executionArn": "arn:aws:execute-api:{region}:{account}:{apiId}/{id}",
        },
    ),
}
